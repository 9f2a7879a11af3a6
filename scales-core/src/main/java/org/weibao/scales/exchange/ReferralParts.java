package org.weibao.scales.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Answerer;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Referral.NotMeasured;
import org.weibao.scales.assessment.Referral.Source;
import org.weibao.scales.assessment.Report;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/** The parts that a referral is made of. */
record ReferralParts(Members members, Vocabulary words) {

    /** In the language asked for, as far as the policy speaks it. */
    void text(String name, Text text) {
        members.text(name, text.in(words.language()));
    }

    void texts(String name, List<Text> texts) {
        members.texts(
                name,
                texts.stream()
                        .flatMap(text -> text.in(words.language()).stream())
                        .toList());
    }

    /** What nobody prescribes has no citation: the source {@code judgement} says all there is to say. */
    void sources(List<Source> sources) {
        members.objects(
                "source",
                sources,
                source -> members.text("id", source.id())
                        .text("citation", Optional.of(source.citation()).filter(words -> !words.isEmpty())));
    }

    void ground(Ground ground) {
        members.text(member(ground.kind()), ground.id())
                .text("scale", ground.scale())
                .text("battery", ground.battery());
        answerer(ground.answerer());
        members.id("state", ground.state());
        if (!ground.reports().isEmpty()) {
            members.objects("reports", ground.reports(), this::report);
        }
    }

    /** Written only where a scale has several forms. */
    void answerer(Optional<Answerer> answerer) {
        answerer.ifPresent(known -> {
            members.id("informant", known.informant());
            known.number().ifPresent(number -> members.whole("form", number));
        });
    }

    void report(Report report) {
        members.id("from", report.from())
                .text("label", words.word(report.from()))
                .text("on", report.on().map(LocalDate::toString));
    }

    void destination(Destination destination) {
        members.id("service", destination.service())
                .text("label", words.word(destination.service()))
                .objects("places", destination.places(), this::place);
        destination.escalate().ifPresent(escalate -> text("escalate", escalate));
    }

    void contact(Hotline hotline) {
        members.text("id", hotline.id()).text("number", hotline.number());
        text("name", hotline.name());
        text("hours", hotline.hours());
        text("text", hotline.text());
    }

    void followUp(FollowUp followUp) {
        members.id("kind", followUp.kind())
                .id("anchor", followUp.anchor())
                .text("after", followUp.after().id())
                .text("thenEvery", followUp.thenEvery().map(Within::id))
                .whole("times", followUp.times());
        text("text", followUp.text());
    }

    void notMeasured(NotMeasured notMeasured) {
        members.text("about", notMeasured.about());
        answerer(notMeasured.answerer());
        members.id("why", notMeasured.why()).text("text", words.word(notMeasured.why()));
    }

    private void place(Destination.Place place) {
        members.text("id", place.id());
        text("name", place.name());
        members.text("telephone", place.telephone());
        place.address().ifPresent(address -> text("address", address));
        members.truth("openNow", place.openNow())
                .text("validUntil", place.validUntil().map(LocalDate::toString))
                .mark("sample", place.sample());
    }

    private static String member(Ground.Kind kind) {
        return switch (kind) {
            case FLAG -> "flag";
            case EVENT -> "event";
            case SIGNAL -> "signal";
            case QUALITY -> "quality";
            case PREVIOUS_LEVEL -> "previousLevel";
            case SAFETY_CHECK -> "safetyCheck";
            case CHANGE -> "change";
        };
    }
}
