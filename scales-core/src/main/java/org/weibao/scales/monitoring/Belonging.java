package org.weibao.scales.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Respondent;

/** Which group a respondent belongs to. What is not known of the respondent is never assumed. */
record Belonging(List<List<Trait>> groups) {

    /** The one group that certainly holds; empty when none or several do, or when another cannot be ruled out. */
    OptionalInt of(Respondent respondent) {
        int chosen = -1;
        for (int group = 0; group < groups.size(); group++) {
            Optional<Boolean> belongs = belongs(groups.get(group), respondent);
            if (belongs.isEmpty() || (belongs.get() && chosen >= 0)) {
                return OptionalInt.empty();
            }
            chosen = belongs.get() ? group : chosen;
        }
        return chosen < 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    private static Optional<Boolean> belongs(List<Trait> traits, Respondent respondent) {
        List<Optional<Boolean>> each =
                traits.stream().map(trait -> holds(trait, respondent)).toList();
        if (each.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return each.stream().allMatch(Optional::isPresent) ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Boolean> holds(Trait trait, Respondent respondent) {
        return trait.match(
                sex -> respondent.sex().map(known -> known == sex.sex()),
                informant -> respondent.informant().map(informant.informants()::contains),
                grade -> respondent.grade().stream()
                        .mapToObj(grade.grades()::contains)
                        .findFirst(),
                age -> respondent.age().flatMap(known -> inside(known.months(), age.months())));
    }

    /** An age in years is a range of months, which the asked range may hold, miss, or cut. */
    private static Optional<Boolean> inside(MonthRange known, MonthRange asked) {
        if (asked.contains(known)) {
            return Optional.of(true);
        }
        return asked.overlaps(known) ? Optional.empty() : Optional.of(false);
    }
}
