package org.weibao.scales.api.monitoring;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weibao.scales.CorrectionResult;
import org.weibao.scales.Monitoring;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;

/** What a corrected form changes, and which result it replaces. */
@Path("/v1/corrections")
@NonBlocking
public final class CorrectionsResource {

    private final Library library;

    CorrectionsResource(Library library) {
        this.library = library;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String correct(@Valid @BeanParam Language language, Body body) {
        Monitoring monitoring = library.served().monitoring();
        CorrectionResult result = monitoring.correct("", body.bytes());
        RefusedForms.refuse(result.findings(), result.refused(), monitoring.library(), language);
        return monitoring.json(result, language.tag());
    }
}
