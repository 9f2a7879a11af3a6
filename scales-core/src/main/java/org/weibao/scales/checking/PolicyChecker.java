package org.weibao.scales.checking;

import java.util.Comparator;
import java.util.List;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.finding.Finding;

/** Asks of a referral policy and of a directory whether they may be used; the only entry point for them. */
public final class PolicyChecker {

    /** All that is asked of a policy. That more evidence never leads to less care needs no check: it cannot be written. */
    static final List<PolicyCheck> CHECKS = List.of(
            new PolicyReferencesResolve(),
            new PolicySourcesAreUsed(),
            new WindowsShrinkAsLevelsRise(),
            new EmergenciesAreNow(),
            new EveryRiskHasARule(),
            new EveryEventSignalAndChangeHasARule(),
            new EveryCrisisIsCheckedFaceToFace(),
            new FailedSafetyChecksAreEmergencies(),
            new EveryDutyIsActedOn(),
            new ProposalsAreConfirmedFaceToFace(),
            new RefusedCareIsEscalated(),
            new PolicyWordsNeverDiagnose());

    private PolicyChecker() {}

    /** Everything that is wrong with it, sorted by place; a policy with errors may not be used. */
    public static List<Finding> check(PolicyDefinition policy) {
        return CHECKS.stream()
                .flatMap(check -> check.against(policy))
                .distinct()
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
                .toList();
    }

    /** Everything that is wrong with a directory, sorted by place. */
    public static List<Finding> check(Directory directory) {
        return DiagnosisWords.in(directory)
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
                .toList();
    }
}
