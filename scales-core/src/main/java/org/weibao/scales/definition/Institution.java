package org.weibao.scales.definition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.finding.Place;

/**
 * An entry of a resource directory 机构资源目录.
 *
 * @param ages ages that it accepts, in completed months
 * @param validFrom first day of the entry
 * @param validUntil last day of the entry
 */
public record Institution(
        String id,
        Text name,
        Set<Service> services,
        MonthRange ages,
        Area area,
        Optional<String> telephone,
        Optional<Text> address,
        OpeningHours hours,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<Text> note,
        Place at) {

    public Institution {
        services = Ordered.set(services);
    }

    /** Whether the entry holds on that day. */
    public boolean isValidOn(LocalDate day) {
        return validFrom.map(first -> !day.isBefore(first)).orElse(true)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
