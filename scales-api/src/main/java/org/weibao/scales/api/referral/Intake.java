package org.weibao.scales.api.referral;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.CaseResult;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.definition.Directory;

/**
 * Takes in cases with the station's policy and directory, at the station's time of day. Without a directory no institution is named:
 * nobody is sent by the made-up sample unless that is asked for.
 */
@Startup
@Singleton
public class Intake {

    private final Library library;
    private final Clock clock;
    private final Optional<CaseIntake> intake;

    /** @throws IllegalArgumentException at startup, when a library that is whole lacks the policy or the directory */
    Intake(
            Library library,
            Clock clock,
            @ConfigProperty(name = "scales.policy") String policy,
            @ConfigProperty(name = "scales.directory") Optional<String> directory) {
        this.library = library;
        this.clock = clock;
        this.intake = library.find()
                .map(whole -> new CaseIntake(
                        whole,
                        whole.policy(policy),
                        directory.map(whole::directory).orElse(Directory.EMPTY)));
    }

    CaseResult receive(byte[] document) {
        return intake.orElseThrow(library::notWhole).receive("", document, LocalDateTime.now(clock));
    }
}
