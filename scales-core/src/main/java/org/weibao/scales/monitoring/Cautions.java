package org.weibao.scales.monitoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.monitoring.Caution;
import org.weibao.scales.assessment.monitoring.Interval;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Worse;

/** What has to be kept in mind when changes are read. */
record Cautions(ScaleDefinition scale, Series series) {

    List<Interval> intervals() {
        return IntStream.range(0, series.assessments().size() - 1)
                .mapToObj(series::daysAfter)
                .map(days -> new Interval(days, ofDays(days)))
                .toList();
    }

    private List<Caution> ofDays(OptionalInt days) {
        if (days.isEmpty()) {
            return List.of(Caution.DAY_UNKNOWN);
        }
        List<Caution> cautions = new ArrayList<>();
        if (days.getAsInt() < Caution.SHORT_DAYS) {
            cautions.add(Caution.SHORT_INTERVAL);
        }
        if (days.getAsInt() < scale.change().recallDays().orElse(0)) {
            cautions.add(Caution.WITHIN_RECALL);
        }
        return cautions;
    }

    /** A child who answers is always the same person; a caregiver may be the mother once and the grandmother then. */
    List<Caution> ofRespondents() {
        List<Caution> cautions = new ArrayList<>();
        boolean several = scale.profile().informants().size() > 1;
        if (several
                && series.assessments().stream()
                        .anyMatch(each -> informant(each).isEmpty())) {
            cautions.add(Caution.INFORMANT_UNKNOWN);
        }
        if (series.samePerson().isEmpty() && series.assessments().stream().anyMatch(this::isAnsweredByAnother)) {
            cautions.add(Caution.SAME_PERSON_UNKNOWN);
        }
        if (series.assessments().stream().anyMatch(each -> each.quality().validity() == Quality.Validity.DOUBTFUL)) {
            cautions.add(Caution.DOUBTFUL_FORM);
        }
        return cautions;
    }

    private boolean isAnsweredByAnother(Assessment assessment) {
        return informant(assessment).filter(who -> who != Informant.SELF).isPresent();
    }

    private Optional<Informant> informant(Assessment assessment) {
        List<Informant> possible = scale.profile().informants();
        return assessment
                .respondent()
                .informant()
                .or(() -> possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty());
    }

    static List<Caution> of(List<ScoreResult> values, Optional<Worse> worse) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        values.stream().filter(Scored.class::isInstance).map(Scored.class::cast).forEach(value -> {
            if (value.partial()) {
                cautions.add(Caution.PARTIAL_VALUE);
            }
            if (value.value() <= value.low()) {
                cautions.add(end(worse, Worse.LOWER));
            }
            if (value.value() >= value.high()) {
                cautions.add(end(worse, Worse.HIGHER));
            }
        });
        return List.copyOf(cautions);
    }

    private static Caution end(Optional<Worse> worse, Worse here) {
        if (worse.isEmpty() || worse.get() == Worse.BOTH_ENDS) {
            return Caution.AT_AN_END;
        }
        return worse.get() == here ? Caution.AT_WORST_END : Caution.AT_BEST_END;
    }
}
