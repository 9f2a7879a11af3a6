package org.weibao.scales.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.monitoring.Warning;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Within;

/** In what order forms are looked at. */
public final class Urgency {

    private static final Set<FlagKind> OF_LIFE = Set.of(FlagKind.SELF_HARM, FlagKind.IDEATION, FlagKind.ATTEMPT);

    private static final Comparator<Warning> MOST_URGENT_FIRST = Comparator.comparing(Urgency::rank)
            .thenComparing(Urgency::level, Comparator.reverseOrder())
            .thenComparing(Urgency::within)
            .thenComparing(Warning::line);

    private Urgency() {}

    public static List<Warning> sorted(List<Warning> warnings) {
        return warnings.stream().sorted(MOST_URGENT_FIRST).toList();
    }

    /** Whether a flag about life or protection is raised or not ruled out. */
    public static boolean isSafetyOpen(List<Flag> flags) {
        return flags.stream().anyMatch(flag -> flag.state() != FlagState.CLEAR && isAboutSafety(flag));
    }

    private static boolean isAboutSafety(Flag flag) {
        return flag.risk() == Risk.CRISIS
                || flag.duty().isPresent()
                || flag.kind().filter(OF_LIFE::contains).isPresent();
    }

    private static int rank(Warning warning) {
        if (level(warning) == Level.EMERGENCY) {
            return 0;
        }
        return warning.safetyOpen() && warning.standing() != Warning.Standing.COMPLETE ? 1 : 2;
    }

    private static Level level(Warning warning) {
        return warning.referral().map(Referral::level).orElse(Level.NONE);
    }

    private static Within within(Warning warning) {
        return warning.referral().map(Referral::within).orElse(Within.NOW);
    }

    /** Whether anything is left to do. */
    public static boolean isWarning(Warning warning) {
        Optional<Referral> referral = warning.referral();
        return warning.standing() != Warning.Standing.COMPLETE
                || warning.sameRefAs().isPresent()
                || referral.filter(each -> each.level() != Level.NONE
                                || !each.alsoConsidered().isEmpty())
                        .isPresent();
    }
}
