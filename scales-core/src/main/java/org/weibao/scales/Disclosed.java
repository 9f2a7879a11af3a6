package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.finding.Finding;

/**
 * What one audience may see of a case, or why nothing.
 *
 * @param screen for people; empty when it was refused
 * @param json the same for programs
 * @param findings why it was refused; for staff, never for the audience itself
 */
public record Disclosed(Optional<String> screen, Optional<String> json, List<Finding> findings) {

    public Disclosed {
        findings = List.copyOf(findings);
    }

    static Disclosed of(String screen, String json) {
        return new Disclosed(Optional.of(screen), Optional.of(json), List.of());
    }

    static Disclosed refused(Finding why) {
        return new Disclosed(Optional.empty(), Optional.empty(), List.of(why));
    }

    @Override
    public String toString() {
        return "Disclosed" + findings;
    }
}
