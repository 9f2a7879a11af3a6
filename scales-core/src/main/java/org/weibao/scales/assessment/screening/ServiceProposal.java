package org.weibao.scales.assessment.screening;

import java.util.List;
import java.util.Set;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;
import org.weibao.scales.definition.Text;

/** A service that the station may offer beside whatever the referral says. */
public record ServiceProposal(SupportService service, Set<SupportMethod> methods, List<Reason> reasons) {

    public ServiceProposal {
        methods = ordered(methods);
        reasons = List.copyOf(reasons);
    }

    private static Set<SupportMethod> ordered(Set<SupportMethod> methods) {
        Set<SupportMethod> copy = java.util.EnumSet.noneOf(SupportMethod.class);
        copy.addAll(methods);
        return java.util.Collections.unmodifiableSet(copy);
    }

    /** The rule that proposes it, and what that rests on. */
    public record Reason(String rule, Text text, List<Sign> because) {
        public Reason {
            because = List.copyOf(because);
        }
    }
}
