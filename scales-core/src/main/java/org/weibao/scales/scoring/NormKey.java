package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Population;

/** The part of a scoring key that says how scores are compared with norms. */
record NormKey(Results results, KeyWords words, KeyPage page) {

    void print() {
        Map<Norm, List<PlannedNorm>> byNorm = results.values().stream()
                .filter(PlannedNorm.class::isInstance)
                .map(PlannedNorm.class::cast)
                .collect(Collectors.groupingBy(PlannedNorm::norm, LinkedHashMap::new, Collectors.toList()));
        if (!byNorm.isEmpty()) {
            page.heading(words.say("norms"));
            byNorm.forEach(this::norm);
        }
    }

    private void norm(Norm norm, List<PlannedNorm> values) {
        List<String> head = new ArrayList<>(List.of(norm.id(), words.word(norm.reports())));
        norm.population().ifPresent(population -> head.add(population(population, words)));
        norm.round().ifPresent(rounding -> head.add(ScoreKey.rounded(rounding, words)));
        norm.cap().ifPresent(cap -> head.add(words.say("cap", Numeral.text(cap.low()), Numeral.text(cap.high()))));
        if (!norm.sources().isEmpty()) {
            head.add(words.say("source", words.list(norm.sources())));
        }
        page.line("  " + String.join("  ", head));
        values.forEach(this::value);
    }

    static String population(Population population, KeyWords words) {
        List<String> parts = new ArrayList<>();
        words.of(population.who()).ifPresent(parts::add);
        population.size().ifPresent(size -> parts.add("n = " + size));
        population.year().ifPresent(year -> parts.add(Integer.toString(year)));
        return words.list(parts);
    }

    private void value(PlannedNorm value) {
        String title =
                words.of(value.definition().title()).map(text -> "  " + text).orElse("");
        String range = words.say("norm-range", ScoreKey.range(value.range(), words));
        page.line(
                "    " + words.say("norm-of", value.id() + title, value.source().id()) + "  " + range);
        List<List<String>> rows = new ArrayList<>();
        for (int group = 0; group < value.formulas().length; group++) {
            rows.add(List.of(value.groups().words(group, words), formula(value.formulas()[group])));
        }
        page.table("      ", rows);
    }

    private String formula(NormFormula formula) {
        return formula instanceof NormFormula.Looked looked ? ItemKey.ladder(looked.steps()) : formula.text("x");
    }
}
