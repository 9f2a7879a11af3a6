package org.weibao.scales.api.batch;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.weibao.scales.Scale;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Unpacked;
import org.weibao.scales.api.library.Library;

/** Many people's answers to one scale, line by line: a line in, a line out, in the same order. */
@Path("/v1/scales")
@Produces(BatchResource.NDJSON)
public final class BatchResource {

    static final String NDJSON = LineIntake.NDJSON;
    static final String CSV = LineIntake.CSV;

    private final Library library;
    private final Batches batches;

    BatchResource(Library library, Batches batches) {
        this.library = library;
        this.batches = batches;
    }

    @POST
    @Path("{id}/assessments/batch")
    @Consumes({NDJSON, CSV})
    public Response assess(
            @PathParam("id") String id,
            @Valid @BeanParam Language language,
            @Context HttpServerRequest request,
            InputStream lines) {
        return answer(library.scale(id), language, request, lines);
    }

    @POST
    @Path("{id}/versions/{version}/assessments/batch")
    @Consumes({NDJSON, CSV})
    public Response assessVersion(
            @PathParam("id") String id,
            @PathParam("version") String version,
            @Valid @BeanParam Language language,
            @Context HttpServerRequest request,
            InputStream lines) {
        return answer(library.scale(id, version), language, request, lines);
    }

    private Response answer(Scale scale, Language language, HttpServerRequest request, InputStream lines) {
        Unpacked.require(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        boolean table = LineIntake.isTable(request);
        return Response.ok(batches.of(scale, language, table, lines, request.response()))
                .header("Trailer", BatchTrailer.NAMES)
                .build();
    }
}
