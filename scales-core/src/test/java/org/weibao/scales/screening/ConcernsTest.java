package org.weibao.scales.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.screening.Concern;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.BatteryRules.ProfileEntry;
import org.weibao.scales.definition.ConcernLevel;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Worse;
import org.weibao.scales.finding.Place;

/** The common concern scale: 0 to 39, 40 to 69, 70 to 100, and more of a score is never less concern. */
class ConcernsTest {

    /** Bands from 0, 5, 10 and 15 of 0 to 27; attention from the second, action from the third. */
    private static final Banding SEVERITY = banding(Worse.HIGHER, 0, 5, 10, 15);

    private static final Banding WELL_BEING = banding(Worse.LOWER, 0, 5, 10, 15);

    @Test
    void theEndsOfBandsAreWhereTheLevelsBegin() {
        assertThat(concern(SEVERITY, 0)).isEqualTo(new Concern(0, ConcernLevel.LOW));
        assertThat(concern(SEVERITY, 4)).isEqualTo(new Concern(32, ConcernLevel.LOW));
        assertThat(concern(SEVERITY, 5)).isEqualTo(new Concern(40, ConcernLevel.NOTICEABLE));
        assertThat(concern(SEVERITY, 10)).isEqualTo(new Concern(70, ConcernLevel.MARKED));
        assertThat(concern(SEVERITY, 15)).isEqualTo(new Concern(85, ConcernLevel.MARKED));
        assertThat(concern(SEVERITY, 27)).isEqualTo(new Concern(100, ConcernLevel.MARKED));
    }

    @Test
    void whereLessIsWorseTheScaleIsTurnedRound() {
        assertThat(concern(WELL_BEING, 27)).isEqualTo(new Concern(0, ConcernLevel.LOW));
        assertThat(concern(WELL_BEING, 10)).isEqualTo(new Concern(69, ConcernLevel.NOTICEABLE));
        assertThat(concern(WELL_BEING, 0)).isEqualTo(new Concern(100, ConcernLevel.MARKED));
    }

    @Property(tries = 300)
    void moreOfAScoreIsNeverLessConcernAndNumberAndLevelAgree(
            @ForAll @DoubleRange(min = 0, max = 27) double one,
            @ForAll @DoubleRange(min = 0, max = 27) double other,
            @ForAll @IntRange(min = 1, max = 9) int width) {
        Banding banding = banding(Worse.HIGHER, 0, width, 2 * width, 2 * width + 1);
        Concern less = concern(banding, Math.min(one, other));
        Concern more = concern(banding, Math.max(one, other));
        assertThat(more.value()).isGreaterThanOrEqualTo(less.value());
        for (Concern concern : List.of(less, more)) {
            assertThat(concern.value()).isBetween(0, 100);
            assertThat(concern.level())
                    .isEqualTo(
                            concern.value() < 40
                                    ? ConcernLevel.LOW
                                    : concern.value() < 70 ? ConcernLevel.NOTICEABLE : ConcernLevel.MARKED);
        }
    }

    private static Concern concern(Banding banding, double value) {
        boolean lower = banding.worse() == Worse.LOWER;
        ProfileEntry entry = new ProfileEntry(
                Domain.MIND,
                Reference.to("part"),
                Reference.to("total"),
                Reference.to("severity"),
                Optional.of(Reference.to(lower ? "b2" : "b1")),
                Optional.of(Reference.to(lower ? "b1" : "b2")),
                Place.NONE);
        Scored score = new Scored("total", false, value, OptionalDouble.empty(), 9, 9, 0, 27, List.of(), "");
        return new Concerns(banding, entry).of(score, band(banding, value));
    }

    private static String band(Banding banding, double value) {
        TreeSet<Integer> reached = new TreeSet<>();
        List<Band> bands = banding.groups().get(0).bands();
        for (int band = 0; band < bands.size(); band++) {
            if (bands.get(band).from() <= value) {
                reached.add(band);
            }
        }
        return bands.get(reached.last()).id();
    }

    private static Banding banding(Worse worse, double... from) {
        List<Band> bands = List.of(
                new Band("b0", Double.NEGATIVE_INFINITY, Place.NONE),
                new Band("b1", from[1], Place.NONE),
                new Band("b2", from[2], Place.NONE),
                new Band("b3", from[3], Place.NONE));
        return new Banding(
                "severity",
                Text.EMPTY,
                Reference.to("total"),
                worse,
                false,
                List.of(new BandGroup(List.of(), bands, Place.NONE)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Place.NONE);
    }
}
