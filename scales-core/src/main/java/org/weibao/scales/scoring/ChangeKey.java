package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.definition.ChangeBasis;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.definition.Rounding;

/** The part of a scoring key that says when a change is more than chance. */
record ChangeKey(ChangeBasis change, KeyWords words, KeyPage page) {

    void print() {
        if (change.equals(ChangeBasis.NONE)) {
            return;
        }
        page.heading(words.say("change"));
        change.recallDays().ifPresent(days -> page.line("  " + words.say("change.recall", days)));
        page.table("  ", change.reliabilities().stream().map(this::row).toList());
    }

    private List<String> row(Reliability reliability) {
        List<String> row = new ArrayList<>();
        row.add(reliability.id());
        row.add(words.say("change.of", reliability.of().id(), group(reliability)));
        row.add(words.say(
                "change." + reliability.kind().id(),
                Numeral.text(reliability.value()),
                reliability.intervalDays().stream()
                        .mapToObj(days -> words.say("change.interval", days))
                        .collect(Collectors.joining())));
        row.add(words.say(
                "change.errors",
                Numeral.text(reliability.sd()),
                hundredths(reliability.standardError()),
                hundredths(reliability.minimalDetectableChange())));
        reliability.population().ifPresent(population -> row.add(NormKey.population(population, words)));
        if (!reliability.sources().isEmpty()) {
            row.add(words.say("source", words.list(reliability.sources())));
        }
        return row;
    }

    private String group(Reliability reliability) {
        return Groups.of(List.of(reliability.conditions())).words(0, words);
    }

    /** For reading; nothing is compared with it. */
    private static String hundredths(double value) {
        return Numeral.text(new Rounding(Rounding.Mode.HALF_UP, 2).round(value));
    }
}
