package org.weibao.scales.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasWordsInBothLanguages(ProblemType type) {
        assertThat(type.title("zh")).matches(".*\\p{IsHan}.*");
        assertThat(type.detail("zh")).matches(".*\\p{IsHan}.*");
        assertThat(type.title("en")).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
        assertThat(type.detail("en")).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsFoundByItsId(ProblemType type) {
        assertThat(ProblemType.of(type.id())).contains(type);
    }

    @Test
    void theMachinesOwnLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(ProblemType.TOO_LARGE.title("en")).isEqualTo("The body is too large");
            assertThat(ProblemType.TOO_LARGE.title("zh")).isEqualTo("请求体过大");
        } finally {
            Locale.setDefault(before);
        }
    }
}
