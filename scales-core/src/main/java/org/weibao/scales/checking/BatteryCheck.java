package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.finding.Finding;

/** One question that is asked of every battery. Its class is named as the sentence that has to be true. */
@FunctionalInterface
interface BatteryCheck {
    /** What contradicts the sentence. */
    Stream<Finding> against(BatteryScales battery);
}
