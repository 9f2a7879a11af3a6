package org.weibao.scales.checking;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.GradeRange;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.finding.Place;

/** Whom one group of a norm or of a banding is for; what its conditions do not speak of, it is for all of. */
record Group(Set<Sex> sexes, Set<Informant> informants, GradeRange grades, MonthRange ages, Place at) {
    private static final GradeRange ALL_GRADES = new GradeRange(1, 12);
    private static final MonthRange ALL_AGES = new MonthRange(0, MonthRange.OPEN);

    static Group of(List<Trait> conditions, Place at) {
        Group group = new Group(EnumSet.allOf(Sex.class), EnumSet.allOf(Informant.class), ALL_GRADES, ALL_AGES, at);
        for (Trait trait : conditions) {
            group = group.narrowed(trait);
        }
        return group;
    }

    private Group narrowed(Trait trait) {
        return trait.match(
                sex -> new Group(Set.of(sex.sex()), informants, grades, ages, at),
                informant -> informant.informants().isEmpty()
                        ? this
                        : new Group(sexes, Set.copyOf(informant.informants()), grades, ages, at),
                grade -> new Group(sexes, informants, grade.grades(), ages, at),
                age -> new Group(sexes, informants, grades, age.months(), at));
    }

    /** Whether one person can belong to both. */
    boolean overlaps(Group other) {
        return ages.overlaps(other.ages)
                && grades.from() <= other.grades.to()
                && other.grades.from() <= grades.to()
                && !Collections.disjoint(sexes, other.sexes)
                && !Collections.disjoint(informants, other.informants);
    }

    boolean isFor(Sex sex, Informant informant, int grade) {
        return sexes.contains(sex) && informants.contains(informant) && grades.contains(grade);
    }

    boolean dependsOnSex() {
        return sexes.size() < Sex.values().length;
    }

    boolean dependsOnInformant() {
        return informants.size() < Informant.values().length;
    }

    boolean dependsOnGrade() {
        return !grades.equals(ALL_GRADES);
    }
}
