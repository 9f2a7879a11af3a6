package org.weibao.scales.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.screening.AcrossFlag;
import org.weibao.scales.assessment.screening.Sign;
import org.weibao.scales.definition.BatteryRules.CrossFlag;

/** Flags that several scales raise together. */
record CrossFlags(Clues onlyWhatIsHere, Clues withWhatIsToCome) {

    List<AcrossFlag> of(List<CrossFlag> rules) {
        List<AcrossFlag> flags = new ArrayList<>();
        rules.forEach(rule -> state(rule).ifPresent(state -> flags.add(flag(rule, state))));
        flags.sort(Comparator.comparing((AcrossFlag each) -> each.flag().state())
                .thenComparing(each -> each.flag().risk(), Comparator.reverseOrder()));
        return flags;
    }

    /** A flag that only a form which is not here could raise is neither clear nor in doubt: that form is still to be asked. */
    private Optional<FlagState> state(CrossFlag rule) {
        return switch (onlyWhatIsHere.judge(rule.when()).certainty()) {
            case YES -> Optional.of(FlagState.RAISED);
            case UNKNOWN -> Optional.of(FlagState.NOT_RULED_OUT);
            case NO ->
                withWhatIsToCome.judge(rule.when()).certainty() == Certainty.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(FlagState.CLEAR);
        };
    }

    private AcrossFlag flag(CrossFlag rule, FlagState state) {
        List<Sign> signs = onlyWhatIsHere.judge(rule.when()).signs();
        Flag flag =
                new Flag(rule.id(), rule.risk(), rule.kind(), false, rule.duty(), false, state, List.<Evidence>of());
        return new AcrossFlag(rule.title(), flag, signs);
    }
}
