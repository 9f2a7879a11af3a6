package org.weibao.scales.referral;

import java.util.List;
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
        Stream<CaseFlag> assessed = about.assessments().stream()
                .flatMap(assessment -> notClear(assessment.scale().id(), assessment.flags(), settles));
        Stream<CaseFlag> refused =
                about.refused().stream().flatMap(refusal -> notClear(refusal.scale(), refusal.flags(), settles));
        return new CaseFlags(Stream.concat(assessed, refused).toList());
    }

    List<CaseFlag> that(Predicate<CaseFlag> property) {
        return all.stream().filter(property).toList();
    }

    private static Stream<CaseFlag> notClear(String scale, List<Flag> flags, boolean settles) {
        return flags.stream()
                .filter(flag -> flag.state() != FlagState.CLEAR && !flag.invalidates())
                .map(flag -> new CaseFlag(scale, flag, settles && isDoubtOverSafety(flag)));
    }

    private static boolean isDoubtOverSafety(Flag flag) {
        return flag.state() == FlagState.NOT_RULED_OUT && flag.risk() == Risk.CRISIS;
    }
}
