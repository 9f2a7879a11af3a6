package org.weibao.scales.assessment.psychometrics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Sex;

/**
 * Everything that a study came to. Ids and numbers of groups only, never of one person.
 *
 * @param seed and {@code resamples}: of the bootstrap
 * @param norms groups by sex and age, the group of everybody first, for each score
 */
public record Report(
        ScaleIdentity scale,
        Intake intake,
        long seed,
        int resamples,
        List<OfItem> items,
        List<OfScore> scores,
        Optional<Pairs> retest,
        Optional<Pairs> informants,
        Optional<AgainstCriterion> criterion,
        List<NormGroups> norms) {

    public Report {
        items = List.copyOf(items);
        scores = List.copyOf(scores);
        norms = List.copyOf(norms);
    }

    /**
     * What became of the file.
     *
     * @param repeatedRefs forms whose reference another form has, too; they are used, and cannot be matched
     */
    public record Intake(int forms, List<Long> refusedLines, int repeatedRefs, OptionalInt lastYear) {
        public Intake {
            refusedLines = List.copyOf(refusedLines);
        }
    }

    /**
     * One item.
     *
     * @param withoutPoints answered with a code that carries no points, such as declining
     */
    public record OfItem(
            String item, int answered, int withoutPoints, int missing, int notAsked, List<Figure> figures) {
        public OfItem {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One score.
     *
     * @param unscorable forms without it
     * @param items the items under it, in order; empty when it is no plain sum or mean of items
     * @param odd one half of the split-half reliability, {@code even} the other
     */
    public record OfScore(
            String score,
            int unscorable,
            List<Figure> figures,
            List<ItemInScore> items,
            List<String> odd,
            List<String> even) {
        public OfScore {
            figures = List.copyOf(figures);
            items = List.copyOf(items);
            odd = List.copyOf(odd);
            even = List.copyOf(even);
        }
    }

    /** What an item does in a score. */
    public record ItemInScore(String item, List<Figure> figures) {
        public ItemInScore {
            figures = List.copyOf(figures);
        }
    }

    /**
     * Two files about the same people.
     *
     * @param matched people in both
     * @param unmatched forms of either file without a counterpart, without a reference, or with one that is not unique in its file
     */
    public record Pairs(
            int matched, int unmatched, List<Long> refusedLines, List<Agreement> scores, List<Agreement> items) {
        public Pairs {
            refusedLines = List.copyOf(refusedLines);
            scores = List.copyOf(scores);
            items = List.copyOf(items);
        }
    }

    /** How far two values of one score or item agree. */
    public record Agreement(String id, List<Figure> figures) {
        public Agreement {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A score against the criterion.
     *
     * @param withCriterion people for whom it holds, {@code without} for whom it does not, of those who have the score
     * @param lowIsPositive whether low values are the ones that call for attention
     */
    public record AgainstCriterion(
            String score,
            int withCriterion,
            int without,
            int unmatched,
            boolean lowIsPositive,
            List<Long> refusedLines,
            List<Figure> figures) {
        public AgainstCriterion {
            refusedLines = List.copyOf(refusedLines);
            figures = List.copyOf(figures);
        }
    }

    /** @param unplaced forms with the score whose sex or age is not known, or whose age lies in no group or in two */
    public record NormGroups(String score, int unplaced, List<NormGroup> groups) {
        public NormGroups {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One score in one group.
     *
     * @param sex and {@code age}: empty for everybody
     * @param percentiles with intervals
     * @param ranks percentile rank of every value that occurs, ascending; empty where nothing is estimable
     */
    public record NormGroup(
            Optional<Sex> sex,
            Optional<MonthRange> age,
            List<Figure> figures,
            List<Percentile> percentiles,
            List<Rank> ranks) {
        public NormGroup {
            figures = List.copyOf(figures);
            percentiles = List.copyOf(percentiles);
            ranks = List.copyOf(ranks);
        }

        /** Whether a table of norms can hold it: a group by sex and age, large enough, and with a spread to divide by where T is reported. */
        public boolean isNorm(NormKind kind) {
            boolean spreads = Figure.find(figures, Statistic.STANDARD_DEVIATION)
                    .flatMap(Estimate::estimated)
                    .filter(deviation -> deviation.value() > 0)
                    .isPresent();
            return age.isPresent() && !ranks.isEmpty() && (spreads || kind == NormKind.PERCENTILE);
        }
    }

    /** The value below which that many of 100 lie. */
    public record Percentile(int percent, Estimate estimate) {}

    /** The share of the group below the value and half of those at it, 0 to 100. */
    public record Rank(double value, double percentile) {}
}
