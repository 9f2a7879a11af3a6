package org.weibao.scales.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

class SeenReferencesTest {

    private static final Finding SOMETHING_ELSE = Finding.of(FindingCode.ITEM_UNKNOWN, Place.NONE);

    private final SeenReferences seen = new SeenReferences();

    @Test
    void the_later_line_names_the_first_one_and_keeps_what_was_found_in_it() {
        assertThat(firstLine(1, "a")).isEmpty();
        assertThat(firstLine(2, "b")).isEmpty();
        assertThat(firstLine(3, "a")).contains("1");
        assertThat(firstLine(4, "a")).contains("1");
        assertThat(seen.marked(5, refused(Optional.of("b")))
                        .match(assessed -> List.<Finding>of(), LineResult.Refused::findings))
                .hasSize(2)
                .contains(SOMETHING_ELSE);
    }

    @Test
    void lines_without_a_reference_are_no_repetition() {
        LineResult nameless = refused(Optional.empty());
        assertThat(seen.marked(1, nameless)).isEqualTo(nameless);
        assertThat(seen.marked(2, nameless)).isEqualTo(nameless);
    }

    @Test
    void the_table_grows_and_forgets_nothing() {
        for (int line = 1; line <= 5000; line++) {
            assertThat(firstLine(line, "r" + line)).isEmpty();
        }
        for (int line = 1; line <= 5000; line++) {
            assertThat(firstLine(5000 + line, "r" + line)).contains(String.valueOf(line));
        }
    }

    private Optional<String> firstLine(long line, String ref) {
        return seen
                .marked(line, refused(Optional.of(ref)))
                .match(assessed -> List.<Finding>of(), LineResult.Refused::findings)
                .stream()
                .filter(finding -> finding.code() == FindingCode.REF_TWICE)
                .map(finding -> finding.arguments().get("line"))
                .findFirst();
    }

    private static LineResult refused(Optional<String> ref) {
        return new LineResult.Refused(ref, List.of(SOMETHING_ELSE), List.of());
    }
}
