package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.finding.Finding;

/** One question that is asked of every policy. Its class is named as the sentence that has to be true. */
@FunctionalInterface
interface PolicyCheck {
    /** What contradicts the sentence. */
    Stream<Finding> against(PolicyDefinition policy);
}
