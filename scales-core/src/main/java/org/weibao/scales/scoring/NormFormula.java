package org.weibao.scales.scoring;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.NormValue;
import org.weibao.scales.definition.Numeral;

/** How a norm group turns a raw value into the reported one. */
sealed interface NormFormula {

    /** Not finite when the raw value is outside what the norm covers. */
    double of(double raw);

    /** The formula with its numbers, for a raw value written as {@code raw}. */
    String text(String raw);

    static NormFormula of(NormValue value, Norm.Reports reports) {
        return value.match(
                group -> new Standardised(group.mean(), group.sd(), reports),
                lms -> new Lms(lms.l(), lms.m(), lms.s(), reports),
                lookup -> new Looked(Ladder.of(lookup.steps())));
    }

    /** z = (x − mean) ÷ sd. */
    record Standardised(double mean, double sd, Norm.Reports reports) implements NormFormula {
        @Override
        public double of(double raw) {
            return Unit.of(reports, (raw - mean) / sd);
        }

        @Override
        public String text(String raw) {
            return Unit.text(reports, "(" + raw + " − " + Numeral.text(mean) + ")/" + Numeral.text(sd));
        }
    }

    /** z = ((x/M)^L − 1)/(L·S), or ln(x/M)/S when L = 0: Cole TJ, Green PJ. Stat Med 1992;11:1305–19. */
    record Lms(double l, double m, double s, Norm.Reports reports) implements NormFormula {
        @Override
        public double of(double raw) {
            double ratio = raw / m;
            double z = l == 0 ? Math.log(ratio) / s : (Math.pow(ratio, l) - 1) / (l * s);
            return Double.isFinite(z) ? Unit.of(reports, z) : Double.NaN;
        }

        @Override
        public String text(String raw) {
            String ratio = raw + "/" + Numeral.text(m);
            String z = l == 0
                    ? "ln(" + ratio + ")/" + Numeral.text(s)
                    : "((" + ratio + ")^" + Numeral.text(l) + " − 1)/(" + Numeral.text(l) + " × " + Numeral.text(s)
                            + ")";
            return Unit.text(reports, z);
        }
    }

    /** From this raw value on, that value. */
    record Looked(Ladder steps) implements NormFormula {
        @Override
        public double of(double raw) {
            return steps.at(raw);
        }

        @Override
        public String text(String raw) {
            return "lookup(" + raw + ")";
        }
    }

    /** In what a z is reported. */
    final class Unit {

        // Without a random generator: only the distribution function is asked.
        private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(null, 0, 1);

        private Unit() {}

        static double of(Norm.Reports reports, double z) {
            return switch (reports) {
                case T_SCORE -> 50 + 10 * z;
                case PERCENTILE -> 100 * STANDARD_NORMAL.cumulativeProbability(z);
                case Z_SCORE, LOOKUP -> z;
            };
        }

        static String text(Norm.Reports reports, String z) {
            return switch (reports) {
                case T_SCORE -> "50 + 10 × " + z;
                case PERCENTILE -> "100 × Φ(" + z + ")";
                case Z_SCORE, LOOKUP -> z;
            };
        }
    }
}
