package org.weibao.scales.api.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.ScaleDefinition;

/** What a scale can answer: scores, bands, flags, outcomes. */
public record ResultEntries(
        List<ScoreEntry> scores, List<BandingEntry> bandings, List<FlagEntry> flags, List<OutcomeEntry> outcomes) {

    /** @param norm the norm that gives the score; empty when it is made of answers and other scores alone */
    public record ScoreEntry(String id, Map<String, String> title, Optional<String> norm) {}

    /**
     * Numbers of a score to bands.
     *
     * @param groups bands from the lowest up, one list for each group of respondents; the scoring key says whom a group is for
     */
    public record BandingEntry(
            String id,
            Map<String, String> title,
            String of,
            String worse,
            boolean alternative,
            List<List<BandEntry>> groups,
            List<String> sources) {
        static BandingEntry of(Banding banding) {
            return new BandingEntry(
                    banding.id(),
                    banding.title().byLanguage(),
                    banding.of().id(),
                    banding.worse().id(),
                    banding.alternative(),
                    banding.groups().stream()
                            .map(group ->
                                    group.bands().stream().map(BandEntry::of).toList())
                            .toList(),
                    banding.sources());
        }
    }

    /** @param from inclusive; empty for the lowest band */
    public record BandEntry(String id, Optional<Double> from) {
        static BandEntry of(Band band) {
            return new BandEntry(band.id(), Optional.of(band.from()).filter(Double::isFinite));
        }
    }

    /** A flag that results list as raised, not ruled out or clear. */
    public record FlagEntry(
            String id,
            Map<String, String> title,
            String risk,
            Optional<String> kind,
            boolean acute,
            Optional<String> duty,
            boolean invalidates,
            List<String> sources) {
        static FlagEntry of(FlagRule flag) {
            return new FlagEntry(
                    flag.id(),
                    flag.title().byLanguage(),
                    flag.risk().id(),
                    flag.kind().map(Named::id),
                    flag.acute(),
                    flag.duty().map(Named::id),
                    flag.invalidates(),
                    flag.sources());
        }
    }

    /** @param results in the order in which they are tried; the last stands when none of the others holds */
    public record OutcomeEntry(String id, Map<String, String> title, List<String> results, List<String> sources) {
        static OutcomeEntry of(OutcomeRule outcome) {
            return new OutcomeEntry(
                    outcome.id(),
                    outcome.title().byLanguage(),
                    Stream.concat(
                                    outcome.rules().stream().map(OutcomeRule.Rule::result),
                                    Stream.of(outcome.otherwise()))
                            .toList(),
                    outcome.sources());
        }
    }

    static ResultEntries of(ScaleDefinition definition) {
        return new ResultEntries(
                scores(definition),
                definition.bandings().stream().map(BandingEntry::of).toList(),
                definition.flags().stream().map(FlagEntry::of).toList(),
                definition.outcomes().stream().map(OutcomeEntry::of).toList());
    }

    private static List<ScoreEntry> scores(ScaleDefinition definition) {
        Stream<ScoreEntry> own = definition.scores().stream()
                .map(score -> new ScoreEntry(score.id(), score.title().byLanguage(), Optional.empty()));
        Stream<ScoreEntry> normed = definition.norms().stream().flatMap(ResultEntries::given);
        return Stream.concat(own, normed).toList();
    }

    private static Stream<ScoreEntry> given(Norm norm) {
        return norm.gives().stream()
                .map(given -> new ScoreEntry(given.id(), given.title().byLanguage(), Optional.of(norm.id())));
    }
}
