package org.weibao.scales.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.weibao.scales.definition.ReportSource;

/**
 * Where the knowledge of an event or a situation comes from.
 *
 * @param from who told the station
 * @param on the day that it is said to have happened, or was told
 */
public record Report(ReportSource from, Optional<LocalDate> on) {}
