package org.weibao.scales.checking;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.Population;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.Place;

/**
 * A text of a definition.
 *
 * @param at the place of what the text belongs to
 */
record Words(Text text, Place at) {

    static Stream<Words> all(ScaleDefinition scale) {
        return Stream.of(
                        ofProfile(scale.profile()),
                        scale.labels().values().stream()
                                .map(label -> new Words(label, scale.profile().at())),
                        scale.formats().stream().flatMap(Words::ofFormat),
                        scale.blocks().stream().flatMap(block -> of(block.title(), block.at())),
                        scale.items().flatMap(Words::ofItem),
                        scale.scores().stream().flatMap(score -> of(score.title(), score.doubt(), score.at())),
                        scale.norms().stream().flatMap(Words::ofNorm),
                        scale.bandings().stream()
                                .flatMap(banding -> Stream.concat(
                                        of(banding.title(), banding.doubt(), banding.at()),
                                        of(banding.population().map(Population::who), banding.at()))),
                        scale.flags().stream().flatMap(flag -> of(flag.title(), flag.doubt(), flag.at())),
                        scale.outcomes().stream()
                                .flatMap(outcome -> of(outcome.title(), outcome.doubt(), outcome.at())))
                .flatMap(Function.identity());
    }

    private static Stream<Words> of(Optional<Text> text, Place at) {
        return text.stream().map(words -> new Words(words, at));
    }

    private static Stream<Words> of(Text text, Optional<Text> doubt, Place at) {
        return Stream.concat(Stream.of(new Words(text, at)), of(doubt, at));
    }

    private static Stream<Words> ofProfile(Profile profile) {
        return Stream.of(
                        of(profile.title(), profile.doubt(), profile.at()),
                        of(profile.recall(), profile.at()),
                        of(profile.rights().note(), profile.at()),
                        profile.notices().values().stream().map(notice -> new Words(notice, profile.at())))
                .flatMap(Function.identity());
    }

    private static Stream<Words> ofFormat(ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> choice.options().stream().map(option -> new Words(option.label(), option.at())),
                whole -> of(whole.unit(), whole.at()),
                decimal -> of(decimal.unit(), decimal.at()),
                clock -> Stream.empty()));
    }

    private static Stream<Words> ofItem(Item item) {
        return of(item.label(), item.doubt(), item.at());
    }

    private static Stream<Words> ofNorm(Norm norm) {
        return Stream.of(
                        of(norm.doubt(), norm.at()),
                        of(norm.population().map(Population::who), norm.at()),
                        norm.gives().stream().map(given -> new Words(given.title(), given.at())))
                .flatMap(Function.identity());
    }
}
