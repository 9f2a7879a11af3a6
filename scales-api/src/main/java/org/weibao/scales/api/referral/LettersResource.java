package org.weibao.scales.api.referral;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerResponse;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.weibao.scales.CaseResult;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.library.Served;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.api.problem.Refusal;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.text.Letter;

/** A letter to print on a case: to a receiving institution, or to the colleague who takes over. */
@Path("/v1/referrals/letter")
@NonBlocking
public final class LettersResource {

    /** The page brings its style along; nothing else may be loaded, and nothing may be run. In place of the policy of all other answers. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Intake intake;
    private final Library library;
    private final Clock clock;

    LettersResource(Intake intake, Library library, Clock clock) {
        this.intake = intake;
        this.library = library;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response print(
            @Valid @BeanParam LetterRequest asked,
            @Valid @BeanParam Language language,
            @Context HttpServerResponse response,
            Body body) {
        Letter letter = letter(asked.letter(), language, body);
        if (asked.html()) {
            response.putHeader("Content-Security-Policy", PAGE_POLICY);
            return Response.ok(letter.html(), "text/html;charset=UTF-8").build();
        }
        return Response.ok(letter.plain(), "text/plain;charset=UTF-8").build();
    }

    private Letter letter(Letter.Kind kind, Language language, Body body) {
        Served served = library.served();
        CaseResult result = intake.receive(served, body.bytes(), language);
        Referral referral = result.referral().orElseThrow();
        Letter.refusal(kind, referral).ifPresent(why -> {
            throw new ProblemException(Refusal.ofDocument(ProblemType.LETTER_REFUSED, List.of(why), language.tag()));
        });
        Letter.Matter matter = new Letter.Matter(
                referral, result.assessments(), result.definitions(served.library()), ZonedDateTime.now(clock));
        return Letter.of(kind, matter, language.words());
    }
}
