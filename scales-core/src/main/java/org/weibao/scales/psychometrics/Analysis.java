package org.weibao.scales.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Report.Intake;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Study;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.TheoreticalRanges;

/** Everything that can be said of a scale from forms that were filled in. The only entry of this stage. */
public final class Analysis {

    private static final int YEARS_TOGETHER = 3;

    private Analysis() {}

    /** @throws IllegalArgumentException when there is a criterion, and the scale has no such score as it is for */
    public static Report of(ScaleIdentity identity, ScaleDefinition scale, Study study) {
        TheoreticalRanges ranges = TheoreticalRanges.of(scale);
        Sample sample = study.sample();
        List<MonthRange> ages = study.ages().isEmpty() ? ages(scale.profile().age()) : study.ages();
        return new Report(
                identity,
                intake(sample),
                study.seed(),
                Resampling.TIMES,
                new ItemAnalysis(scale, ranges, sample).all(),
                new ScoreAnalysis(scale, ranges, sample).all(),
                study.retest().map(second -> new PairAnalysis(scale, sample, second).compare()),
                study.informant().map(other -> new PairAnalysis(scale, sample, other).compare()),
                study.criterion()
                        .map(known -> new CriterionAnalysis(scale, sample, known, score(scale, study), study.seed())
                                .compare()),
                new NormAnalysis(scale, sample, ages, study.seed()).all());
    }

    private static String score(ScaleDefinition scale, Study study) {
        String id = study.criterionScore().orElse("");
        if (scale.score(id).isEmpty()) {
            throw new IllegalArgumentException("scale " + scale.id() + " has no score " + id);
        }
        return id;
    }

    private static Intake intake(Sample sample) {
        Map<String, Long> times = sample.forms().stream()
                .flatMap(form -> form.ref().stream())
                .collect(Collectors.groupingBy(ref -> ref, Collectors.counting()));
        long repeated = times.values().stream()
                .filter(count -> count > 1)
                .mapToLong(count -> count)
                .sum();
        return new Intake(sample.forms().size(), sample.refusedLines(), (int) repeated, sample.lastYear());
    }

    /** Three years each from the youngest; what is left over joins the last group. An open end stays open. */
    static List<MonthRange> ages(MonthRange whole) {
        int step = YEARS_TOGETHER * 12;
        int from = whole.fromMonths();
        int oldest = whole.toMonths() == MonthRange.OPEN ? from + 6 * 12 : whole.toMonths();
        List<MonthRange> ages = new ArrayList<>();
        while (from + 2 * step - 1 <= oldest) {
            ages.add(new MonthRange(from, from + step - 1));
            from += step;
        }
        ages.add(new MonthRange(from, whole.toMonths()));
        return ages;
    }
}
