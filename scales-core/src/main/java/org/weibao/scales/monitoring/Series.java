package org.weibao.scales.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.monitoring.Incomparable;
import org.weibao.scales.assessment.monitoring.Point;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.MonthRange;

/**
 * Assessments in the order of their days; where a day is not known they stay as they came.
 *
 * @param samePerson whether the same person answered each time, as far as the sender says
 */
record Series(List<Assessment> assessments, Optional<Boolean> samePerson) {

    static Series of(List<Assessment> assessments, Optional<Boolean> samePerson) {
        boolean dated = assessments.stream().allMatch(each -> each.answeredOn().isPresent());
        List<Assessment> ordered = new ArrayList<>(assessments);
        if (dated) {
            ordered.sort(Comparator.comparing(each -> each.answeredOn().orElseThrow()));
        }
        return new Series(List.copyOf(ordered), samePerson);
    }

    List<Point> points() {
        return assessments.stream()
                .map(each -> new Point(
                        each.scale(),
                        each.ref(),
                        each.answeredOn(),
                        each.quality().validity()))
                .toList();
    }

    /** Days from the first point; empty as soon as one day is not known. */
    Optional<List<Long>> days() {
        return assessments.stream().allMatch(each -> each.answeredOn().isPresent())
                ? Optional.of(assessments.stream()
                        .map(each -> each.answeredOn().orElseThrow().toEpochDay())
                        .toList())
                : Optional.empty();
    }

    /** From the point of that number to the next. */
    OptionalInt daysAfter(int point) {
        return days().map(days -> OptionalInt.of((int) (days.get(point + 1) - days.get(point))))
                .orElse(OptionalInt.empty());
    }

    List<Incomparable> notComparable() {
        Set<Incomparable> why = EnumSet.noneOf(Incomparable.class);
        if (differ(each -> Stream.of(each.scale().id()))) {
            why.add(Incomparable.SCALE_DIFFERS);
        } else if (differ(each -> Stream.of(each.scale().version()))) {
            why.add(Incomparable.VERSION_DIFFERS);
        } else if (differ(each -> Stream.of(each.scale().digest()))) {
            why.add(Incomparable.DIGEST_DIFFERS);
        }
        if (differ(each -> each.respondent().informant().stream())) {
            why.add(Incomparable.INFORMANT_DIFFERS);
        }
        if (samePerson.filter(same -> !same).isPresent()) {
            why.add(Incomparable.PERSON_DIFFERS);
        }
        if (differ(each -> each.respondent().sex().stream()) || someoneGetsYounger()) {
            why.add(Incomparable.CHILD_DIFFERS);
        }
        if (assessments.stream().anyMatch(each -> each.quality().validity() == Quality.Validity.INVALID)) {
            why.add(Incomparable.INVALID_FORM);
        }
        return List.copyOf(why);
    }

    /** Whether what is known is not everywhere the same. */
    private <T> boolean differ(Function<Assessment, Stream<T>> known) {
        return assessments.stream().flatMap(known).distinct().count() > 1;
    }

    private boolean someoneGetsYounger() {
        List<MonthRange> ages = assessments.stream()
                .flatMap(each -> each.respondent().age().stream())
                .map(Age::months)
                .toList();
        return days().isPresent()
                && IntStream.range(1, ages.size())
                        .anyMatch(i -> ages.get(i).toMonths() < ages.get(i - 1).fromMonths());
    }
}
