package org.weibao.scales.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Reason;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.fhir.FhirNames;
import org.weibao.scales.assessment.fhir.FhirProperty;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/** The level as an observation, and from station care up a service request that proposes what the policy proposes. */
record ReferralResources(Referral referral, Vocabulary words, Optional<String> subject, List<String> responses) {

    private static final Within ONE_WEEK = Within.days(7);
    private static final String UNKNOWN_SUBJECT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    Observation level() {
        List<Text> notes = new ArrayList<>(referral.statements());
        notes.add(referral.disclaimer());
        return new Observation(
                Optional.empty(),
                Code.ours("property", FhirProperty.LEVEL, words.word(FhirProperty.LEVEL)),
                elements -> elements.concept("valueCodeableConcept", levelCode()),
                elements -> {},
                said(notes.stream()),
                subject,
                Optional.empty(),
                responses);
    }

    /** @param level where the level's observation is */
    Optional<Consumer<Elements>> request(String level) {
        return referral.level() == Level.NONE ? Optional.empty() : Optional.of(elements -> write(elements, level));
    }

    private void write(Elements elements, String level) {
        elements.text("resourceType", "ServiceRequest")
                .text("language", words.language())
                .objects("extension", extensions(elements), Runnable::run);
        elements.members()
                .texts(
                        "instantiatesUri",
                        List.of(FhirNames.OURS + "policy:" + referral.policy().id() + ":"
                                + referral.policy().version()));
        elements.text("status", "draft")
                .text("intent", "proposal")
                .text("priority", priority(referral.within()))
                .concept("code", levelCode())
                .concepts("orderDetail", services());
        subject(elements);
        elements.objects("reasonCode", referral.reasons(), reason -> reason(elements, reason))
                .references("reasonReference", List.of(level))
                .references("supportingInfo", responses)
                .notes(notes());
    }

    private List<Runnable> extensions(Elements elements) {
        return List.of(
                () -> Digests.write(elements, referral.policy().digest()),
                () -> elements.text("url", FhirNames.OURS + "extension:within")
                        .text("valueString", referral.within().id()));
    }

    /** By the time that is left and not by the level: a medical check of development within 30 days is not urgent. */
    static String priority(Within within) {
        if (within.compareTo(Within.NOW) <= 0) {
            return "stat";
        }
        if (within.compareTo(Within.SAME_DAY) <= 0) {
            return "asap";
        }
        return within.compareTo(ONE_WEEK) <= 0 ? "urgent" : "routine";
    }

    private Code levelCode() {
        return Code.ours("level", referral.level(), words.word(referral.level()));
    }

    private List<Code> services() {
        return referral.destinations().stream()
                .map(destination -> Code.ours("service", destination.service(), words.word(destination.service())))
                .toList();
    }

    /** FHIR demands a subject. Without a reference of the sender's, it is said that there is none to give. */
    private void subject(Elements elements) {
        if (subject.isPresent()) {
            elements.subject(subject.get());
            return;
        }
        elements.object(
                "subject",
                () -> elements.objects(
                        "extension",
                        List.of("masked"),
                        why -> elements.text("url", UNKNOWN_SUBJECT).text("valueCode", why)));
    }

    private void reason(Elements elements, Reason reason) {
        Code rule = Code.ours("rule:" + referral.policy().id(), reason.rule(), Optional.empty());
        elements.objects("coding", List.of(rule), elements::coding)
                .text("text", reason.text().in(words.language()));
    }

    private List<String> notes() {
        Stream<Text> texts = Stream.of(
                        referral.statements().stream(),
                        referral.actions().stream().map(Referral.Action::text),
                        referral.confirmFaceToFace().stream(),
                        referral.duties().stream().map(Referral.DutyToDo::text),
                        Stream.of(
                                referral.consent().text(),
                                referral.guardianNotice().text()))
                .flatMap(each -> each);
        Stream<String> contacts = referral.contacts().stream().map(this::contact);
        return Stream.of(said(texts).stream(), contacts, said(Stream.of(referral.disclaimer())).stream())
                .flatMap(each -> each)
                .toList();
    }

    private String contact(Hotline hotline) {
        return hotline.name().in(words.language()).map(name -> name + " ").orElse("") + hotline.number();
    }

    private List<String> said(Stream<Text> texts) {
        return texts.flatMap(text -> text.in(words.language()).stream())
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }
}
