package org.weibao.scales.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weibao.scales.checking.PolicyChecker;

class ChangningPolicyTest {

    @Test
    void it_and_the_sample_directory_are_sound() {
        assertThat(Policies.lines(PolicyChecker.check(Policies.CHANGNING))).isEmpty();
        assertThat(Policies.lines(PolicyChecker.check(Policies.SAMPLE))).isEmpty();
    }
}
