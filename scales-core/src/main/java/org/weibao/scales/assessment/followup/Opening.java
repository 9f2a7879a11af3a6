package org.weibao.scales.assessment.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Within;

/**
 * What the life cycle of a referral begins with: the least of the referral that its dates and duties need.
 *
 * @param ref the sender's own opaque reference
 * @param at when the result was read; windows count from here
 * @param within the window of the level
 * @param crisis always there at an emergency
 * @param age for the child's own consent
 */
public record Opening(
        Optional<String> ref,
        Instant at,
        Level level,
        Within within,
        Optional<Crisis> crisis,
        List<OpenDuty> duties,
        Consent consent,
        Optional<Age> age,
        List<FollowUp> followUp) {

    private static final MonthRange CONSENTING_AGE = new MonthRange(14 * 12, 18 * 12 - 1);

    public Opening {
        if (level == Level.EMERGENCY) {
            crisis = Optional.of(crisis.orElse(Crisis.EMERGENCY));
        }
        duties = List.copyOf(duties);
        followUp = List.copyOf(followUp);
    }

    public static Opening of(Referral referral, Optional<String> ref, Instant at, Optional<Age> age) {
        return new Opening(
                ref,
                at,
                referral.level(),
                referral.within(),
                Crisis.of(referral.actions().stream()
                        .map(action -> new Crisis.Asked(action.kind(), action.within()))
                        .toList()),
                referral.duties().stream()
                        .map(duty -> new OpenDuty(duty.duty(), duty.within()))
                        .toList(),
                referral.consent().state(),
                age,
                referral.followUp());
    }

    /** Whether consent of that kind lets information be shared: the child's own only when surely 14 to 17 years old. */
    public boolean suffices(Consent consent) {
        return switch (consent) {
            case GUARDIAN_GIVEN -> true;
            case MINOR_GIVEN ->
                age.filter(known -> CONSENTING_AGE.contains(known.months())).isPresent();
            case REFUSED, WITHDRAWN, NOT_ASKED, GUARDIAN_UNREACHABLE, GUARDIAN_SUSPECTED -> false;
        };
    }

    /** From {@code professional} up care is needed, not only offered. */
    public boolean needsCare() {
        return level.isAtLeast(Level.PROFESSIONAL);
    }

    /** A legal duty and how soon it is due. */
    public record OpenDuty(Duty duty, Within within) {}
}
