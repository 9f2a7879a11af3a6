package org.weibao.scales.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Action;
import org.weibao.scales.assessment.Referral.Reason;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyAction;

/**
 * 转介单: what a receiving institution needs, and no more. The reasons are the policy's sentences; a flag's own title is left out, since
 * it often tells what was answered. Reports to the authorities are none of the receiver's business.
 */
record ReferralLetter(Letter.Matter matter, Words words) {

    private static final Set<PolicyAction.Kind> RECEIVER_NEEDS =
            Set.of(PolicyAction.Kind.EMERGENCY, PolicyAction.Kind.SAFETY_CHECK, PolicyAction.Kind.CARE);

    LetterPage page() {
        LetterPage page = new LetterPage(words.text("letter.referral"));
        notices(page);
        page.blanks(text("to"), text("from"), text("day"));
        matter.ref().ifPresent(ref -> page.item(words.text("letter.ref", ref)));
        child(page);
        proposal(page);
        soFar(page);
        consent(page);
        notMeasured(page);
        contacts(page);
        page.heading(words.text("screen.no-diagnosis"))
                .item(words.in(referral().disclaimer()))
                .item(words.text(
                        "letter.policy",
                        referral().policy().id(),
                        referral().policy().version()));
        receipt(page);
        return page;
    }

    private void notices(LetterPage page) {
        LetterLines.notByGuardian(referral(), words).ifPresent(page::notice);
        boolean waits = !referral().consent().suffices() && !isEmergency();
        if (waits && LetterLines.isNotFirst(referral())) {
            page.notice(text("not-before-office"));
        } else if (waits && !referral().isGuardianNotFirst()) {
            page.notice(text("not-before-consent"));
        }
    }

    private void child(LetterPage page) {
        page.heading(text("child"))
                .blanks(text("name"), text("sex"), text("born"))
                .blanks(text("contact-person"), text("relation"), text("telephone"));
    }

    private void proposal(LetterPage page) {
        page.heading(text("proposal")).item(LetterLines.level(matter, words));
        String services = referral().destinations().stream()
                .map(destination -> words.word(destination.service())
                        .orElse(destination.service().id()))
                .collect(Collectors.joining(words.text("screen.list")));
        if (!services.isEmpty()) {
            page.item(words.text("letter.services", services));
        }
        page.heading(text("reasons"));
        List<String> reasons = referral().reasons().stream()
                .map(Reason::text)
                .map(words::in)
                .distinct()
                .toList();
        reasons.forEach(page::item);
        page.item(text("least-data"));
    }

    private void soFar(LetterPage page) {
        page.heading(text("so-far"));
        referral().actions().stream()
                .filter(action -> RECEIVER_NEEDS.contains(action.kind()))
                .map(Action::text)
                .map(words::in)
                .forEach(page::box);
        page.blanks(text("done-by"), text("done-at"));
        if (!referral().confirmFaceToFace().isEmpty()) {
            page.heading(text("confirmed"));
            referral().confirmFaceToFace().forEach(confirm -> page.box(words.in(confirm)));
            page.blanks(text("confirmed-by"), text("done-at"), text("confirmed-result"));
        }
    }

    private void consent(LetterPage page) {
        page.heading(text("consent"));
        page.item(isEmergency() ? text("emergency-ground") : LetterLines.consent(referral(), words));
        if (!referral().isGuardianNotFirst()) {
            page.blanks(text("agreed-by"), text("day"));
        }
    }

    private void notMeasured(LetterPage page) {
        page.heading(words.text("screen.not-measured"));
        new NotMeasuredLines(ScaleWords.byId(matter.definitions(), words), words)
                .of(referral().notMeasured())
                .forEach(page::item);
    }

    private void contacts(LetterPage page) {
        page.heading(text("contacts"))
                .blanks(text("station-person"), text("telephone"))
                .item(words.capitalised(new WhereTo(words).telephone(referral().contacts())));
    }

    private void receipt(LetterPage page) {
        page.heading(text("receipt"))
                .box(text("taken-on"))
                .box(text("not-taken-on"))
                .blanks(text("receiver"), text("telephone"), text("day"));
    }

    private boolean isEmergency() {
        return referral().level() == Level.EMERGENCY;
    }

    private Referral referral() {
        return matter.referral();
    }

    private String text(String key) {
        return words.text("letter." + key);
    }
}
