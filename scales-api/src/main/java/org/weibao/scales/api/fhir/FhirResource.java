package org.weibao.scales.api.fhir;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDateTime;
import org.weibao.scales.FhirExchange;
import org.weibao.scales.FhirResult;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.library.Served;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.referral.CaseRefusal;

/** The same forms and results for systems that speak FHIR R4. */
@Path("/v1/fhir")
@NonBlocking
public final class FhirResource {

    private static final String FHIR_JSON = "application/fhir+json";

    private final Library library;
    private final Clock clock;

    FhirResource(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @GET
    @Path("Questionnaire/{id}")
    @Produces({FHIR_JSON, MediaType.APPLICATION_JSON})
    public String questionnaire(@PathParam("id") String id, @Valid @BeanParam Language language) {
        return FhirExchange.questionnaire(library.scale(id), language.tag());
    }

    @POST
    @Path("bundle")
    @Consumes({MediaType.APPLICATION_JSON, FHIR_JSON})
    @Produces({FHIR_JSON, MediaType.APPLICATION_JSON})
    public String bundle(@Valid @BeanParam Language language, Body body) {
        Served served = library.served();
        FhirResult result =
                new FhirExchange(served.intake()).bundle("", body.bytes(), LocalDateTime.now(clock), language.tag());
        return result.bundle()
                .orElseThrow(() -> new ProblemException(CaseRefusal.of(result.result(), served.library(), language)));
    }
}
