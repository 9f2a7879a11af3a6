package org.weibao.scales.checking;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.Selector;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Every event and every change for the worse leads at least to care at the station, every mandatory-report situation to professional help, danger to an emergency. */
final class EveryEventSignalAndChangeHasARule implements PolicyCheck {

    private static final Set<ContextEvent> DANGERS =
            Set.of(ContextEvent.DANGER_TO_SELF, ContextEvent.DANGER_TO_OTHERS, ContextEvent.MISSING);

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        Stream<Finding> events = Stream.of(ContextEvent.values()).flatMap(event -> {
            Level least = DANGERS.contains(event) ? Level.EMERGENCY : Level.STATION_CARE;
            return missing(policy, event, least, EveryEventSignalAndChangeHasARule::events);
        });
        Stream<Finding> signals = Stream.of(SafeguardingSignal.values())
                .flatMap(signal ->
                        missing(policy, signal, Level.PROFESSIONAL, EveryEventSignalAndChangeHasARule::signals));
        Stream<Finding> changes = Stream.of(AdverseChange.values())
                .flatMap(change ->
                        missing(policy, change, Level.STATION_CARE, EveryEventSignalAndChangeHasARule::changes));
        return Stream.of(events, signals, changes).flatMap(each -> each);
    }

    private static Stream<Finding> missing(
            PolicyDefinition policy, Named fact, Level least, Function<Selector, Set<? extends Named>> spokenOf) {
        boolean covered = policy.rules().stream()
                .filter(rule -> rule.level().isAtLeast(least))
                .flatMap(rule -> alone(rule, spokenOf))
                .anyMatch(fact::equals);
        return covered
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.RISK_WITHOUT_RULE, policy.at(), "found", fact.id(), "expected", least.id()));
    }

    private static Stream<Named> alone(PolicyRule rule, Function<Selector, Set<? extends Named>> spokenOf) {
        return PolicyReach.alone(rule.when())
                .flatMap(selector -> spokenOf.apply(selector).stream())
                .collect(Collectors.<Named>toList())
                .stream();
    }

    private static Set<? extends Named> events(Selector selector) {
        return selector instanceof Selector.OfEvent event ? event.events() : Set.of();
    }

    private static Set<? extends Named> signals(Selector selector) {
        return selector instanceof Selector.OfSignal signal ? signal.signals() : Set.of();
    }

    private static Set<? extends Named> changes(Selector selector) {
        return selector instanceof Selector.OfChange change ? change.changes() : Set.of();
    }
}
