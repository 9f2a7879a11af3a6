package org.weibao.scales.api.monitoring;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weibao.scales.Monitoring;
import org.weibao.scales.SeriesResult;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;

/** Several assessments of one child on one scale: is a change more than chance? */
@Path("/v1/comparisons")
@NonBlocking
public final class ComparisonsResource {

    private final Library library;

    ComparisonsResource(Library library) {
        this.library = library;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String compare(@Valid @BeanParam Language language, Body body) {
        Monitoring monitoring = library.served().monitoring();
        SeriesResult result = monitoring.compare("", body.bytes());
        RefusedForms.refuse(result.findings(), result.refused(), monitoring.library(), language);
        return monitoring.json(result, language.tag());
    }
}
