package org.weibao.scales.assessment.monitoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.PolicyIdentity;

/**
 * The forms of a batch that somebody has to look at, the most urgent first: emergencies; then forms that are not whole and have an open
 * safety flag, since nobody knows how bad it is; then by level and window; then as they came.
 *
 * @param lines lines of the batch
 */
public record WarningList(String scale, PolicyIdentity policy, long lines, List<Warning> warnings) {

    public WarningList {
        warnings = List.copyOf(warnings);
    }

    /** Forms on which this time nothing was found that calls for a referral. */
    public long notListed() {
        return lines - warnings.size();
    }

    /** @param colour empty: without one */
    public long count(Optional<WarningColour> colour) {
        return warnings.stream()
                .filter(warning -> warning.colour().equals(colour))
                .count();
    }
}
