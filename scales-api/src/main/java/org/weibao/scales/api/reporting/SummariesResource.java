package org.weibao.scales.api.reporting;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.util.List;
import org.weibao.scales.Summaries;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.batch.LineIntake;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.SummaryCounts;

/** The numbers of a month or a quarter, from anonymous records of contacts or from exact counts of its parts. */
@Path("/v1/summaries")
@Consumes(LineIntake.NDJSON)
public final class SummariesResource {

    private static final String TABLE = "text/csv;charset=UTF-8";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(TABLE))
            .build();

    private final Counting counting;

    SummariesResource(Counting counting) {
        this.counting = counting;
    }

    /** What may be handed on: small counts are hidden. */
    @POST
    @Produces({MediaType.APPLICATION_JSON, TABLE})
    public Response summary(
            @Valid @BeanParam Timespan time,
            @Valid @BeanParam Language language,
            @Context Request asked,
            @Context HttpServerRequest request,
            InputStream records) {
        return answer(count(time, language, request, records), time, language, asked);
    }

    /** Exact counts, which stay at the station: one line with its end, so that files of them can be joined to be merged. */
    @POST
    @Path("counts")
    @Produces(MediaType.APPLICATION_JSON)
    public String counts(
            @Valid @BeanParam Timespan time,
            @Valid @BeanParam Language language,
            @Context HttpServerRequest request,
            InputStream records) {
        return counting.summaries().json(count(time, language, request, records)) + "\n";
    }

    /** The same from exact counts, one document a line. */
    @POST
    @Path("merge")
    @Produces({MediaType.APPLICATION_JSON, TABLE})
    public Response merge(
            @Valid @BeanParam Timespan time,
            @Valid @BeanParam Language language,
            @Context Request asked,
            @Context HttpServerRequest request,
            InputStream counts) {
        SummaryCounts merged = counting.exact(
                request, counts, language, all -> counting.summaries().mergeLines("", all));
        return answer(merged, time, language, asked);
    }

    private SummaryCounts count(Timespan time, Language language, HttpServerRequest request, InputStream records) {
        return counting.exact(
                request, records, language, all -> counting.summaries().count("", all, time.period()));
    }

    private Response answer(SummaryCounts exact, Timespan time, Language language, Request asked) {
        Summaries summaries = counting.summaries();
        Summary summary = summaries.publish(exact, time.period(), time.monthsArePublished());
        Variant form = asked.selectVariant(FORMS);
        boolean table = form.getMediaType().isCompatible(MediaType.valueOf(LineIntake.CSV));
        return Response.ok(
                        table ? summaries.csv(summary, language.tag()) : summaries.json(summary, language.tag()),
                        form.getMediaType())
                .build();
    }
}
