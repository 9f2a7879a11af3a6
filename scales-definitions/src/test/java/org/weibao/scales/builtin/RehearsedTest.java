package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weibao.scales.Inspected;
import org.weibao.scales.Rehearsed;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** What the build put on record spares a start the checks, and nothing else. */
class RehearsedTest {

    private static final String PHQ_A = "scales/phq-a/phq-a.scale.yaml";
    private static final Rehearsed RECORD = BuiltIn.rehearsed();

    @Test
    void every_scale_and_battery_that_ships_is_on_record_as_it_ships() {
        Rehearsed anew = Rehearsed.of(BuiltIn.files());
        ScaleLibrary library = BuiltIn.library();

        assertThat(RECORD.text()).isEqualTo(anew.text());
        assertThat(RECORD.text().lines())
                .hasSize(library.identities().size() + library.batteries().size());
    }

    @Test
    void a_recorded_scale_is_the_scale_that_a_full_check_gives() {
        ScaleLibrary checked = ScaleLibrary.of(BuiltIn.files());

        assertThat(BuiltIn.library().identities()).isEqualTo(checked.identities());
        for (Scale scale : BuiltIn.library().scales()) {
            Scale other = checked.scale(scale.id());
            assertThat(scale.identity()).isEqualTo(other.identity());
            assertThat(scale.scoringKey()).isEqualTo(other.scoringKey());
            assertThat(scale.form("zh")).isEqualTo(other.form("zh"));
        }
    }

    /** The first total that the examples of PHQ-A expect, one point higher. */
    @Test
    void a_file_whose_example_no_longer_comes_out_is_refused_all_the_same() {
        String text = text(PHQ_A);
        String wrong = text.replaceFirst("value: 0, state: complete", "value: 1, state: complete");
        assertThat(wrong).isNotEqualTo(text);

        assertThat(inspect(PHQ_A, wrong).value()).isEmpty();
        assertThat(inspect(PHQ_A, wrong).findings())
                .filteredOn(finding -> finding.place().file().equals(PHQ_A))
                .extracting(Finding::code)
                .containsOnly(FindingCode.EXAMPLE_FAILS);
    }

    @Test
    void a_changed_table_has_its_scale_checked_again() {
        String table = BuiltIn.files().keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .findFirst()
                .orElseThrow();

        assertThat(inspect(table, "no,table\n").value()).isEmpty();
    }

    @Test
    void a_wording_that_a_station_adds_is_checked() {
        assertThat(inspect("station/phq-a.wording.zh.yaml", "format: 1\n").value())
                .isEmpty();
    }

    @Test
    void what_is_no_record_is_refused() {
        assertThatThrownBy(() -> Rehearsed.parse("phq-a 1.0.0\n")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The library with one file changed or added. */
    private static Inspected<ScaleLibrary> inspect(String name, String text) {
        Map<String, byte[]> files = BuiltIn.files();
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return ScaleLibrary.inspect(files, RECORD);
    }

    private static String text(String name) {
        return new String(BuiltIn.files().get(name), StandardCharsets.UTF_8);
    }
}
