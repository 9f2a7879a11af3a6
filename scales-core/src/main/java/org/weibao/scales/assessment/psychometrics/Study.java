package org.weibao.scales.assessment.psychometrics;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.MonthRange;

/**
 * What is to be analysed.
 *
 * @param retest the same people at another time, matched by reference
 * @param informant the same people as somebody else sees them, matched by reference
 * @param criterion for the ROC curve of {@code criterionScore}
 * @param ages of the norm groups; empty: three years each, over the ages of the scale
 * @param seed of the resampling; the same seed and files give the same numbers
 */
public record Study(
        Sample sample,
        Optional<Sample> retest,
        Optional<Sample> informant,
        Optional<Criterion> criterion,
        Optional<String> criterionScore,
        List<MonthRange> ages,
        long seed) {

    /** What the resampling starts from where nobody chose. */
    public static final long SEED = 1;

    public Study {
        ages = List.copyOf(ages);
    }

    public static Study of(Sample sample) {
        return new Study(
                sample, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), SEED);
    }

    public Study withRetest(Sample second) {
        return new Study(sample, Optional.of(second), informant, criterion, criterionScore, ages, seed);
    }

    public Study withInformant(Sample other) {
        return new Study(sample, retest, Optional.of(other), criterion, criterionScore, ages, seed);
    }

    public Study withCriterion(Criterion known, String score) {
        return new Study(sample, retest, informant, Optional.of(known), Optional.of(score), ages, seed);
    }

    public Study withAges(List<MonthRange> groups) {
        return new Study(sample, retest, informant, criterion, criterionScore, groups, seed);
    }

    public Study withSeed(long chosen) {
        return new Study(sample, retest, informant, criterion, criterionScore, ages, chosen);
    }
}
