package org.weibao.scales.text;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * A letter to print and sign: to a receiving institution, or from one member of staff to another. It holds the least that the reader
 * needs, never a score or an answer; who the child is, is filled in by hand.
 */
public final class Letter {

    private final LetterPage page;
    private final Words words;

    private Letter(LetterPage page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Why there may be no such letter; empty: there may. An emergency waits for no consent, and a hand-over is no sharing. */
    public static Optional<Finding> refusal(Kind kind, Referral referral) {
        if (kind == Kind.HANDOVER) {
            return Optional.empty();
        }
        if (referral.level() == Level.NONE) {
            return Optional.of(Finding.of(FindingCode.LETTER_NOT_NEEDED, Place.NONE));
        }
        Consent consent = referral.consent().state();
        boolean refused = consent == Consent.REFUSED || consent == Consent.WITHDRAWN;
        return refused && referral.level() != Level.EMERGENCY
                ? Optional.of(Finding.of(FindingCode.LETTER_WITHOUT_CONSENT, Place.NONE))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when it is refused, see {@link #refusal} */
    public static Letter of(Kind kind, Matter matter, Words words) {
        refusal(kind, matter.referral()).ifPresent(refused -> {
            throw new IllegalArgumentException(refused.code().id());
        });
        return new Letter(
                switch (kind) {
                    case REFERRAL -> new ReferralLetter(matter, words).page();
                    case HANDOVER -> new HandoverNote(matter, words).page();
                },
                words);
    }

    /** For a terminal or a plain printer, no line wider than 80 columns. */
    public String plain() {
        return LetterText.print(page, words);
    }

    /** One HTML page for A4 that loads nothing. */
    public String html() {
        return LetterHtml.print(page, words);
    }

    /** What sort of letter. Ids are the lower-case names with hyphens. */
    public enum Kind implements Named {
        /** 转介单, to the receiving institution. */
        REFERRAL,
        /** 交接单, inside the station. */
        HANDOVER
    }

    /**
     * What it is about.
     *
     * @param definitions of all scales of the case
     * @param screening of a battery, whose own flags may be among the reasons
     * @param read when the result was read, in the station's time zone; dates count from here
     */
    public record Matter(
            Referral referral,
            List<Assessment> assessments,
            List<ScaleDefinition> definitions,
            Optional<Screening> screening,
            ZonedDateTime read) {

        /** Of a case without a battery. */
        public Matter(
                Referral referral,
                List<Assessment> assessments,
                List<ScaleDefinition> definitions,
                ZonedDateTime read) {
            this(referral, assessments, definitions, Optional.empty(), read);
        }

        public Matter {
            assessments = List.copyOf(assessments);
            definitions = List.copyOf(definitions);
        }

        /** The station's own reference, when all assessments have the same. */
        Optional<String> ref() {
            List<String> refs = assessments.stream()
                    .flatMap(assessment -> assessment.ref().stream())
                    .distinct()
                    .toList();
            return refs.size() == 1 ? Optional.of(refs.get(0)) : Optional.empty();
        }
    }
}
