package org.weibao.scales.api.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.weibao.scales.text.Letter;

/**
 * Which letter, and how it is printed: plain text unless HTML is asked for.
 *
 * @param kind {@code referral} or {@code handover}
 */
public record LetterRequest(
        @QueryParam("kind") @NotNull @Pattern(regexp = "referral|handover")
        String kind,

        @QueryParam("format") Optional<@Pattern(regexp = "text|html") String> format) {

    Letter.Kind letter() {
        return Letter.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    boolean html() {
        return format.filter("html"::equals).isPresent();
    }
}
