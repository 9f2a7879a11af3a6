package org.weibao.scales.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.Change.NotJudged;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.FlagCourse;
import org.weibao.scales.assessment.monitoring.Incomparable;
import org.weibao.scales.assessment.monitoring.ScoreChange;
import org.weibao.scales.assessment.monitoring.Trend;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Worse;

/** Lays assessments of one child side by side. */
public final class Comparer {

    private final ScaleDefinition scale;
    private final Series series;
    private final Yardsticks yardsticks;
    private final List<Incomparable> notComparable;

    private Comparer(ScaleDefinition scale, Series series) {
        this.scale = scale;
        this.series = series;
        this.yardsticks = new Yardsticks(scale);
        this.notComparable = series.notComparable();
    }

    /**
     * @param scale the definition of the latest assessment
     * @param assessments at least two
     * @param samePerson whether the same person answered each time; empty when nobody said so
     * @throws IllegalArgumentException with fewer than two assessments
     */
    public static Comparison compare(
            ScaleDefinition scale, List<Assessment> assessments, Optional<Boolean> samePerson) {
        if (assessments.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two assessments or more");
        }
        return new Comparer(scale, Series.of(assessments, samePerson)).compare();
    }

    private Comparison compare() {
        Cautions cautions = new Cautions(scale, series);
        return new Comparison(
                scale.id(),
                series.points(),
                cautions.intervals(),
                notComparable,
                cautions.ofRespondents(),
                latest().scores().stream()
                        .map(ScoreResult::id)
                        .map(this::change)
                        .toList(),
                flags());
    }

    private Assessment latest() {
        return series.assessments().get(series.assessments().size() - 1);
    }

    private ScoreChange change(String id) {
        List<Optional<ScoreResult>> found =
                series.assessments().stream().map(each -> score(each, id)).toList();
        List<ScoreResult> values = found.stream().flatMap(Optional::stream).toList();
        Optional<Worse> worse = yardsticks.worse(id);
        Optional<Reliability> reliability = yardsticks.common(id, series.assessments());
        Judge judge = new Judge(reliability, worse, barred(id, reliability));
        int last = values.size() - 1;
        return new ScoreChange(
                id,
                isMain(id),
                values,
                worse,
                reliability,
                judge.of(values.get(0), values.get(last)),
                last > 1 ? Optional.of(judge.of(values.get(last - 1), values.get(last))) : Optional.<Change>empty(),
                Cautions.of(values, worse),
                mayBeCompared(id) ? trend(values, worse) : Optional.empty());
    }

    /** An assessment with another version of the scale may lack the score; then nothing is compared anyway. */
    private static Optional<ScoreResult> score(Assessment assessment, String id) {
        return assessment.scores().stream()
                .filter(score -> score.id().equals(id))
                .findFirst();
    }

    private boolean isMain(String id) {
        Optional<Reference> main = scale.profile().main();
        return main.map(named -> named.id().equals(id)).orElse(latest().scores().size() == 1);
    }

    private boolean mayBeCompared(String id) {
        return notComparable.isEmpty() && yardsticks.sameNormGroup(id, series.assessments());
    }

    private Optional<NotJudged> barred(String id, Optional<Reliability> reliability) {
        if (!notComparable.isEmpty()) {
            return Optional.of(NotJudged.NOT_COMPARABLE);
        }
        if (!yardsticks.sameNormGroup(id, series.assessments())) {
            return Optional.of(NotJudged.NORM_GROUP_DIFFERS);
        }
        if (reliability.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(yardsticks.any(id) ? NotJudged.NO_RELIABILITY_FOR_GROUP : NotJudged.NO_RELIABILITY);
    }

    private Optional<Trend> trend(List<ScoreResult> values, Optional<Worse> worse) {
        return series.days().flatMap(days -> {
            int[] usable = IntStream.range(0, values.size())
                    .filter(point -> values.get(point) instanceof Scored)
                    .toArray();
            long[] when = IntStream.of(usable).mapToLong(days::get).toArray();
            double[] what = IntStream.of(usable)
                    .mapToDouble(point -> ((Scored) values.get(point)).value())
                    .toArray();
            return Trends.of(when, what, values.size() - usable.length, worse);
        });
    }

    private List<FlagCourse> flags() {
        return latest().flags().stream()
                .map(this::course)
                .filter(course -> course.states().stream().anyMatch(state -> state != FlagState.CLEAR))
                .sorted(Comparator.comparing(FlagCourse::isOpen)
                        .thenComparing(FlagCourse::risk)
                        .reversed())
                .toList();
    }

    private FlagCourse course(Flag flag) {
        Stream<FlagState> states = series.assessments().stream()
                .flatMap(each -> each.flag(flag.id()).stream())
                .map(Flag::state);
        return new FlagCourse(flag.id(), flag.risk(), states.toList());
    }
}
