package org.weibao.scales.api.referral;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.library.Served;

/** What is proposed for one child, on answers to one scale or several and on what is known beside them. */
@Path("/v1/referrals")
@NonBlocking
public final class ReferralsResource {

    private final Intake intake;
    private final Library library;

    ReferralsResource(Intake intake, Library library) {
        this.library = library;
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String refer(@Valid @BeanParam Audience audience, @Valid @BeanParam Language language, Body body) {
        Served served = library.served();
        byte[] document = body.bytes();
        return audience.reader()
                .map(view -> Viewed.json(view, intake.take(served, document), served.library(), language))
                .orElseGet(() ->
                        new CaseJson(intake.receive(served, document, language), served.library(), language).whole());
    }
}
