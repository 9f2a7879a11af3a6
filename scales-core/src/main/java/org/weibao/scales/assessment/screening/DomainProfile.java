package org.weibao.scales.assessment.screening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.assessment.Referral.NotMeasured;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Informant;

/**
 * What is known of one domain.
 *
 * @param concern that of the reading with the most concern, never an average; empty: not measured, which is not "normal"
 */
public record DomainProfile(Domain domain, Optional<Concern> concern, List<Reading> readings) {

    public DomainProfile {
        readings = List.copyOf(readings);
    }

    /**
     * One score that stands for the domain.
     *
     * @param value the score; empty when there is none
     * @param band of the banding that the concern is made from
     * @param why there is no concern; empty when there is one
     */
    public record Reading(
            String part,
            String scale,
            Informant informant,
            String score,
            OptionalDouble value,
            Optional<String> band,
            Optional<Concern> concern,
            Optional<NotMeasured.Why> why) {

        @Override
        public String toString() {
            return "Reading[" + part + "/" + score + "]";
        }
    }
}
