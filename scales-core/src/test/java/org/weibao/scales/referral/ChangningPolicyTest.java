package org.weibao.scales.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.checking.PolicyChecker;

/** The policy that is shipped, case by case: {@code changning-2022.cases}. */
class ChangningPolicyTest {

    @Test
    void it_and_the_sample_directory_are_sound() {
        assertThat(Policies.lines(PolicyChecker.check(Policies.CHANGNING))).isEmpty();
        assertThat(Policies.lines(PolicyChecker.check(Policies.SAMPLE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_comes_to_what_the_table_says(String line) {
        String[] sides = line.split("=>", -1);
        Referral referral = ReferralEngine.refer(Policies.CHANGNING, CaseNotation.parse(sides[0]));
        assertThat(summary(referral)).isEqualTo(sides[1].strip());
    }

    static Stream<String> cases() {
        return new String(Policies.beside("changning-2022.cases").bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String summary(Referral referral) {
        String duties = referral.duties().stream().map(duty -> duty.duty().id()).collect(Collectors.joining(","));
        String actions = referral.actions().stream().map(Referral.Action::id).collect(Collectors.joining(" "));
        return String.join(
                        " ",
                        referral.level().id(),
                        referral.within().id(),
                        referral.guardianNotice().timing().id(),
                        duties.isEmpty() ? "-" : duties,
                        ":",
                        actions)
                .strip();
    }
}
