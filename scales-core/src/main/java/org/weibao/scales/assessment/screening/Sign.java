package org.weibao.scales.assessment.screening;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Report;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;

/**
 * One thing that a finding of a battery rests on.
 *
 * @param part of the battery; empty for what does not stand on a form
 * @param found the code, value, band, result or level
 * @param reports who told of an event
 */
public record Sign(
        Optional<String> part,
        Optional<String> scale,
        Optional<Informant> informant,
        Kind kind,
        String id,
        Optional<String> found,
        List<Report> reports) {

    public Sign {
        reports = List.copyOf(reports);
    }

    @Override
    public String toString() {
        return "Sign[" + kind.id() + " " + id + "]";
    }

    /** Ids are the lower-case names with hyphens. */
    public enum Kind implements Named {
        FLAG,
        ITEM,
        SCORE,
        BAND,
        OUTCOME,
        EVENT,
        FACTOR,
        DISCREPANCY,
        DOMAIN
    }
}
