package org.weibao.scales.text;

import java.util.Optional;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Within;

/** Lines that letters share. */
final class LetterLines {

    private LetterLines() {}

    /** The level, its window and the date on which that ends. */
    static String level(Letter.Matter matter, Words words) {
        Referral referral = matter.referral();
        String level = words.capitalised(
                words.word(referral.level()).orElse(referral.level().id()));
        return referral.within().equals(Within.NOW)
                ? words.text("letter.level-now", level)
                : words.text(
                        "letter.level",
                        level,
                        words.within(referral.within()),
                        words.moment(referral.within().from(matter.read())));
    }

    /**
     * What stands on paper of consent; a guardian who may be the source of harm is not asked, whatever the policy says of consent, and
     * nobody asks while that is still to be checked.
     */
    static String consent(Referral referral, Words words) {
        if (isNotFirst(referral)) {
            return words.text("letter.office-decides");
        }
        return referral.isGuardianNotFirst()
                ? words.text("letter.after-check")
                : words.in(referral.consent().text());
    }

    /** What has to be known before a guardian sees the letter; empty: nothing stands against it. */
    static Optional<String> notByGuardian(Referral referral, Words words) {
        if (!referral.isGuardianNotFirst()) {
            return Optional.empty();
        }
        return Optional.of(words.text(isNotFirst(referral) ? "letter.not-by-guardian" : "letter.not-before-check"));
    }

    /** Whether the policy says so; otherwise a check is still to come. */
    static boolean isNotFirst(Referral referral) {
        return referral.guardianNotice().timing() == GuardianTiming.NOT_FIRST;
    }

    /** The date on which a window ends; what is to be done now has none. */
    static String until(Within within, Letter.Matter matter, Words words) {
        return within.equals(Within.NOW)
                ? words.within(within)
                : words.text("letter.by-date", words.moment(within.from(matter.read())));
    }
}
