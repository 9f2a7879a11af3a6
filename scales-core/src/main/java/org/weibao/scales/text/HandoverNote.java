package org.weibao.scales.text;

import java.util.List;
import java.util.Map;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;

/**
 * 交接单: everything that the next member of staff has to do and by when, to tick off, and who took over. It stays inside the station;
 * it names what was flagged, and holds neither scores nor answers.
 */
record HandoverNote(Letter.Matter matter, Words words) {

    LetterPage page() {
        LetterPage page = new LetterPage(words.text("letter.handover"));
        page.notice(text("inside-only"));
        matter.ref().ifPresent(ref -> page.item(words.text("letter.ref", ref)));
        page.blanks(text("child-is-where"), text("child-is-with"));
        level(page);
        steps(page);
        reasons(page);
        page.heading(text("consent"))
                .item(LetterLines.consent(referral(), words))
                .item(words.in(referral().guardianNotice().text()));
        later(page);
        page.heading(text("contacts"))
                .item(words.capitalised(new WhereTo(words).telephone(referral().contacts())));
        page.heading(words.text("screen.no-diagnosis")).item(words.in(referral().disclaimer()));
        page.heading(text("handed-over"))
                .blanks(text("handed-by"), text("done-at"))
                .blanks(text("taken-over-by"), text("done-at"));
        return page;
    }

    /** Where nothing calls for a referral, what may be said of that instead of a limit. */
    private void level(LetterPage page) {
        page.heading(text("level-heading"));
        if (referral().level() == Level.NONE) {
            referral().statements().forEach(statement -> page.item(words.in(statement)));
        } else {
            page.item(LetterLines.level(matter, words));
        }
    }

    private void steps(LetterPage page) {
        page.heading(words.text("screen.do-now"));
        Steps.of(referral(), words)
                .steps()
                .forEach(step -> page.box(words.text(
                        "letter.step", step.text(), step.by(), LetterLines.until(step.within(), matter, words))));
        referral().confirmFaceToFace().forEach(confirm -> page.box(words.in(confirm)));
    }

    private void reasons(LetterPage page) {
        page.heading(words.text("screen.reasons"));
        Map<String, ScaleWords> scales = ScaleWords.byId(matter.definitions(), words);
        GroundLines grounds = new GroundLines(scales, matter.assessments(), matter.screening(), words);
        referral().reasons().forEach(reason -> {
            List<String> titles = reason.because().stream()
                    .map((Ground ground) -> words.capitalised(grounds.title(ground)))
                    .toList();
            page.item(words.text(
                    "screen.because", words.in(reason.text()), String.join(words.text("screen.separator"), titles)));
        });
        page.heading(words.text("screen.not-measured"));
        new NotMeasuredLines(scales, words).of(referral().notMeasured()).forEach(page::item);
    }

    /** Contacts and screens that have a date; those that count from a visit are said in words. */
    private void later(LetterPage page) {
        page.heading(text("later"));
        referral().followUp().forEach(plan -> {
            if (plan.anchor() == FollowUp.Anchor.VISIT) {
                page.box(words.in(plan.text()));
            } else {
                plan.dates(matter.read())
                        .forEach(date -> page.box(words.text("letter.due", kind(plan), words.moment(date))));
            }
        });
    }

    private String kind(FollowUp plan) {
        return words.capitalised(words.word(plan.kind()).orElse(plan.kind().id()));
    }

    private Referral referral() {
        return matter.referral();
    }

    private String text(String key) {
        return words.text("letter." + key);
    }
}
