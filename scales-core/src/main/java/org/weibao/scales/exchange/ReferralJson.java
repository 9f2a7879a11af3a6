package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Action;
import org.weibao.scales.assessment.Referral.ConsentState;
import org.weibao.scales.assessment.Referral.Considered;
import org.weibao.scales.assessment.Referral.DutyToDo;
import org.weibao.scales.assessment.Referral.Reason;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.PolicyIdentity;

/**
 * A referral as JSON, in one language: a policy's sentences are part of what it proposes. Ids of closed vocabularies stand beside them.
 */
public final class ReferralJson {

    private final Members members;
    private final ReferralParts parts;
    private final Vocabulary words;

    private ReferralJson(JsonGenerator json, Vocabulary words) {
        this.members = new Members(json);
        this.parts = new ReferralParts(members, words);
        this.words = words;
    }

    /** Writes one object, as the whole document or as the next element of an array. */
    public static void write(JsonGenerator json, Referral referral, Vocabulary words) {
        json.writeStartObject();
        new ReferralJson(json, words).write(referral);
        json.writeEnd();
    }

    /** Writes one object as the member of that name. */
    public static void write(JsonGenerator json, String name, Referral referral, Vocabulary words) {
        json.writeStartObject(name);
        new ReferralJson(json, words).write(referral);
        json.writeEnd();
    }

    private void write(Referral referral) {
        members.id("level", referral.level()).text("label", label(referral));
        parts.texts("statements", referral.statements());
        members.id("colour", referral.colour())
                .text("within", referral.within().id())
                .truth("withinIsJudgement", referral.withinIsJudgement());
        parts.text("by", referral.by());
        members.objects("actions", referral.actions(), this::action)
                .objects("reasons", referral.reasons(), this::reason)
                .objects("alsoConsidered", referral.alsoConsidered(), this::considered);
        parts.texts("confirmFaceToFace", referral.confirmFaceToFace());
        members.objects("duties", referral.duties(), this::duty)
                .object("consent", () -> consent(referral.consent()))
                .object("guardianNotice", () -> guardianNotice(referral.guardianNotice()))
                .objects("destinations", referral.destinations(), parts::destination)
                .objects("contacts", referral.contacts(), parts::contact)
                .objects("followUp", referral.followUp(), parts::followUp)
                .objects("notMeasured", referral.notMeasured(), parts::notMeasured)
                .object("policy", () -> policy(referral.policy()));
        parts.text("disclaimer", referral.disclaimer());
    }

    /** Where nothing can be concluded the level is not called by the words for nothing found. */
    private Optional<String> label(Referral referral) {
        return referral.level() == Level.NONE && !referral.conclusive()
                ? referral.statements().get(0).in(words.language())
                : words.word(referral.level());
    }

    private void action(Action action) {
        members.text("id", action.id()).id("kind", action.kind());
        parts.text("text", action.text());
        parts.text("by", action.by());
        members.text("within", action.within().id())
                .truth("withinIsJudgement", action.withinIsJudgement())
                .truth("waitsForConsent", action.waitsForConsent());
        parts.sources(action.sources());
    }

    private void reason(Reason reason) {
        members.text("rule", reason.rule())
                .id("level", reason.level())
                .text("within", reason.within().id())
                .truth("withinIsJudgement", reason.withinIsJudgement())
                .objects("because", reason.because(), parts::ground);
        parts.text("text", reason.text());
        parts.sources(reason.sources());
    }

    private void considered(Considered considered) {
        members.id("why", considered.why()).objects("because", considered.because(), parts::ground);
        parts.text("text", considered.text());
    }

    private void duty(DutyToDo duty) {
        named("duty", duty.duty());
        members.objects("because", duty.because(), parts::ground);
        parts.text("text", duty.text());
        parts.text("by", duty.by());
        members.text("within", duty.within().id()).truth("withinIsJudgement", duty.withinIsJudgement());
        parts.sources(duty.sources());
    }

    private void consent(ConsentState consent) {
        members.truth("needed", consent.needed())
                .id("state", consent.state())
                .truth("suffices", consent.suffices())
                .ids("blocks", consent.blocks())
                .ids("doesNotBlock", consent.doesNotBlock());
        parts.text("text", consent.text());
    }

    private void guardianNotice(Referral.GuardianNotice notice) {
        members.id("timing", notice.timing());
        parts.text("text", notice.text());
    }

    private void policy(PolicyIdentity policy) {
        members.text("id", policy.id()).text("version", policy.version()).text("digest", policy.digest());
    }

    private void named(String name, Named constant) {
        members.id(name, constant).text("label", words.word(constant));
    }
}
