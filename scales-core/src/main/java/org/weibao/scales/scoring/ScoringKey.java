package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.IntendedAges;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Text;

/**
 * The scoring key 计分键: a plan, printed for a psychologist to check against the manual. It says what will be computed and not what the
 * file says, so a run of items stands there item by item, and every bound, reversal and weight is resolved. The digest is left out: a
 * comment in a file changes it, but not the key.
 */
public final class ScoringKey {

    private final Plan plan;
    private final KeyWords words;
    private final KeyPage page = new KeyPage();

    private ScoringKey(Plan plan, String language) {
        this.plan = plan;
        this.words = KeyWords.in(language);
    }

    /** @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else */
    public static String print(Plan plan, String language) {
        return new ScoringKey(plan, language).print();
    }

    private String print() {
        head();
        new ItemKey(plan, words, page).print();
        new ScoreKey(plan.results(), words, page).print();
        new NormKey(plan.results(), words, page).print();
        new ChangeKey(plan.change(), words, page).print();
        new BandKey(plan.results(), words, page).print();
        new ConditionKey(plan, words, page).print();
        entries(
                "sources",
                plan.profile().sources().entrySet().stream()
                        .map(source ->
                                Map.entry(source.getKey(), source.getValue().text())));
        entries("notices", texts(plan.profile().notices()));
        entries("doubts", doubts());
        return page.toString();
    }

    private void head() {
        Profile profile = plan.profile();
        page.line(words.say(
                "key",
                profile.id(),
                profile.version(),
                words.of(profile.title()).orElse("")));
        List<List<String>> rows = new ArrayList<>();
        row(rows, "construct", profile.construct());
        row(rows, "domain", words.words(profile.domains()));
        row(rows, "about", words.word(profile.about()));
        row(rows, "informants", words.words(profile.informants()));
        row(rows, "age", ages(profile.ages()));
        profile.ages()
                .correctedUntil()
                .ifPresent(until -> row(rows, "age-corrected", words.say("corrected-until", until + "m")));
        profile.recall().flatMap(words::of).ifPresent(recall -> row(rows, "recall", recall));
        profile.minutes().ifPresent(minutes -> row(rows, "minutes", words.say("so-many-minutes", minutes)));
        row(rows, "administer", words.word(profile.administer()));
        row(rows, "interpret", words.word(profile.interpret()));
        profile.main().ifPresent(main -> row(rows, "main", main.id()));
        row(rows, "rights", rights(profile));
        profile.codes().forEach((system, code) -> row(rows, "code", system + " " + code));
        row(rows, "confidence", words.word(profile.confidence()));
        page.table("  ", rows);
    }

    private void row(List<List<String>> rows, String label, String value) {
        rows.add(List.of(words.say("head." + label), value));
    }

    private String ages(IntendedAges ages) {
        if (ages.byInformant().isEmpty()) {
            return TraitJudgement.text(ages.whole());
        }
        return ages.byInformant().entrySet().stream()
                .map(one ->
                        words.say("age-of-informant", words.word(one.getKey()), TraitJudgement.text(one.getValue())))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    private String rights(Profile profile) {
        List<String> parts = new ArrayList<>();
        parts.add(words.word(profile.rights().status()));
        profile.rights().holder().ifPresent(parts::add);
        parts.add(words.say(profile.rights().wordingShipped() ? "wording-shipped" : "wording-withheld"));
        profile.rights().note().flatMap(words::of).ifPresent(parts::add);
        return String.join(words.say("semicolon"), parts);
    }

    private Stream<Map.Entry<String, String>> texts(Map<String, Text> texts) {
        return texts.entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey(), words.of(entry.getValue()).orElse("")));
    }

    private Stream<Map.Entry<String, String>> doubts() {
        Results results = plan.results();
        return Stream.of(
                        doubt(plan.profile().id(), plan.profile().doubt()),
                        results.items().stream()
                                .flatMap(item ->
                                        doubt(item.id(), item.definition().doubt())),
                        results.values().stream().flatMap(value -> doubt(value.id(), value.doubt())),
                        results.bandings().stream()
                                .flatMap(banding ->
                                        doubt(banding.id(), banding.definition().doubt())),
                        results.flags().stream()
                                .flatMap(flag ->
                                        doubt(flag.id(), flag.definition().doubt())),
                        results.outcomes().stream()
                                .flatMap(outcome ->
                                        doubt(outcome.id(), outcome.definition().doubt())),
                        plan.profile().sources().entrySet().stream()
                                .flatMap(source ->
                                        doubt(source.getKey(), source.getValue().doubt())))
                .flatMap(doubts -> doubts);
    }

    private Stream<Map.Entry<String, String>> doubt(String id, Optional<Text> doubt) {
        return doubt.flatMap(words::of).map(text -> Map.entry(id, text)).stream();
    }

    private void entries(String heading, Stream<Map.Entry<String, String>> entries) {
        List<List<String>> rows =
                entries.map(entry -> List.of(entry.getKey(), entry.getValue())).toList();
        if (!rows.isEmpty()) {
            page.heading(words.say(heading));
            page.table("  ", rows);
        }
    }
}
