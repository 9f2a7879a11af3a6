package org.weibao.scales.api.referral;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.weibao.scales.CycleResult;
import org.weibao.scales.ReferralCycle;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.problem.Refusal;

/** One step on the way of a referral. Nothing is kept: the station's own system sends the state with every step. */
@Path("/v1/referrals/transition")
@NonBlocking
public final class TransitionsResource {

    private final Clock clock;

    TransitionsResource(Clock clock) {
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String transition(@Valid @BeanParam Language language, Body body) {
        CycleResult result = ReferralCycle.transition("", body.bytes(), clock.instant(), clock.getZone());
        if (result.findings().isEmpty()) {
            return result.json(language.tag());
        }
        ProblemType refused = result.progress().isPresent() ? ProblemType.EVENT_REFUSED : ProblemType.DOCUMENT_REFUSED;
        throw new ProblemException(Refusal.ofDocument(refused, result.findings(), language.tag()));
    }
}
