package org.weibao.scales.assessment.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScaleIdentity;

/** One of the assessments that are compared. */
public record Point(
        ScaleIdentity scale, Optional<String> ref, Optional<LocalDate> answeredOn, Quality.Validity validity) {}
