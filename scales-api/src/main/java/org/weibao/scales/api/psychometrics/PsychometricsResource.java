package org.weibao.scales.api.psychometrics;

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
import java.util.Optional;
import org.weibao.scales.Psychometrics;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.batch.LineIntake;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Study;

/**
 * How a scale measures, from anonymous forms of one time and one kind of informant. What needs a second file (retest, another informant,
 * a criterion) is done on the command line.
 */
@Path("/v1/psychometrics/{id}")
public final class PsychometricsResource {

    private final Library library;
    private final LineIntake intake;

    PsychometricsResource(Library library, LineIntake intake) {
        this.library = library;
        this.intake = intake;
    }

    @POST
    @Consumes({LineIntake.NDJSON, LineIntake.CSV})
    @Produces(MediaType.APPLICATION_JSON)
    public String analyse(
            @PathParam("id") String id,
            @Valid @BeanParam Language language,
            @Valid @BeanParam Seed seed,
            @Context HttpServerRequest request,
            InputStream lines) {
        Psychometrics psychometrics = new Psychometrics(library.whole().find(id).orElseThrow(NotFoundException::new));
        Sample sample = intake.read(
                request, lines, language, (all, table) -> table ? psychometrics.csv(all) : psychometrics.ndjson(all));
        return psychometrics.json(psychometrics.analyse(Study.of(sample).withSeed(seed.number())), Optional.empty());
    }
}
