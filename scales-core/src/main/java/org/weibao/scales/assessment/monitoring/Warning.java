package org.weibao.scales.assessment.monitoring;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.definition.Named;
import org.weibao.scales.finding.Finding;

/**
 * One form of a batch that somebody has to look at.
 *
 * @param line of the batch, counted from 1, the header of a table included
 * @param colour empty when the level comes without a warning colour
 * @param referral on this form alone; empty for a line that could not be read at all
 * @param safetyOpen a safety flag is raised or not ruled out, or nobody can tell
 * @param sameRefAs the line in which the same reference stood first
 * @param findings why the form was refused
 */
public record Warning(
        long line,
        Optional<String> ref,
        Standing standing,
        Optional<WarningColour> colour,
        Optional<Referral> referral,
        boolean safetyOpen,
        Optional<String> sameRefAs,
        List<Finding> findings) {

    public Warning {
        findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
        return "Warning[line " + line + "]";
    }

    /** What the form is worth. Ids are the lower-case names. */
    public enum Standing implements Named {
        COMPLETE,
        /** Some items were not answered. */
        INCOMPLETE,
        /** It cannot be interpreted; safety flags count all the same. */
        INVALID,
        /** An answer was refused; safety flags are judged on the others. */
        REFUSED,
        UNREADABLE
    }
}
