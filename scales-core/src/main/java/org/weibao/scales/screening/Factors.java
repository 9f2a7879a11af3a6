package org.weibao.scales.screening;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.Factor;
import org.weibao.scales.assessment.screening.Sign;
import org.weibao.scales.definition.BatteryRules.FactorRule;
import org.weibao.scales.definition.Named;

/** What may contribute: first what most voices point to, then what most signs point to, then the order of the file. */
record Factors(Clues clues) {

    List<Factor> of(List<FactorRule> rules) {
        return rules.stream()
                .flatMap(this::factor)
                .sorted(Comparator.comparing(Factor::voices, Comparator.reverseOrder())
                        .thenComparing(factor -> factor.because().size(), Comparator.reverseOrder()))
                .toList();
    }

    private Stream<Factor> factor(FactorRule rule) {
        Held held = Held.anyOf(rule.signs().stream().map(clues::judge));
        return held.isYes()
                ? Stream.of(new Factor(rule.id(), rule.title(), rule.domain(), voices(held.signs()), held.signs()))
                : Stream.empty();
    }

    /** Informants are voices, and so is every event. */
    private static int voices(List<Sign> signs) {
        return (int) signs.stream()
                .map(sign -> sign.informant().map(Named::id).orElse("event " + sign.id()))
                .distinct()
                .count();
    }
}
