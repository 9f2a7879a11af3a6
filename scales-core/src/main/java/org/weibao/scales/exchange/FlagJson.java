package org.weibao.scales.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Labels;

/** Members of one flag. */
record FlagJson(Members members, Labels labels) {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    void write(Flag flag) {
        members.text("id", flag.id())
                .text("label", labels.flag(flag.id()))
                .id("risk", flag.risk())
                .id("kind", flag.kind())
                .truth("acute", flag.acute())
                .id("duty", flag.duty())
                .mark("invalidates", flag.invalidates())
                .id("state", flag.state())
                .text("text", labels.state(flag.state()))
                .objects("because", flag.because(), this::evidence);
    }

    private void evidence(Evidence evidence) {
        members.text(evidence.subject().id(), evidence.id()).text("label", label(evidence));
        if (evidence.reading() == Evidence.Reading.FOUND) {
            evidence.found().ifPresent(this::found);
            members.text("needs", evidence.needs());
        } else {
            members.truth(evidence.reading().id(), true);
        }
    }

    private void found(String found) {
        if (NUMBER.matcher(found).matches()) {
            members.json().write("found", new BigDecimal(found));
        } else {
            members.text("found", found);
        }
    }

    private Optional<String> label(Evidence evidence) {
        return switch (evidence.subject()) {
            case ITEM -> labels.item(evidence.id());
            case SCORE -> labels.score(evidence.id());
            case BANDING -> labels.banding(evidence.id());
            case OUTCOME -> labels.outcome(evidence.id());
            case FLAG -> labels.flag(evidence.id());
            case RESPONDENT, QUALITY -> Optional.empty();
        };
    }
}
