package org.weibao.scales.api.assessment;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weibao.scales.Scale;
import org.weibao.scales.Submission;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.Refusal;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.exchange.AssessmentJson;
import org.weibao.scales.exchange.JsonText;

/** One person's answers to one scale. */
@Path("/v1/scales")
@NonBlocking
public final class AssessmentsResource {

    private final Library library;

    AssessmentsResource(Library library) {
        this.library = library;
    }

    @POST
    @Path("{id}/assessments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String assess(@PathParam("id") String id, @Valid @BeanParam Language language, Body body) {
        return assess(library.scale(id), language, body);
    }

    @POST
    @Path("{id}/versions/{version}/assessments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String assessVersion(
            @PathParam("id") String id,
            @PathParam("version") String version,
            @Valid @BeanParam Language language,
            Body body) {
        return assess(library.scale(id, version), language, body);
    }

    private static String assess(Scale scale, Language language, Body body) {
        Submission submission = scale.submit("", body.bytes());
        Assessment assessment = submission.assessment().orElseThrow(() -> refused(scale, submission, language));
        return JsonText.of(json -> AssessmentJson.write(json, assessment, language.labels(scale)));
    }

    private static ProblemException refused(Scale scale, Submission submission, Language language) {
        return new ProblemException(Refusal.of(submission.findings(), language.tag())
                .with(json -> SafetyFlags.write(json, submission.safetyFlags(), language.labels(scale))));
    }
}
