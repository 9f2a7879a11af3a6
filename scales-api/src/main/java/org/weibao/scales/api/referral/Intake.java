package org.weibao.scales.api.referral;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import org.weibao.scales.CaseResult;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.library.Served;
import org.weibao.scales.api.problem.ProblemException;

/**
 * Takes in cases with the station's policy and directory, at the station's time of day. Without a directory no institution is named:
 * nobody is sent by the made-up sample unless that is asked for.
 */
@Singleton
class Intake {

    private final Clock clock;

    Intake(Clock clock) {
        this.clock = clock;
    }

    /** What came of it, refused or not. */
    CaseResult take(Served served, byte[] document) {
        return served.intake().receive("", document, LocalDateTime.now(clock));
    }

    /** @throws ProblemException when anything was refused, with the safety flags and the referral all the same */
    CaseResult receive(Served served, byte[] document, Language language) {
        CaseResult result = take(served, document);
        if (result.findings().isEmpty()) {
            return result;
        }
        throw new ProblemException(CaseRefusal.of(result, served.library(), language));
    }
}
