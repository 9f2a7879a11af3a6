package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Level;

/** A case with forms of earlier days: change for the worse raises the level, and nothing else of an earlier form counts. */
class EarlierFormsTest {

    private static final CaseIntake INTAKE =
            new CaseIntake(SmallStation.LIBRARY, SmallStation.LIBRARY.policy("village"), Directory.EMPTY);
    private static final String CHILD = "\"age\":12,\"informant\":\"self\"";
    private static final String TODAY = SmallStation.form("2026-05-01 1110330", CHILD);

    @Test
    void worse_time_after_time_raises_the_level_of_the_case() {
        assertThat(level(TODAY, "")).isEqualTo(Level.NONE);
        String earlier =
                SmallStation.form("2026-01-01 1000330", CHILD) + "," + SmallStation.form("2026-03-01 1100330", CHILD);
        assertThat(level(TODAY, earlier)).isEqualTo(Level.STATION_CARE);
    }

    @Test
    void a_better_score_lowers_nothing_and_an_earlier_flag_is_not_raised_again() {
        assertThat(level(TODAY, SmallStation.form("2026-01-01 3333331", CHILD))).isEqualTo(Level.NONE);
        String crisis = SmallStation.form("2026-05-01 0000331", CHILD);
        assertThat(level(crisis, SmallStation.form("2026-01-01 3333331", CHILD)))
                .isEqualTo(Level.MEDICAL);
    }

    @Test
    void an_earlier_form_of_another_informant_is_not_compared_with() {
        String parent = SmallStation.form("2026-01-01 0000330", "\"age\":12,\"informant\":\"caregiver\"");
        assertThat(level(SmallStation.form("2026-05-01 2220330", CHILD), parent))
                .isEqualTo(Level.STATION_CARE);
        assertThat(receive(SmallStation.form("2026-05-01 1110330", CHILD), parent)
                        .findings())
                .isEmpty();
    }

    @Test
    void an_earlier_form_that_is_refused_is_complained_of_and_the_referral_goes_on() {
        CaseResult result = receive(TODAY, SmallStation.form("2026-01-01 7000330", CHILD));
        assertThat(result.findings())
                .extracting(found -> found.code().id() + " " + found.place().pointer() + " "
                        + found.arguments().get("item"))
                .containsExactly("CODE-NOT-ALLOWED /earlier/small/0/answers/q1 q1");
        assertThat(result.referral()).isPresent();
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void a_form_that_lies_after_todays_does_not_pass_for_getting_better() {
        CaseResult result = receive(
                SmallStation.form("2026-05-01 2220330", CHILD),
                SmallStation.form("2026-01-01 0000330", CHILD) + "," + SmallStation.form("2027-01-01 0000330", CHILD));
        assertThat(result.referral().orElseThrow().level()).isEqualTo(Level.STATION_CARE);
        assertThat(result.findings())
                .extracting(found -> found.code().id() + " " + found.place().pointer())
                .containsExactly("EARLIER-FORM-IS-LATER /earlier/small/1/answeredOn");
    }

    @Test
    void not_knowing_who_answered_then_is_no_bar_to_a_change_for_the_worse() {
        String somebody = SmallStation.form("2026-01-01 0000330", "\"age\":12");
        assertThat(level(SmallStation.form("2026-05-01 2220330", CHILD), somebody))
                .isEqualTo(Level.STATION_CARE);
    }

    private static Level level(String today, String earlier) {
        return receive(today, earlier).referral().orElseThrow().level();
    }

    private static CaseResult receive(String today, String earlier) {
        String document = "{\"assessments\":{\"small\":" + today + "}"
                + (earlier.isEmpty() ? "" : ",\"earlier\":{\"small\":[" + earlier + "]}") + "}";
        return INTAKE.receive("", SmallStation.bytes(document), LocalDateTime.of(2026, 5, 1, 9, 0));
    }
}
