package org.weibao.scales.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.ServiceProposal;
import org.weibao.scales.definition.BatteryRules.ServiceRule;
import org.weibao.scales.definition.CareMethod;
import org.weibao.scales.definition.CareService;

/** What the station may offer, one proposal for each service. */
record Services(Sitting sitting, Clues clues) {

    List<ServiceProposal> of(List<ServiceRule> rules) {
        return Stream.of(CareService.values())
                .flatMap(service -> proposal(
                        service,
                        rules.stream()
                                .filter(rule -> rule.service() == service && isForThisAge(rule))
                                .filter(rule -> clues.judge(rule.when()).isYes())
                                .toList()))
                .toList();
    }

    private boolean isForThisAge(ServiceRule rule) {
        return rule.age().isEmpty()
                || sitting.about()
                        .knownAge()
                        .filter(age -> rule.age().get().contains(age.months()))
                        .isPresent();
    }

    private Stream<ServiceProposal> proposal(CareService service, List<ServiceRule> rules) {
        if (rules.isEmpty()) {
            return Stream.empty();
        }
        Set<CareMethod> methods = EnumSet.noneOf(CareMethod.class);
        rules.forEach(rule -> methods.addAll(rule.methods()));
        List<ServiceProposal.Reason> reasons = rules.stream()
                .map(rule -> new ServiceProposal.Reason(
                        rule.id(), rule.why(), clues.judge(rule.when()).signs()))
                .toList();
        return Stream.of(new ServiceProposal(service, methods, reasons));
    }
}
