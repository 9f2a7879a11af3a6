package org.weibao.scales.api.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.weibao.scales.assessment.disclosure.LegalGround;
import org.weibao.scales.assessment.disclosure.Partner;
import org.weibao.scales.definition.Named;

/**
 * Who is to be told, and on which legal ground. Without one it is refused with those that hold.
 *
 * @param to id of a partner
 */
public record ShareRequest(
        @QueryParam("to") @NotNull @Pattern(regexp = "school|health|womens-federation|civil-affairs")
        String to,

        @QueryParam("ground")
        Optional<
                        @Pattern(
                                regexp = "consent|emergency|mandatory-report|school-bullying|temporary-guardianship"
                                        + "|complaint|family-violence|danger")
                        String>
                ground) {

    Partner partner() {
        return Named.find(Partner.class, to).orElseThrow();
    }

    Optional<LegalGround> legalGround() {
        return ground.flatMap(id -> Named.find(LegalGround.class, id));
    }
}
