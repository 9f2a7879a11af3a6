package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.ScoreChange;

/** Documents of several forms of the small scale, and what they come to. */
final class SmallSeries {

    static final String CHILD = "\"age\":12,\"sex\":\"female\",\"informant\":\"self\"";

    private SmallSeries() {}

    static ScoreChange change(String score, SeriesResult result) {
        return result.comparison().orElseThrow().scores().stream()
                .filter(change -> change.id().equals(score))
                .findFirst()
                .orElseThrow();
    }

    static Comparison comparison(byte[] document) {
        SeriesResult result = SmallStation.MONITORING.compare("", document);
        assertThat(result.findings()).isEmpty();
        return result.comparison().orElseThrow();
    }

    static byte[] document(String who, String... forms) {
        return document(
                Stream.of(forms).map(form -> SmallStation.form(form, who)).toList());
    }

    static byte[] document(List<String> forms) {
        return SmallStation.bytes(text(forms));
    }

    static String text(List<String> forms) {
        return forms.stream().collect(Collectors.joining(",", "{\"scale\":\"small\",\"assessments\":[", "]}"));
    }
}
