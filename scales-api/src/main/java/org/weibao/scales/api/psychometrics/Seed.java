package org.weibao.scales.api.psychometrics;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.weibao.scales.assessment.psychometrics.Study;

/** Where the resampling starts: the same forms and the same seed give the same bytes. */
public record Seed(@QueryParam("seed") Optional<@Pattern(regexp = "[0-9]{1,9}") String> seed) {

    long number() {
        return seed.map(Long::parseLong).orElse(Study.SEED);
    }
}
