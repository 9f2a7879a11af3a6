package org.weibao.scales.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.ServiceProposal;
import org.weibao.scales.definition.BatteryRules.ServiceRule;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;

/** What the station may offer, one proposal for each service. */
record Services(Sitting sitting, Clues clues) {

    List<ServiceProposal> of(List<ServiceRule> rules) {
        return Stream.of(SupportService.values())
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

    private Stream<ServiceProposal> proposal(SupportService service, List<ServiceRule> rules) {
        if (rules.isEmpty()) {
            return Stream.empty();
        }
        Set<SupportMethod> methods = EnumSet.noneOf(SupportMethod.class);
        rules.forEach(rule -> methods.addAll(rule.methods()));
        List<ServiceProposal.Reason> reasons = rules.stream()
                .map(rule -> new ServiceProposal.Reason(
                        rule.id(), rule.why(), clues.judge(rule.when()).signs()))
                .toList();
        return Stream.of(new ServiceProposal(service, methods, reasons));
    }
}
