package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringKeyTest {

    /** A word that is one language's only would fail when a plan of that kind is printed, which may be late. */
    @Test
    void bothLanguagesSayTheSameSentences() {
        assertThat(sentences("zh")).containsExactlyElementsOf(sentences("en"));
    }

    private static List<String> sentences(String language) {
        return DemonstrationTest.resource("key_" + language + ".properties")
                .lines()
                .map(line -> line.split(" = ")[0])
                .filter(key -> !key.isBlank() && !key.startsWith("word."))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theDemonstrationPrintsAsItsReviewedKey(String language) {
        assertThat(ScoringKey.print(DemonstrationTest.DEMO.plan(), language))
                .isEqualTo(DemonstrationTest.resource("demo-mood." + language + ".key"));
    }
}
