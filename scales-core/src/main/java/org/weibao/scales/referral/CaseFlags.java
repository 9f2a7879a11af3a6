package org.weibao.scales.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.SafetyCheck;

/** The flags of a case that are not clear, of assessed and of refused scales alike; whether a form is valid does not matter. */
record CaseFlags(List<CaseFlag> all) {

    static CaseFlags of(Case about) {
        boolean settles = about.safetyCheck() == SafetyCheck.NEGATIVE;
        Stream<CaseFlag> ofForms = about.forms().stream()
                .flatMap(form -> notClear(form.flags())
                        .map(flag -> new CaseFlag(
                                Optional.of(form.scale()),
                                form.answerer(),
                                Optional.empty(),
                                flag,
                                settles && isDoubtOverSafety(flag))));
        Stream<CaseFlag> acrossScales = about.acrossScales().stream()
                .flatMap(across -> notClear(across.flags())
                        .map(flag -> new CaseFlag(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(across.battery()),
                                flag,
                                settles && isDoubtOverSafety(flag))));
        return new CaseFlags(Stream.concat(ofForms, acrossScales).toList());
    }

    List<CaseFlag> that(Predicate<CaseFlag> property) {
        return all.stream().filter(property).toList();
    }

    private static Stream<Flag> notClear(List<Flag> flags) {
        return flags.stream().filter(flag -> flag.state() != FlagState.CLEAR && !flag.invalidates());
    }

    private static boolean isDoubtOverSafety(Flag flag) {
        return flag.state() == FlagState.NOT_RULED_OUT && flag.risk() == Risk.CRISIS;
    }
}
