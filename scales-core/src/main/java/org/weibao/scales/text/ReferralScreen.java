package org.weibao.scales.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Action;
import org.weibao.scales.assessment.Referral.Considered;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.assessment.Referral.DutyToDo;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Referral.Reason;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/**
 * A referral on one screen, for a social worker: what to do now, until when, by whom, why, what was not measured, and that it is no
 * diagnosis. Words only, no ids; no line is wider than 80 columns.
 */
public final class ReferralScreen {

    private final Referral referral;
    private final List<Assessment> assessments;
    private final Map<String, ScaleWords> scales;
    private final Words words;
    private final Page page = new Page();

    private ReferralScreen(
            Referral referral, List<Assessment> assessments, Map<String, ScaleWords> scales, Words words) {
        this.referral = referral;
        this.assessments = assessments;
        this.scales = scales;
        this.words = words;
    }

    /**
     * @param definitions of all scales of the case, refused ones included
     * @param language {@code zh} or {@code en}
     */
    public static String print(
            Referral referral, List<Assessment> assessments, List<ScaleDefinition> definitions, String language) {
        Words words = Words.in(language);
        Map<String, ScaleWords> scales = definitions.stream()
                .collect(Collectors.toMap(ScaleDefinition::id, definition -> new ScaleWords(definition, words)));
        return new ReferralScreen(referral, assessments, scales, words).print();
    }

    private String print() {
        level();
        doNow();
        timeLimit();
        byWhom();
        reasons();
        notMeasured();
        page.heading(words.text("screen.no-diagnosis"));
        item(said(referral.disclaimer()));
        return page.toString();
    }

    private void level() {
        String colour = referral.colour()
                .flatMap(words::word)
                .map(name -> words.text("screen.colour", name))
                .orElse("");
        referral.statements().forEach(statement -> page.paragraph("■ ", said(statement) + colour));
    }

    private void doNow() {
        page.heading(words.text("screen.do-now"));
        if (referral.actions().isEmpty() && referral.duties().isEmpty()) {
            item(words.text("screen.no-action"));
        }
        int number = 1;
        for (Action action : referral.actions()) {
            page.paragraph(String.format("%3d. ", number++), action(action));
        }
        for (DutyToDo duty : referral.duties()) {
            String name = words.word(duty.duty()).orElse(duty.duty().id());
            item(words.text("screen.because", name, said(duty.text())));
        }
        referral.confirmFaceToFace().forEach(confirm -> item(words.text("screen.confirm", said(confirm))));
        consentAndGuardian();
        referral.destinations().forEach(destination -> item(destination(destination)));
        item(words.text("screen.because", words.text("screen.telephone"), telephone()));
    }

    private String action(Action action) {
        String limit = words.within(action.within());
        String when = action.waitsForConsent()
                ? limit + words.text("screen.list") + words.text("screen.waits-for-consent")
                : limit;
        return words.text("screen.action", said(action.by()), said(action.text()), when);
    }

    private void consentAndGuardian() {
        if (referral.consent().needed() && !referral.consent().suffices()) {
            item(words.text("screen.consent", said(referral.consent().text())));
        }
        item(words.text("screen.guardian", said(referral.guardianNotice().text())));
    }

    private String destination(Destination destination) {
        String service =
                words.word(destination.service()).orElse(destination.service().id());
        Stream<String> places = destination.places().stream().map(this::place);
        Stream<String> escalate = destination.escalate().stream().map(this::said);
        String where = Stream.concat(places, escalate).collect(Collectors.joining(words.text("screen.separator")));
        return words.text("screen.go-to", words.text("screen.because", service, where));
    }

    private String place(Destination.Place place) {
        String name = place.telephone()
                .map(number -> words.text("screen.place", said(place.name()), number))
                .orElse(said(place.name()));
        return place.sample() ? words.text("screen.place-sample", name) : name;
    }

    private String telephone() {
        return referral.contacts().stream()
                .map(this::hotline)
                .collect(Collectors.joining(words.text("screen.separator")));
    }

    private String hotline(Hotline hotline) {
        return words.text("screen.telephone-line", hotline.number(), said(hotline.name()), said(hotline.hours()));
    }

    private void timeLimit() {
        page.heading(words.text("screen.time-limit"));
        boolean now = referral.within().equals(Within.NOW);
        String limit = now
                ? words.text("screen.limit-now")
                : words.text("screen.limit", capitalised(words.within(referral.within())));
        item(referral.withinIsJudgement() ? limit + " " + words.text("screen.limit-judgement") : limit);
        referral.followUp().forEach(later -> item(words.text("screen.later", said(later.text()))));
    }

    private void byWhom() {
        page.heading(words.text("screen.by-whom"));
        item(capitalised(words.text("screen.person", said(referral.by()))));
    }

    private void reasons() {
        page.heading(words.text("screen.reasons"));
        GroundLines grounds = new GroundLines(scales, assessments, words);
        Set<Ground> shown = new HashSet<>();
        for (Reason reason : referral.reasons()) {
            item(said(reason.text()));
            reason.because().stream().filter(shown::add).forEach(ground -> ground(grounds, ground));
        }
        for (Considered considered : referral.alsoConsidered()) {
            considered.because().stream()
                    .filter(shown::add)
                    .forEach(ground ->
                            item(words.text("screen.because", grounds.title(ground), said(considered.text()))));
        }
        assessments.forEach(this::results);
    }

    private void ground(GroundLines grounds, Ground ground) {
        page.paragraph("     - ", grounds.title(ground));
        grounds.answers(ground).forEach(answer -> page.paragraph("         ", answer));
    }

    private void results(Assessment assessment) {
        ScaleWords scale = scales.get(assessment.scale().id());
        item(scale.title().orElse(assessment.scale().id()));
        new ScaleLines(scale, words).of(assessment).forEach(line -> page.paragraph("     ", line));
    }

    private void notMeasured() {
        page.heading(words.text("screen.not-measured"));
        new NotMeasuredLines(scales, words).of(referral.notMeasured()).forEach(this::item);
    }

    private void item(String text) {
        page.paragraph("   · ", text);
    }

    private String said(Text text) {
        return text.in(words.language()).orElse("");
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
