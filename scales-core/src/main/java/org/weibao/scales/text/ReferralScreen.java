package org.weibao.scales.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.weibao.scales.assessment.Answerer;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Considered;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Referral.Reason;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.ScaleDefinition;
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
    private final Optional<Screening> screening;
    private final Page page = new Page();

    private ReferralScreen(
            Referral referral,
            List<Assessment> assessments,
            Map<String, ScaleWords> scales,
            Words words,
            Optional<Screening> screening) {
        this.screening = screening;
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
        return new ReferralScreen(referral, assessments, ScaleWords.byId(definitions, words), words, Optional.empty())
                .print();
    }

    /**
     * The same for forms that belong together, with what they come to.
     *
     * @param definitions of all scales of the case and of the battery
     */
    public static String print(
            Screening screening,
            Referral referral,
            List<Assessment> assessments,
            List<ScaleDefinition> definitions,
            String language) {
        Words words = Words.in(language);
        return new ReferralScreen(
                        referral, assessments, ScaleWords.byId(definitions, words), words, Optional.of(screening))
                .print();
    }

    private String print() {
        Steps steps = Steps.of(referral, words);
        Optional<ScreeningSections> together =
                screening.map(known -> new ScreeningSections(known, scales, words, page));
        together.ifPresent(ScreeningSections::head);
        level();
        doNow(steps);
        timeLimit(steps);
        byWhom(steps);
        reasons();
        together.ifPresent(ScreeningSections::body);
        heading("screen.not-measured");
        new NotMeasuredLines(scales, words).of(referral.notMeasured()).forEach(this::item);
        heading("screen.no-diagnosis");
        item(words.in(referral.disclaimer()));
        return page.toString();
    }

    private void level() {
        String colour = referral.colour()
                .flatMap(words::word)
                .map(name -> words.text("screen.colour", name))
                .orElse("");
        referral.statements()
                .forEach(statement -> page.paragraph("", words.text("screen.level", words.in(statement) + colour)));
    }

    private void doNow(Steps steps) {
        heading("screen.do-now");
        if (steps.isEmpty()) {
            item(words.text("screen.no-action"));
        }
        for (int i = 0; i < steps.steps().size(); i++) {
            String number = (i < 9 ? "  " : " ") + (i + 1) + ". ";
            page.paragraph(number, steps.steps().get(i).text());
        }
        referral.confirmFaceToFace().forEach(confirm -> item(words.in(confirm)));
        if (referral.consent().needed() && !referral.consent().suffices()) {
            item(words.in(referral.consent().text()));
        }
        item(words.in(referral.guardianNotice().text()));
        if (!steps.isEmpty()) {
            new WhereTo(words).of(referral.destinations()).forEach(this::item);
        }
        item(new WhereTo(words).telephone(referral.contacts()));
    }

    private void timeLimit(Steps steps) {
        heading("screen.time-limit");
        item(limit(steps));
        steps.byLimit().forEach(this::item);
        if (referral.withinIsJudgement() && !steps.isEmpty()) {
            item(words.text("screen.limit-judgement"));
        }
        referral.followUp().forEach(later -> item(words.text("screen.later", words.in(later.text()))));
    }

    private String limit(Steps steps) {
        if (steps.isEmpty()) {
            return words.text("screen.no-limit");
        }
        return referral.within().equals(Within.NOW)
                ? words.text("screen.limit-now")
                : words.text("screen.limit", words.within(referral.within()));
    }

    private void byWhom(Steps steps) {
        heading("screen.by-whom");
        item(words.text("screen.person", words.in(referral.by())));
        steps.byPerson().forEach(this::item);
    }

    private void reasons() {
        heading("screen.reasons");
        assessments.forEach(this::results);
        GroundLines grounds = new GroundLines(scales, assessments, screening, words);
        Set<Ground> shown = new HashSet<>();
        for (Reason reason : referral.reasons()) {
            List<Ground> fresh = reason.because().stream().filter(shown::add).toList();
            if (!fresh.isEmpty()) {
                item(words.in(reason.text()));
                fresh.forEach(ground -> ground(grounds, ground));
            }
        }
        alsoConsidered(grounds, shown);
    }

    private void ground(GroundLines grounds, Ground ground) {
        page.paragraph("     – ", grounds.title(ground));
        grounds.answers(ground).forEach(answer -> page.paragraph("       ", words.capitalised(answer)));
    }

    /** What did not change the level, one line for each thing that is said about it. */
    private void alsoConsidered(GroundLines grounds, Set<Ground> shown) {
        Map<String, String> byText = new LinkedHashMap<>();
        for (Considered considered : referral.alsoConsidered()) {
            considered.because().stream()
                    .filter(shown::add)
                    .forEach(ground -> byText.merge(
                            words.in(considered.text()),
                            grounds.title(ground),
                            (one, other) -> one + words.text("screen.separator") + other));
        }
        byText.forEach((text, titles) -> item(words.text("screen.also", titles, text)));
    }

    /** A scale whose definition is not at hand has no words, so that only its id is said. */
    private void results(Assessment assessment) {
        Optional<ScaleWords> scale =
                Optional.ofNullable(scales.get(assessment.scale().id()));
        String title =
                scale.flatMap(ScaleWords::title).orElse(assessment.scale().id());
        item(new Answerers(words).of(title, answerer(assessment)));
        scale.ifPresent(known -> new ScaleLines(known, words)
                .of(assessment)
                .forEach(line -> page.paragraph("     ", words.capitalised(line))));
    }

    /** Told only where a scale has several forms. */
    private Optional<Answerer> answerer(Assessment assessment) {
        List<Assessment> ofScale = assessments.stream()
                .filter(other -> other.scale().id().equals(assessment.scale().id()))
                .toList();
        return ofScale.size() == 1
                ? Optional.empty()
                : Optional.of(new Answerer(
                        assessment.respondent().informant(), OptionalInt.of(ofScale.indexOf(assessment) + 1)));
    }

    private void heading(String key) {
        page.heading(words.text(key));
    }

    private void item(String text) {
        page.paragraph("   · ", words.capitalised(text));
    }
}
