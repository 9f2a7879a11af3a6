package org.weibao.scales.screening;

import java.util.List;
import java.util.Map;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseForm;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.screening.AcrossFlag;
import org.weibao.scales.assessment.screening.Discrepancy;
import org.weibao.scales.assessment.screening.DomainProfile;
import org.weibao.scales.assessment.screening.Factor;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.assessment.screening.PartState;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.assessment.screening.ServiceProposal;
import org.weibao.scales.assessment.screening.Strength;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.BatteryRules;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;

/**
 * The one entry of this stage: a battery on the forms of a case gives a screening. It is a function of its arguments and knows no clock.
 * The battery must be sound.
 */
public final class Screener {

    private final Sitting sitting;
    private final Parts parts;
    private final BatteryRules rules;
    private final Clues onlyWhatIsHere;

    private Screener(Sitting sitting) {
        this.sitting = sitting;
        this.parts = Parts.of(sitting);
        this.rules = sitting.battery().rules();
        this.onlyWhatIsHere = Clues.of(sitting, part -> Certainty.NO);
    }

    /**
     * What the forms come to, taken together.
     *
     * @param scales at least those of the battery, by id
     * @param requests what was answered, in the order of {@link Case#forms()}
     */
    public static Screening screen(
            BatteryDefinition battery, Map<String, ScaleDefinition> scales, Case about, List<Request> requests) {
        return new Screener(Sitting.of(battery, scales, about, requests)).screening();
    }

    private Screening screening() {
        List<AcrossFlag> flags =
                new CrossFlags(onlyWhatIsHere, Clues.of(sitting, parts::openIfToCome)).of(rules.flags());
        List<DomainProfile> profile = new Profiles(sitting, parts).of(rules.profile());
        List<Discrepancy> discrepancies = new Discrepancies(sitting).of(rules.discrepancies());
        List<Factor> factors = new Factors(onlyWhatIsHere).of(rules.factors());
        NextStep next = next(flags);
        return new Screening(
                sitting.battery().identity(),
                sitting.battery().title(),
                next.kind() == NextStep.Kind.STOP ? paused(parts.states()) : parts.states(),
                next,
                flags,
                profile,
                discrepancies,
                factors,
                strengths(),
                services(new Found(profile, discrepancies, factors)),
                sitting.others().stream().map(CaseForm::scale).toList(),
                List.copyOf(sitting.battery().notices().values()));
    }

    private List<Strength> strengths() {
        return rules.strengths().stream()
                .filter(rule -> onlyWhatIsHere.judge(rule.when()).isYes())
                .map(rule -> new Strength(
                        rule.id(), rule.say(), onlyWhatIsHere.judge(rule.when()).signs()))
                .toList();
    }

    private List<ServiceProposal> services(Found found) {
        Clues clues = new Clues(sitting, part -> Certainty.NO, found::judge);
        return new Services(sitting, clues).of(rules.services());
    }

    private NextStep next(List<AcrossFlag> flags) {
        List<Ground> first = new HandledFirst(sitting, flags).grounds();
        if (!first.isEmpty()) {
            return new NextStep(
                    NextStep.Kind.STOP, List.of(), first, sitting.battery().stop());
        }
        List<String> ask = parts.states().stream()
                .filter(Screener::isToBeAsked)
                .map(PartState::part)
                .toList();
        NextStep.Kind kind = ask.isEmpty() ? NextStep.Kind.COMPLETE : NextStep.Kind.ASK;
        return new NextStep(kind, ask, List.of(), Text.EMPTY);
    }

    private static List<PartState> paused(List<PartState> states) {
        return states.stream()
                .map(state -> switch (state.status()) {
                    case DUE, WAITING, OPTIONAL -> state.with(PartState.Status.PAUSED);
                    case ANSWERED, REFUSED, NOT_NEEDED, NOT_FOR_THIS_CHILD, PAUSED -> state;
                })
                .toList();
    }

    private static boolean isToBeAsked(PartState part) {
        return part.status() == PartState.Status.DUE || part.status() == PartState.Status.REFUSED;
    }
}
