package org.weibao.scales.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.NormGroup;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Worse;

/** What a definition says of a score's changes: by what they are judged, and which way is worse. */
record Yardsticks(ScaleDefinition scale) {

    /** Whether the definition gives a reliability of that score for anybody. */
    boolean any(String score) {
        return of(score).findAny().isPresent();
    }

    /** The one that holds for all of these assessments; empty when there is none for such respondents, or not the same for all. */
    Optional<Reliability> common(String score, List<Assessment> assessments) {
        List<Reliability> candidates = of(score).toList();
        Belonging belonging =
                new Belonging(candidates.stream().map(Reliability::conditions).toList());
        return one(belonging, assessments).map(candidates::get);
    }

    /** Whether all of these respondents are compared with the same group of the norm behind the score; true without a norm. */
    boolean sameNormGroup(String score, List<Assessment> assessments) {
        Optional<Norm> norm = normOf(score);
        if (norm.isEmpty()) {
            return true;
        }
        Belonging belonging = new Belonging(
                norm.get().groups().stream().map(NormGroup::conditions).toList());
        return one(belonging, assessments).isPresent()
                && given(score).stream()
                        .allMatch(source -> sameNormGroup(source.from().id(), assessments));
    }

    /**
     * Which way concern grows: as the score's own bandings say, the first that is no alternative before others; without one as those of the
     * score that it was made from, or of a score that was made from it, unless by a lookup, which may turn things round.
     */
    Optional<Worse> worse(String score) {
        return own(score)
                .or(() -> given(score)
                        .filter(source -> !isLookup(score))
                        .flatMap(source -> own(source.from().id())))
                .or(() -> scale.norms().stream()
                        .filter(norm -> norm.reports() != Norm.Reports.LOOKUP)
                        .flatMap(norm -> norm.gives().stream())
                        .filter(source -> source.from().id().equals(score))
                        .flatMap(source -> own(source.id()).stream())
                        .findFirst());
    }

    private Optional<Worse> own(String score) {
        List<Banding> bandings = scale.bandings().stream()
                .filter(banding -> banding.of().id().equals(score))
                .toList();
        return bandings.stream()
                .filter(banding -> !banding.alternative())
                .findFirst()
                .or(() -> bandings.stream().findFirst())
                .map(Banding::worse);
    }

    private Stream<Reliability> of(String score) {
        return scale.change().reliabilities().stream()
                .filter(reliability -> reliability.of().id().equals(score));
    }

    private static Optional<Integer> one(Belonging belonging, List<Assessment> assessments) {
        Set<OptionalInt> groups = assessments.stream()
                .map(Assessment::respondent)
                .map(belonging::of)
                .collect(Collectors.toSet());
        return groups.size() == 1 ? groups.iterator().next().stream().boxed().findFirst() : Optional.empty();
    }

    private boolean isLookup(String score) {
        return normOf(score)
                .filter(norm -> norm.reports() == Norm.Reports.LOOKUP)
                .isPresent();
    }

    private Optional<Norm> normOf(String score) {
        return scale.norms().stream()
                .filter(norm ->
                        norm.gives().stream().anyMatch(given -> given.id().equals(score)))
                .findFirst();
    }

    private Optional<Norm.Given> given(String score) {
        return scale.norms().stream()
                .flatMap(norm -> norm.gives().stream())
                .filter(given -> given.id().equals(score))
                .findFirst();
    }
}
