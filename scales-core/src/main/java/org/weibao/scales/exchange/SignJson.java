package org.weibao.scales.exchange;

import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.screening.AcrossFlag;
import org.weibao.scales.assessment.screening.Sign;

/** What a finding of a battery rests on. */
record SignJson(Members members, ReferralParts parts, Vocabulary words, Function<String, Labels> labels) {

    void flag(AcrossFlag across) {
        members.text("id", across.flag().id());
        parts.text("label", across.title());
        members.id("risk", across.flag().risk())
                .id("kind", across.flag().kind())
                .id("duty", across.flag().duty())
                .id("state", across.flag().state())
                .text("text", words.word(across.flag().state()))
                .objects("because", across.because(), this::sign);
    }

    void sign(Sign sign) {
        members.text(sign.kind().id(), sign.id())
                .text("label", sign.scale().flatMap(scale -> label(labels.apply(scale), sign)))
                .text("part", sign.part())
                .text("scale", sign.scale())
                .id("informant", sign.informant())
                .text("found", sign.found());
        if (!sign.reports().isEmpty()) {
            members.objects("reports", sign.reports(), parts::report);
        }
    }

    private static Optional<String> label(Labels labels, Sign sign) {
        return switch (sign.kind()) {
            case FLAG -> labels.flag(sign.id());
            case ITEM -> labels.item(sign.id());
            case SCORE -> labels.score(sign.id());
            case BAND -> labels.banding(sign.id());
            case OUTCOME -> labels.outcome(sign.id());
            case EVENT, FACTOR, DISCREPANCY, DOMAIN -> Optional.empty();
        };
    }
}
