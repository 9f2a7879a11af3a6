package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.weibao.scales.finding.Place;

/**
 * How exactly a score measures in one group: what is needed to tell a change from chance. Coefficient and standard deviation belong to
 * the same sample.
 *
 * @param of the score, or a score that a norm gives
 * @param value the coefficient, more than 0 and less than 1
 * @param intervalDays days between test and retest, when it is a retest and known
 * @param sd standard deviation of the score in that group, more than 0
 * @param conditions whom it holds for; all must hold; empty: everybody
 */
public record Reliability(
        String id,
        Reference of,
        Kind kind,
        double value,
        OptionalInt intervalDays,
        double sd,
        List<Condition.Trait> conditions,
        List<String> sources,
        Optional<Population> population,
        Optional<Text> doubt,
        Place at) {

    /** Two-sided confidence with which a change is told from chance (Jacobson and Truax 1991). */
    public static final double CONFIDENCE = 0.95;

    public Reliability {
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
    }

    /** Standard error of measurement: SD·√(1 − r). */
    public double standardError() {
        return sd * Math.sqrt(1 - value);
    }

    /** Standard error of the difference of two measurements: SEM·√2 (Jacobson and Truax 1991). */
    public double standardErrorOfDifference() {
        return standardError() * Math.sqrt(2);
    }

    /** The smallest change that chance alone makes in fewer than 5 of 100 people who did not change: 1.96·SEM·√2. */
    public double minimalDetectableChange() {
        return quantile() * standardErrorOfDifference();
    }

    /** How many standard errors a change must exceed: 1.959964. */
    public static double quantile() {
        return new NormalDistribution(0, 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    }

    /** What was correlated with what. Ids are the lower-case names. */
    public enum Kind implements Named {
        /** Cronbach's α: the items with each other. */
        ALPHA,
        /** McDonald's ω: the items with their common factor. */
        OMEGA,
        /** The same people twice; true change in between lowers it. */
        RETEST
    }
}
