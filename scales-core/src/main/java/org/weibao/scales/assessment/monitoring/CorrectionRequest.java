package org.weibao.scales.assessment.monitoring;

import java.util.Optional;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.ScaleIdentity;

/**
 * What is sent in to be corrected.
 *
 * @param scale id of the scale
 * @param assessedWith the definition that the stored result names; empty when the document does not say
 */
public record CorrectionRequest(
        String scale, Request original, Request corrected, Optional<ScaleIdentity> assessedWith) {}
