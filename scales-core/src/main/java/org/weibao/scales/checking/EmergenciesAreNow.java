package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.definition.Window;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** An emergency does not wait: neither for a time nor for consent. */
final class EmergenciesAreNow implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        Stream<Finding> rules = policy.rules().stream()
                .filter(rule -> rule.level() == Level.EMERGENCY)
                .flatMap(rule -> rule.within().stream().flatMap(window -> late(window, rule.at())));
        PolicyLevel row = policy.levels().get(Level.EMERGENCY);
        return row == null
                ? rules
                : Stream.of(rules, late(row.within(), row.at()), waiting(row)).flatMap(each -> each);
    }

    private static Stream<Finding> late(Window window, Place at) {
        return window.limit().equals(Within.NOW)
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.EMERGENCY_WAITS, at, "found", window.limit().id()));
    }

    private static Stream<Finding> waiting(PolicyLevel row) {
        return row.consentNeeded()
                ? Stream.of(Finding.of(FindingCode.EMERGENCY_WAITS, row.at(), "found", "consent-needed: true"))
                : Stream.empty();
    }
}
