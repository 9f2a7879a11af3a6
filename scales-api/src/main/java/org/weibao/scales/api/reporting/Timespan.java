package org.weibao.scales.api.reporting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.weibao.scales.assessment.reporting.Period;

/**
 * The month or the quarter that is summed up, exactly one of the two.
 *
 * @param monthsKeptBack {@code true} when no month of the quarter is ever handed on, so that nothing is hidden for its sake
 */
public record Timespan(
        @QueryParam("month") Optional<@Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])") String> month,
        @QueryParam("quarter") Optional<@Pattern(regexp = "[0-9]{4}-Q[1-4]") String> quarter,
        @QueryParam("months-kept-back") Optional<@Pattern(regexp = "true|false") String> monthsKeptBack) {

    @AssertTrue
    public boolean isMonthOrQuarter() {
        return month.isPresent() != quarter.isPresent();
    }

    Period period() {
        return month.or(this::quarter).flatMap(Period::parse).orElseThrow();
    }

    boolean monthsArePublished() {
        return monthsKeptBack.filter("true"::equals).isEmpty();
    }
}
