package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The ages that a scale was made for. Others are scored with a notice.
 *
 * @param whole from the youngest to the oldest, whoever answers
 * @param byInformant where it depends on who answers; empty where it does not
 * @param correctedUntil in months: below it the age of a child born preterm is corrected; empty where it never is
 */
public record IntendedAges(MonthRange whole, Map<Informant, MonthRange> byInformant, OptionalInt correctedUntil) {

    public IntendedAges {
        byInformant = Collections.unmodifiableMap(new LinkedHashMap<>(byInformant));
    }

    /** The same for everybody, and never corrected. */
    public static IntendedAges of(MonthRange whole) {
        return new IntendedAges(whole, Map.of(), OptionalInt.empty());
    }

    /** From the youngest of the ranges to the oldest. */
    public static MonthRange around(Iterable<MonthRange> ranges) {
        int from = MonthRange.OPEN;
        int to = 0;
        for (MonthRange range : ranges) {
            from = Math.min(from, range.fromMonths());
            to = Math.max(to, range.toMonths());
        }
        return new MonthRange(Math.min(from, to), to);
    }

    /** The ages for that informant; the whole range while it is not known who answers. */
    public MonthRange of(Optional<Informant> informant) {
        return informant.map(byInformant::get).orElse(whole);
    }

    /** Whether the age that the scale reads is not the age since birth. */
    public boolean correct(Respondent respondent) {
        return correctedUntil.isPresent()
                && respondent.birth().filter(Birth::isPreterm).isPresent()
                && respondent
                        .age()
                        .filter(age -> age.months().fromMonths() < correctedUntil.getAsInt())
                        .isPresent();
    }

    /** The respondent as the scale reads them: with the corrected age where the scale asks for it. */
    public Respondent read(Respondent respondent) {
        if (!correct(respondent)) {
            return respondent;
        }
        Birth birth = respondent.birth().orElseThrow();
        return respondent.withAge(birth.corrected(respondent.age().orElseThrow(), correctedUntil.getAsInt()));
    }
}
