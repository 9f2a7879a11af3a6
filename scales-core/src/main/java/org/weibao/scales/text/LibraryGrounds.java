package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Population;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;

/** What one scale rests on: norms, the populations of its cut-offs, what is doubted, what a reader has to know, sources. */
final class LibraryGrounds {

    private final ScaleDefinition scale;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    LibraryGrounds(ScaleDefinition scale, Words words) {
        this.scale = scale;
        this.words = words;
    }

    String print() {
        Profile profile = scale.profile();
        norms();
        cutOffs();
        profile.rights().holder().ifPresent(holder -> item("library.holder", holder));
        profile.rights().note().ifPresent(note -> item("library.rights", words.in(note)));
        doubts().forEach((doubt, about) -> item("library.doubt", doubt + about(about)));
        profile.notices().values().forEach(notice -> item("library.notice", words.in(notice)));
        item("library.all-sources");
        profile.sources().forEach((id, citation) -> lines.add("  - `" + id + "` " + citation.text()));
        return "### " + profile.id() + "\n\n" + String.join("\n", lines) + "\n\n";
    }

    private void norms() {
        if (scale.norms().isEmpty()) {
            item("library.no-norm");
        }
        scale.norms().forEach(norm -> item("library.norm", norm.id(), population(norm), sources(norm.sources())));
    }

    private String population(Norm norm) {
        return norm.population().map(this::population).orElse(words.text("library.population-unknown"));
    }

    private void cutOffs() {
        Map<String, List<String>> bandings = new LinkedHashMap<>();
        scale.bandings().stream()
                .filter(banding -> banding.population().isPresent())
                .forEach(banding -> bandings.computeIfAbsent(
                                banding.population().map(this::population).orElseThrow() + sources(banding.sources()),
                                population -> new ArrayList<>())
                        .add(banding.id()));
        bandings.forEach((population, ids) -> item("library.cut-off", population, listed(ids)));
    }

    /** Whom a number was found in: who, how many, when. */
    private String population(Population population) {
        return Stream.of(
                        Optional.of(words.in(population.who())),
                        known("library.size", population.size()),
                        known("library.year", population.year()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.text("library.separator")));
    }

    private Optional<String> known(String key, OptionalInt number) {
        return number.isPresent() ? Optional.of(words.text(key, String.valueOf(number.getAsInt()))) : Optional.empty();
    }

    private String sources(List<String> ids) {
        return ids.isEmpty() ? "" : words.text("library.sources", listed(ids));
    }

    /** Each doubt once, with all that it is about; nothing stands for the whole scale. */
    private Map<String, List<String>> doubts() {
        Map<String, List<String>> doubts = new LinkedHashMap<>();
        scale.profile().doubt().ifPresent(doubt -> doubts.put(words.in(doubt), new ArrayList<>()));
        Stream.of(
                        scale.items().map(item -> new Doubted(item.id(), item.doubt())),
                        scale.scores().stream().map(score -> new Doubted(score.id(), score.doubt())),
                        scale.norms().stream().map((Norm norm) -> new Doubted(norm.id(), norm.doubt())),
                        scale.bandings().stream().map((Banding banding) -> new Doubted(banding.id(), banding.doubt())),
                        scale.flags().stream().map((FlagRule flag) -> new Doubted(flag.id(), flag.doubt())),
                        scale.outcomes().stream()
                                .map((OutcomeRule outcome) -> new Doubted(outcome.id(), outcome.doubt())),
                        scale.profile().sources().entrySet().stream()
                                .map(source -> new Doubted(
                                        source.getKey(), source.getValue().doubt())))
                .flatMap(doubted -> doubted)
                .forEach(doubted -> doubted.doubt()
                        .ifPresent(doubt -> doubts.computeIfAbsent(words.in(doubt), text -> new ArrayList<>())
                                .add(doubted.id())));
        return doubts;
    }

    private String about(List<String> ids) {
        return ids.isEmpty() ? "" : words.text("library.about", listed(ids));
    }

    private static String listed(List<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }

    private void item(String key, String... arguments) {
        lines.add("- " + words.text(key, arguments));
    }

    private record Doubted(String id, Optional<Text> doubt) {}
}
