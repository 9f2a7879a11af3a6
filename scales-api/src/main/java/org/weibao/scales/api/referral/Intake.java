package org.weibao.scales.api.referral;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import org.weibao.scales.CaseResult;
import org.weibao.scales.api.library.Served;

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

    CaseResult receive(Served served, byte[] document) {
        return served.intake().receive("", document, LocalDateTime.now(clock));
    }
}
