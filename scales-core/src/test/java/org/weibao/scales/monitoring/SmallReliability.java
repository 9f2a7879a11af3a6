package org.weibao.scales.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.finding.Place;

/** A reliability for everybody. */
final class SmallReliability {

    private SmallReliability() {}

    static Reliability of(double value, double sd) {
        return new Reliability(
                "r",
                Reference.to("total"),
                Reliability.Kind.RETEST,
                value,
                OptionalInt.empty(),
                sd,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Place.NONE);
    }
}
