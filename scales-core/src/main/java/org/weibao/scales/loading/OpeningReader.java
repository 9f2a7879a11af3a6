package org.weibao.scales.loading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.weibao.scales.assessment.followup.Crisis;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** What a life cycle begins with: from a referral as results write it, or as the state of a referral keeps it. */
final class OpeningReader {

    private static final int MOST_REPETITIONS = 52;
    private static final int MOST_ENTRIES = 50;

    private final Values values;
    private final Moments moments;

    OpeningReader(Values values, Moments moments) {
        this.values = values;
        this.moments = moments;
    }

    /** Only what dates and duties need is read and kept; the rest of a referral is for people. */
    Opening ofReferral(Node node, Optional<String> ref, Instant readAt, Optional<Age> age) {
        Fields referral = Fields.of(node, values);
        List<Crisis.Asked> actions = each(referral, "actions", this::asked);
        return new Opening(
                ref,
                readAt,
                named(referral, "level", Level.class, Level.EMERGENCY),
                within(referral, "within"),
                Crisis.of(actions),
                each(referral, "duties", this::duty),
                referral.required("consent")
                        .map(consent -> named(Fields.of(consent, values), "state", Consent.class, Consent.NOT_ASKED))
                        .orElse(Consent.NOT_ASKED),
                age,
                each(referral, "followUp", this::followUp));
    }

    Opening read(Optional<Node> node, Place otherwise) {
        Fields fields = Fields.of(node.orElseGet(() -> new Node.Mapping(List.of(), otherwise)), values);
        Opening opening = new Opening(
                fields.given("ref").flatMap(this::reference),
                fields.required("at").flatMap(moments::instant).orElse(Instant.EPOCH),
                named(fields, "level", Level.class, Level.EMERGENCY),
                within(fields, "within"),
                fields.given("crisis").map(this::crisis),
                each(fields, "duties", this::duty),
                named(fields, "consent", Consent.class, Consent.NOT_ASKED),
                new RespondentReader(values).age(fields),
                each(fields, "followUp", this::followUp));
        fields.refuseOthers();
        return opening;
    }

    Optional<String> reference(Node node) {
        Optional<String> ref = values.words(node);
        if (ref.filter(PersonalReference::isIn).isPresent()) {
            values.note(FindingCode.REF_LOOKS_PERSONAL, node.at());
        }
        return ref;
    }

    private Crisis crisis(Node node) {
        Fields fields = Fields.of(node, values);
        Crisis crisis = new Crisis(
                within(fields, "acknowledge"), fields.given("safetyCheck").flatMap(moments::within));
        fields.refuseOthers();
        return crisis;
    }

    private Crisis.Asked asked(Fields action) {
        return new Crisis.Asked(
                named(action, "kind", PolicyAction.Kind.class, PolicyAction.Kind.EMERGENCY), within(action, "within"));
    }

    private Opening.OpenDuty duty(Fields duty) {
        return new Opening.OpenDuty(named(duty, "duty", Duty.class, Duty.MANDATORY_REPORT), within(duty, "within"));
    }

    private FollowUp followUp(Fields plan) {
        return new FollowUp(
                named(plan, "kind", FollowUp.Kind.class, FollowUp.Kind.CONTACT),
                named(plan, "anchor", FollowUp.Anchor.class, FollowUp.Anchor.RESULT),
                within(plan, "after"),
                plan.given("thenEvery").flatMap(moments::within),
                plan.given("times")
                        .map(node -> values.wholeNumber(node, 0, MOST_REPETITIONS))
                        .orElse(OptionalInt.empty())
                        .orElse(0),
                Text.EMPTY);
    }

    private <T> List<T> each(Fields fields, String key, Function<Fields, T> member) {
        return fields.required(key).map(node -> moments.list(node, MOST_ENTRIES)).orElse(List.of()).stream()
                .map(node -> member.apply(Fields.of(node, values)))
                .toList();
    }

    private <E extends Enum<E> & Named> E named(Fields fields, String key, Class<E> vocabulary, E harmless) {
        return fields.required(key)
                .flatMap(node -> values.named(node, vocabulary))
                .orElse(harmless);
    }

    private Within within(Fields fields, String key) {
        return fields.required(key).flatMap(moments::within).orElse(Within.NOW);
    }
}
