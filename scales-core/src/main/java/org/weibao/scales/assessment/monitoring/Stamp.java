package org.weibao.scales.assessment.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.scales.assessment.ScaleIdentity;

/**
 * Exactly which result is meant.
 *
 * @param scale the definition that it was made with
 * @param digest {@code sha256:} and 64 hexadecimal digits over the bytes of the result as JSON without labels; empty when the result was made
 *     with another definition than the one at hand
 */
public record Stamp(
        ScaleIdentity scale, Optional<String> ref, Optional<LocalDate> answeredOn, Optional<String> digest) {}
