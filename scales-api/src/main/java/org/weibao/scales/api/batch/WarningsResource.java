package org.weibao.scales.api.batch;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.weibao.scales.Scale;
import org.weibao.scales.Warnings;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.library.Served;
import org.weibao.scales.assessment.monitoring.WarningList;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.WarningJson;

/** Whom of a batch to see first. The list is made when the last line has come, so that the most urgent stands at its top. */
@Path("/v1/scales/{id}/warnings")
public final class WarningsResource {

    private final Library library;
    private final LineIntake intake;

    WarningsResource(Library library, LineIntake intake) {
        this.library = library;
        this.intake = intake;
    }

    @POST
    @Consumes({LineIntake.NDJSON, LineIntake.CSV})
    @Produces(MediaType.APPLICATION_JSON)
    public String warnings(
            @PathParam("id") String id,
            @Valid @BeanParam Language language,
            @Context HttpServerRequest request,
            InputStream lines) {
        Served served = library.served();
        Scale scale = served.library().find(id).orElseThrow(NotFoundException::new);
        Warnings warnings = new Warnings(scale, served.intake().policy());
        WarningList list =
                intake.read(request, lines, language, (all, table) -> table ? warnings.csv(all) : warnings.ndjson(all));
        return JsonText.of(json -> WarningJson.write(json, list, language.words()));
    }
}
