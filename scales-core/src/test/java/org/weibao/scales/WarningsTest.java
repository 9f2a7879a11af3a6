package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.monitoring.Warning;
import org.weibao.scales.assessment.monitoring.Warning.Standing;
import org.weibao.scales.assessment.monitoring.WarningColour;
import org.weibao.scales.assessment.monitoring.WarningList;

class WarningsTest {

    private static final Warnings WARNINGS =
            new Warnings(SmallStation.LIBRARY.scale("small"), SmallStation.LIBRARY.policy("village"));

    private static final String NOTHING = "0000330";
    private static final String HIGH = "3330330";
    private static final String CRISIS = "0000331";
    private static final String BLANK_SAFETY_ITEM = "000033-";

    @Test
    void whoever_s_form_shows_nothing_is_counted_and_not_listed() throws IOException {
        WarningList list = list(form("a", NOTHING), form("b", CRISIS), form("c", NOTHING));
        assertThat(list.lines()).isEqualTo(3);
        assertThat(list.notListed()).isEqualTo(2);
        assertThat(list.warnings()).extracting(Warning::line).containsExactly(2L);
    }

    @Test
    void an_incomplete_form_with_an_open_safety_item_comes_before_everything_but_an_emergency() throws IOException {
        WarningList list = list(form("a", HIGH), form("b", CRISIS), form("c", BLANK_SAFETY_ITEM), form("d", HIGH));
        assertThat(refs(list)).containsExactly("c", "b", "a", "d");
        assertThat(list.warnings().get(0).standing()).isEqualTo(Standing.INCOMPLETE);
        assertThat(list.warnings().get(0).safetyOpen()).isTrue();
        assertThat(list.count(Optional.of(WarningColour.RED))).isEqualTo(2);
        assertThat(list.count(Optional.of(WarningColour.ORANGE))).isEqualTo(2);
    }

    @Test
    void a_blank_elsewhere_is_blue_and_comes_last() throws IOException {
        WarningList list = list(form("a", "0--0330"), form("b", HIGH));
        assertThat(refs(list)).containsExactly("b", "a");
        assertThat(list.warnings().get(1).colour()).contains(WarningColour.BLUE);
        assertThat(list.warnings().get(1).safetyOpen()).isFalse();
    }

    @Test
    void a_line_that_cannot_be_read_is_among_the_first_and_never_lost() throws IOException {
        WarningList list = list(form("a", HIGH), "{", form("b", "7000331"));
        assertThat(list.warnings()).extracting(Warning::line).containsExactly(3L, 2L, 1L);
        assertThat(list.warnings())
                .extracting(Warning::standing)
                .containsExactly(Standing.REFUSED, Standing.UNREADABLE, Standing.COMPLETE);
        assertThat(list.warnings().get(1).referral()).isEmpty();
        assertThat(list.warnings().get(1).findings()).isNotEmpty();
    }

    @Test
    void a_reference_that_comes_twice_is_listed_with_its_first_line() throws IOException {
        WarningList list = list(form("a", NOTHING), form("b", NOTHING), form("a", NOTHING));
        assertThat(list.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isEqualTo(3);
            assertThat(warning.sameRefAs()).contains("1");
            assertThat(warning.colour()).contains(WarningColour.BLUE);
        });
    }

    private static WarningList list(String... lines) throws IOException {
        return WARNINGS.ndjson(new ByteArrayInputStream(SmallStation.bytes(String.join("\n", lines))));
    }

    private static String form(String ref, String codes) {
        return SmallStation.form("2026-03-01 " + codes, "\"age\":12,\"informant\":\"self\"")
                .replace("\"ref\":\"c1\"", "\"ref\":\"" + ref + "\"");
    }

    private static List<String> refs(WarningList list) {
        return list.warnings().stream()
                .flatMap(each -> Stream.of(each.ref().orElse("")))
                .toList();
    }
}
