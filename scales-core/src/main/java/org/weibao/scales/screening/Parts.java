package org.weibao.scales.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weibao.scales.assessment.screening.PartState;
import org.weibao.scales.assessment.screening.PartState.Status;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.Clue;

/** How it stands with each part, in their order: a part may only depend on parts before it. */
final class Parts {

    private final Sitting sitting;
    private final Map<String, Status> statuses = new LinkedHashMap<>();

    private Parts(Sitting sitting) {
        this.sitting = sitting;
    }

    static Parts of(Sitting sitting) {
        Parts parts = new Parts(sitting);
        sitting.battery().parts().forEach(part -> parts.statuses.put(part.id(), parts.status(part)));
        return parts;
    }

    List<PartState> states() {
        List<PartState> states = new ArrayList<>();
        for (BatteryPart part : sitting.battery().parts()) {
            states.add(new PartState(
                    part.id(), part.title(), part.scale().id(), part.informant(), statuses.get(part.id())));
        }
        return states;
    }

    /** A part that is not asked says no; of one that is still to come nothing is known. */
    Certainty openIfToCome(String part) {
        return isToCome(part) ? Certainty.UNKNOWN : Certainty.NO;
    }

    private boolean isToCome(String part) {
        return switch (statuses.get(part)) {
            case DUE, WAITING, OPTIONAL -> true;
            case ANSWERED, REFUSED, NOT_NEEDED, NOT_FOR_THIS_CHILD, PAUSED -> false;
        };
    }

    private Status status(BatteryPart part) {
        List<Filled> forms = sitting.forms(part.id());
        if (!forms.isEmpty()) {
            return forms.stream().allMatch(form -> form.form().assessment().isPresent())
                    ? Status.ANSWERED
                    : Status.REFUSED;
        }
        if (sitting.isForOthers(part)) {
            return Status.NOT_FOR_THIS_CHILD;
        }
        Status asked = part.when().map(this::staged).orElse(Status.DUE);
        return asked == Status.DUE && part.optional() ? Status.OPTIONAL : asked;
    }

    /** Doubt goes up: a part is asked when what was answered so far cannot settle whether it is needed. */
    private Status staged(Clue when) {
        Certainty onlyWhatIsHere =
                Clues.of(sitting, part -> Certainty.NO).judge(when).certainty();
        if (onlyWhatIsHere != Certainty.NO) {
            return Status.DUE;
        }
        Certainty withWhatIsToCome =
                Clues.of(sitting, this::openIfToCome).judge(when).certainty();
        return withWhatIsToCome == Certainty.UNKNOWN ? Status.WAITING : Status.NOT_NEEDED;
    }
}
