package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.BatteryRules;
import org.weibao.scales.finding.Finding;

/** Nothing that a battery says names an illness as a fact or promises that there is no risk. */
final class BatteryWordsNeverDiagnose implements BatteryCheck {

    @Override
    public Stream<Finding> against(BatteryScales examined) {
        BatteryDefinition battery = examined.battery();
        BatteryRules rules = battery.rules();
        return Stream.of(
                        DiagnosisWords.in(battery.stop(), battery.at()),
                        battery.notices().values().stream().flatMap(text -> DiagnosisWords.in(text, battery.at())),
                        rules.flags().stream().flatMap(flag -> DiagnosisWords.in(flag.title(), flag.at())),
                        rules.factors().stream().flatMap(factor -> DiagnosisWords.in(factor.title(), factor.at())),
                        rules.discrepancies().stream().flatMap(each -> DiagnosisWords.in(each.title(), each.at())),
                        rules.strengths().stream().flatMap(each -> DiagnosisWords.in(each.say(), each.at())),
                        rules.services().stream().flatMap(each -> DiagnosisWords.in(each.why(), each.at())))
                .flatMap(each -> each);
    }
}
