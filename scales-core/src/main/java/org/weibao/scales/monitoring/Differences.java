package org.weibao.scales.monitoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.monitoring.Correction.Difference;
import org.weibao.scales.assessment.monitoring.Correction.Difference.Kind;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Respondent;

/** Everything in which two results differ. */
record Differences(Assessment before, Assessment after) {

    List<Difference> all() {
        return Stream.of(Kind.values()).flatMap(this::of).toList();
    }

    private Stream<Difference> of(Kind kind) {
        Map<String, String> earlier = said(kind, before);
        Map<String, String> later = said(kind, after);
        Set<String> ids = new LinkedHashSet<>(earlier.keySet());
        ids.addAll(later.keySet());
        return ids.stream()
                .map(id -> new Difference(
                        kind, id, Optional.ofNullable(earlier.get(id)), Optional.ofNullable(later.get(id))))
                .filter(difference -> !difference.before().equals(difference.after()));
    }

    /** What a result says of each thing of that kind. */
    private static Map<String, String> said(Kind kind, Assessment result) {
        Map<String, String> said = new LinkedHashMap<>();
        switch (kind) {
            case RESPONDENT -> respondent(result.respondent(), said);
            case SCORE -> result.scores().forEach(score -> said.put(score.id(), value(score)));
            case BANDING ->
                scored(result)
                        .flatMap(score -> score.bands().stream())
                        .forEach(band -> said.put(band.banding(), band.id()));
            case FLAG ->
                result.flags().forEach(flag -> said.put(flag.id(), flag.state().id()));
            case OUTCOME -> result.outcomes().forEach(outcome -> said.put(outcome.id(), outcome.result()));
            case QUALITY -> said.put("validity", result.quality().validity().id());
        }
        return said;
    }

    private static void respondent(Respondent who, Map<String, String> said) {
        who.age().ifPresent(age -> said.put("age", months(age.months())));
        who.sex().map(Named::id).ifPresent(sex -> said.put("sex", sex));
        who.informant().map(Named::id).ifPresent(informant -> said.put("informant", informant));
        who.grade().ifPresent(grade -> said.put("grade", String.valueOf(grade)));
    }

    /** In completed months. */
    private static String months(MonthRange months) {
        return months.fromMonths() == months.toMonths()
                ? String.valueOf(months.fromMonths())
                : months.fromMonths() + "-" + months.toMonths();
    }

    private static String value(ScoreResult score) {
        if (score instanceof Unscorable unscorable) {
            return unscorable.reason().id();
        }
        return score instanceof Scored scored ? Numeral.text(scored.value()) : "";
    }

    private static Stream<Scored> scored(Assessment result) {
        return result.scores().stream().filter(Scored.class::isInstance).map(Scored.class::cast);
    }
}
