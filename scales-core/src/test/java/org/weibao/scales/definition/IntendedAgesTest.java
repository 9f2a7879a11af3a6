package org.weibao.scales.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntendedAgesTest {

    private static final MonthRange FROM_4 = new MonthRange(48, 215);
    private static final MonthRange FROM_11 = new MonthRange(132, 215);
    private static final IntendedAges UNTIL_24_MONTHS =
            new IntendedAges(new MonthRange(3, 83), Map.of(), OptionalInt.of(24));

    private static MonthRange read(Age age, int weeks) {
        return UNTIL_24_MONTHS
                .read(Respondent.UNKNOWN.withAge(age).withBirth(new Birth(weeks)))
                .age()
                .orElseThrow()
                .months();
    }

    @Test
    void whoAnswersDecidesOnTheAges() {
        IntendedAges ages = new IntendedAges(
                FROM_4, Map.of(Informant.SELF, FROM_11, Informant.CAREGIVER, FROM_4), OptionalInt.empty());

        assertThat(ages.of(Optional.of(Informant.SELF))).isEqualTo(FROM_11);
        assertThat(ages.of(Optional.of(Informant.CAREGIVER))).isEqualTo(FROM_4);
        assertThat(ages.of(Optional.empty())).isEqualTo(FROM_4);
    }

    /** Months since birth less (40 − weeks)/4, rounded down. */
    @ParameterizedTest
    @CsvSource({"8,32,6", "6,33,4", "6,36,5", "3,28,0", "2,24,0", "23,32,21", "24,32,24", "40,28,40", "8,37,8", "8,41,8"
    })
    void aPretermChildIsReadAtTheCorrectedAge(int sinceBirth, int weeks, int expected) {
        assertThat(read(Age.months(sinceBirth), weeks)).isEqualTo(new MonthRange(expected, expected));
    }

    @Test
    void anAgeInYearsStaysARange() {
        assertThat(read(Age.years(1), 32)).isEqualTo(new MonthRange(10, 21));
    }

    @Test
    void aScaleThatDoesNotAskForItReadsTheAgeSinceBirth() {
        Respondent preterm = Respondent.UNKNOWN.withAge(Age.months(8)).withBirth(new Birth(30));

        assertThat(IntendedAges.of(FROM_4).read(preterm)).isEqualTo(preterm);
        assertThat(UNTIL_24_MONTHS
                        .read(Respondent.UNKNOWN.withAge(Age.months(8)))
                        .age())
                .contains(Age.months(8));
        assertThat(UNTIL_24_MONTHS
                        .read(Respondent.UNKNOWN.withBirth(new Birth(30)))
                        .age())
                .isEmpty();
    }

    @Property(tries = 200)
    void correctingNeverMakesAChildOlderAndKeepsTheOrderOfAges(
            @ForAll @IntRange(min = 0, max = 40) int younger,
            @ForAll @IntRange(min = 0, max = 40) int by,
            @ForAll @IntRange(min = Birth.EARLIEST, max = Birth.LATEST) int weeks) {
        int read = read(Age.months(younger), weeks).fromMonths();

        assertThat(read).isBetween(0, younger);
        assertThat(read(Age.months(younger + by), weeks).fromMonths()).isGreaterThanOrEqualTo(read);
    }
}
