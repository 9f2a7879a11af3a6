package org.weibao.scales.api.referral;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weibao.scales.CaseResult;
import org.weibao.scales.Disclosed;
import org.weibao.scales.Disclosure;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.library.Served;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.problem.Refusal;

/** The least that a partner needs to know of a child, on a legal ground; nothing is sent from here. */
@Path("/v1/shares")
@NonBlocking
public final class SharesResource {

    private final Intake intake;
    private final Library library;

    SharesResource(Intake intake, Library library) {
        this.intake = intake;
        this.library = library;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String share(@Valid @BeanParam ShareRequest asked, @Valid @BeanParam Language language, Body body) {
        Served served = library.served();
        CaseResult result = intake.receive(served, body.bytes(), language);
        Disclosed packet =
                new Disclosure(served.library(), language.tag()).share(asked.partner(), asked.legalGround(), result);
        return packet.json()
                .orElseThrow(() -> new ProblemException(
                        Refusal.ofDocument(ProblemType.SHARE_REFUSED, packet.findings(), language.tag())));
    }
}
