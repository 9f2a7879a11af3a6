package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.Risk;

/** A positive screen that leads to nothing is a defect: no flag of a shipped scale may do so. */
class EveryFlagLeadsSomewhereTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("flags")
    void a_raised_flag_calls_for_care_and_a_crisis_for_a_face_to_face_check(String scale, String id, FlagRule rule) {
        Referral raised = refer(scale, rule, FlagState.RAISED);
        if (rule.risk().compareTo(Risk.ELEVATED) >= 0) {
            assertThat(raised.level()).isGreaterThanOrEqualTo(Level.STATION_CARE);
        }
        if (rule.risk() == Risk.CRISIS) {
            for (Referral referral : List.of(raised, refer(scale, rule, FlagState.NOT_RULED_OUT))) {
                assertThat(referral.level()).isGreaterThanOrEqualTo(Level.PROFESSIONAL);
                assertThat(referral.actions())
                        .extracting(Referral.Action::kind)
                        .contains(PolicyAction.Kind.SAFETY_CHECK);
            }
        }
        rule.duty()
                .ifPresent(duty -> assertThat(raised.duties())
                        .extracting(Referral.DutyToDo::duty)
                        .contains(duty));
    }

    static Stream<Arguments> flags() {
        return LIBRARY.scales().stream()
                .flatMap(scale -> scale.definition().flags().stream()
                        .filter(rule -> !rule.invalidates())
                        .map(rule -> Arguments.of(scale.id(), rule.id(), rule)));
    }

    private static Referral refer(String scale, FlagRule rule, FlagState state) {
        Flag flag = new Flag(rule.id(), rule.risk(), rule.kind(), rule.acute(), rule.duty(), false, state, List.of());
        Case about = Case.UNKNOWN.withRefused(List.of(new Case.Refused(scale, List.of(flag))));
        return LIBRARY.policy("changning-2022").refer(about);
    }
}
