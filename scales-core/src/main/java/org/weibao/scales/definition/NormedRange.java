package org.weibao.scales.definition;

import java.util.Optional;
import org.apache.commons.math3.special.Erf;

/** Lowest and highest value that a norm reports over all its groups. */
final class NormedRange {
    private final Norm norm;

    NormedRange(Norm norm) {
        this.norm = norm;
    }

    /**
     * Empty when no group has a usable value for the score.
     *
     * @param raw the range of the score that the norm is of
     */
    Optional<Interval> of(String score, Interval raw) {
        return norm.groups().stream()
                .flatMap(group -> Optional.ofNullable(group.values().get(score)).stream())
                .flatMap(value -> reported(value, raw).stream())
                .reduce(Interval::hull)
                .map(range ->
                        norm.round().map(rounding -> range.map(rounding::round)).orElse(range))
                .map(this::capped);
    }

    private Optional<Interval> reported(NormValue value, Interval raw) {
        return value.match(
                group -> group.sd() > 0
                        ? Optional.of(inUnits(raw.map(x -> (x - group.mean()) / group.sd())))
                        : Optional.empty(),
                lms -> lms.m() > 0 && lms.s() > 0
                        ? Optional.of(inUnits(raw.map(x -> zOf(lms, Math.max(0, x)))))
                        : Optional.empty(),
                lookup -> StepRange.of(lookup.steps(), raw));
    }

    /** Cole TJ, Green PJ. Stat Med 1992;11:1305–19. */
    private static double zOf(NormValue.Lms lms, double x) {
        return lms.l() == 0
                ? Math.log(x / lms.m()) / lms.s()
                : (Math.pow(x / lms.m(), lms.l()) - 1) / (lms.l() * lms.s());
    }

    private Interval inUnits(Interval z) {
        return switch (norm.reports()) {
            case T_SCORE -> z.map(value -> 50 + 10 * value);
            case PERCENTILE -> z.map(value -> 100 * phi(value));
            case Z_SCORE, LOOKUP -> z;
        };
    }

    private static double phi(double z) {
        return Double.isInfinite(z) ? (z > 0 ? 1 : 0) : 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    private Interval capped(Interval range) {
        return norm.cap()
                .map(cap -> range.map(value -> Math.max(cap.low(), Math.min(cap.high(), value))))
                .orElse(range);
    }
}
