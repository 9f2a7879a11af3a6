package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.screening.Concern;
import org.weibao.scales.assessment.screening.Discrepancy;
import org.weibao.scales.assessment.screening.DomainProfile;
import org.weibao.scales.assessment.screening.Factor;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.assessment.screening.PartState;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.assessment.screening.ServiceProposal;
import org.weibao.scales.assessment.screening.Sign;
import org.weibao.scales.assessment.screening.Strength;
import org.weibao.scales.definition.Named;

/** A screening as JSON, in one language: what comes next, the strengths, the profile, and what it rests on. */
public final class ScreeningJson {

    private final Members members;
    private final ReferralParts parts;
    private final SignJson signs;
    private final Vocabulary words;

    private ScreeningJson(JsonGenerator json, Vocabulary words, Function<String, Labels> labels) {
        this.members = new Members(json);
        this.parts = new ReferralParts(members, words);
        this.signs = new SignJson(members, parts, words, labels);
        this.words = words;
    }

    /**
     * Writes one object as the member of that name.
     *
     * @param labels by scale
     */
    public static void write(
            JsonGenerator json, String name, Screening screening, Vocabulary words, Function<String, Labels> labels) {
        json.writeStartObject(name);
        new ScreeningJson(json, words, labels).write(screening);
        json.writeEnd();
    }

    private void write(Screening screening) {
        members.object("battery", () -> {
                    members.text("id", screening.battery().id())
                            .text("version", screening.battery().version())
                            .text("digest", screening.battery().digest());
                    parts.text("label", screening.title());
                })
                .object("next", () -> next(screening.next()))
                .objects("parts", screening.parts(), this::part)
                .objects("strengths", screening.strengths(), this::strength)
                .objects("profile", screening.profile(), this::domain)
                .objects("discrepancies", screening.discrepancies(), this::discrepancy)
                .objects("factors", screening.factors(), this::factor)
                .objects("services", screening.services(), this::service)
                .objects("flags", screening.flags(), signs::flag)
                .texts("others", screening.others());
        parts.texts("notices", screening.notices());
    }

    private void next(NextStep next) {
        named("kind", next.kind());
        members.texts("parts", next.parts()).objects("because", next.because(), parts::ground);
        parts.text("text", next.text());
    }

    private void part(PartState part) {
        members.text("part", part.part());
        parts.text("label", part.title());
        members.text("scale", part.scale()).id("informant", part.informant()).id("status", part.status());
        members.text("text", words.word(part.status()));
    }

    private void strength(Strength strength) {
        members.text("id", strength.id());
        parts.text("text", strength.text());
        because(strength.because());
    }

    /** A domain without data has no concern: {@code measured} is then false. */
    private void domain(DomainProfile profile) {
        named("domain", profile.domain());
        members.truth("measured", profile.concern().isPresent());
        profile.concern().ifPresent(this::concern);
        members.objects("readings", profile.readings(), this::reading);
    }

    private void concern(Concern concern) {
        members.object("concern", () -> {
            members.whole("value", concern.value()).id("level", concern.level());
            members.text("text", words.word(concern.level()));
        });
    }

    private void reading(DomainProfile.Reading reading) {
        members.text("part", reading.part())
                .text("scale", reading.scale())
                .id("informant", reading.informant())
                .text("score", reading.score());
        number("value", reading.value());
        members.text("band", reading.band());
        reading.concern().ifPresent(this::concern);
        reading.why().ifPresent(why -> members.id("notMeasured", why));
    }

    private void discrepancy(Discrepancy discrepancy) {
        members.text("id", discrepancy.id());
        parts.text("label", discrepancy.title());
        members.id("agreement", discrepancy.agreement()).text("text", words.word(discrepancy.agreement()));
        number("difference", discrepancy.difference());
        number("atLeast", discrepancy.atLeast());
        members.objects("sides", discrepancy.sides(), side -> {
            members.text("part", side.part())
                    .text("scale", side.scale())
                    .id("informant", side.informant())
                    .text("id", side.id())
                    .text("found", side.found());
            number("position", side.position());
        });
    }

    private void factor(Factor factor) {
        members.text("id", factor.id());
        parts.text("label", factor.title());
        members.id("domain", factor.domain()).whole("voices", factor.voices());
        because(factor.because());
    }

    private void service(ServiceProposal proposal) {
        named("service", proposal.service());
        members.objects("methods", proposal.methods(), method -> named("method", method))
                .objects("reasons", proposal.reasons(), reason -> {
                    members.text("rule", reason.rule());
                    parts.text("text", reason.text());
                    because(reason.because());
                });
    }

    private void because(List<Sign> because) {
        members.objects("because", because, signs::sign);
    }

    private void named(String name, Named constant) {
        members.id(name, constant).text("label", words.word(constant));
    }

    private void number(String name, OptionalDouble number) {
        number.ifPresent(value -> members.number(name, value));
    }
}
