package org.weibao.scales.assessment.reporting;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;

/**
 * One contact of a station with one minor or one parent, without anything that tells who it was: no name, no reference, no day.
 *
 * @param level that the referral proposed; empty when none was
 * @param instruments ids of the scales that were used
 * @param change compared with the assessment before; empty when there was none
 */
public record ServiceRecord(
        YearMonth month,
        Served served,
        Set<Need> needs,
        Set<Measure> measures,
        Optional<Level> level,
        SortedSet<String> instruments,
        Set<SupportService> services,
        Set<SupportMethod> methods,
        Optional<GroupChange> change) {

    public ServiceRecord {
        needs = ordered(Need.class, needs);
        measures = ordered(Measure.class, measures);
        instruments = Collections.unmodifiableSortedSet(new TreeSet<>(instruments));
        services = ordered(SupportService.class, services);
        methods = ordered(SupportMethod.class, methods);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> vocabulary, Set<E> members) {
        Set<E> copy = EnumSet.noneOf(vocabulary);
        copy.addAll(members);
        return Collections.unmodifiableSet(copy);
    }

    @Override
    public String toString() {
        return "ServiceRecord[" + month + "]";
    }
}
