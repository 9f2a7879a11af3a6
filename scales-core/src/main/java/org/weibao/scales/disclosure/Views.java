package org.weibao.scales.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.assessment.disclosure.GuardianLetter;
import org.weibao.scales.assessment.disclosure.Strength;
import org.weibao.scales.assessment.disclosure.VolunteerNote;
import org.weibao.scales.definition.Service;
import org.weibao.scales.definition.Within;

/** What people who look at one child's result may see of it. Whatever is not copied here is not shown. */
public final class Views {

    private static final Set<Service> NOT_FOR_GUARDIANS = EnumSet.of(Service.POLICE, Service.CHILD_PROTECTION_OFFICE);

    private Views() {}

    /**
     * Staff are called for what is due the same day, and for whatever is incomplete or refused.
     *
     * @param referral empty when the document could not be read
     * @param wrong something in the document was refused
     */
    public static VolunteerNote volunteer(List<Assessment> assessments, Optional<Referral> referral, boolean wrong) {
        boolean incomplete = assessments.stream()
                .anyMatch(assessment -> !assessment.completeness().missing().isEmpty());
        boolean pressing = referral.filter(Views::isPressing).isPresent();
        return new VolunteerNote(wrong || referral.isEmpty() || incomplete || pressing);
    }

    private static boolean isPressing(Referral referral) {
        return isToday(referral.within())
                || referral.actions().stream().anyMatch(action -> isToday(action.within()))
                || !referral.duties().isEmpty();
    }

    private static boolean isToday(Within within) {
        return within.compareTo(Within.SAME_DAY) <= 0;
    }

    /** Empty when the guardian is not to be told first: they may be the source of harm. */
    public static Optional<GuardianLetter> guardian(
            List<Assessment> assessments, List<Case.Refused> refused, Referral referral) {
        CaseFacts facts = new CaseFacts(assessments, refused, referral);
        return referral.isGuardianNotFirst() ? Optional.empty() : Optional.of(letter(facts));
    }

    private static GuardianLetter letter(CaseFacts facts) {
        Referral referral = facts.referral();
        List<Destination> destinations = referral.destinations().stream()
                .filter(destination -> !NOT_FOR_GUARDIANS.contains(destination.service()))
                .filter(destination -> !destination.places().isEmpty())
                .toList();
        return new GuardianLetter(
                strengths(facts),
                referral.level(),
                referral.within(),
                facts.mustKeepSafe(),
                referral.conclusive(),
                !referral.notMeasured().isEmpty(),
                destinations,
                referral.contacts(),
                referral.disclaimer());
    }

    /** What was asked about, answered throughout on a valid form, and points at nothing to worry about. */
    private static List<Strength> strengths(CaseFacts facts) {
        Set<Strength> seen = EnumSet.noneOf(Strength.class);
        facts.assessments().stream()
                .filter(assessment -> assessment.quality().validity() == Quality.Validity.VALID)
                .flatMap(assessment -> assessment.flags().stream())
                .filter(flag -> flag.state() == FlagState.CLEAR)
                .forEach(flag -> flag.kind().flatMap(Strength::shownBy).ifPresent(seen::add));
        facts.flags()
                .filter(facts::isOpenOrRaised)
                .flatMap(flag -> flag.kind().stream())
                .forEach(kind -> seen.removeIf(strength -> strength.isDoubtedBy(kind)));
        return List.copyOf(seen);
    }
}
