package org.weibao.scales.checking;

import org.weibao.scales.definition.Norm;
import org.weibao.scales.finding.FindingCode;

/** Every group of a norm has a value for every score that the norm is of. */
final class NormGroupsGiveEveryScore implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        for (Norm norm : examined.scale().norms()) {
            norm.groups()
                    .forEach(group -> norm.gives().stream()
                            .map(given -> given.from().id())
                            .distinct()
                            .filter(score -> !group.values().containsKey(score))
                            .forEach(score ->
                                    findings.note(FindingCode.NORM_VALUE_MISSING, group.at(), "found", score)));
        }
    }
}
