package org.weibao.scales.api.battery;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDateTime;
import org.weibao.scales.Battery;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningIntake;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.body.Body;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.api.library.Served;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.referral.Audience;
import org.weibao.scales.api.referral.CaseRefusal;
import org.weibao.scales.api.referral.Viewed;

/** One child's forms taken together with a battery: what to ask next, profile, possible factors, services, referral. */
@Path("/v1/batteries/{id}/screenings")
@NonBlocking
public final class ScreeningsResource {

    private final Library library;
    private final Clock clock;

    ScreeningsResource(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String screen(
            @PathParam("id") String id,
            @Valid @BeanParam Audience audience,
            @Valid @BeanParam Language language,
            Body body) {
        Served served = library.served();
        Battery battery = served.library().findBattery(id).orElseThrow(NotFoundException::new);
        ScreeningResult screened =
                new ScreeningIntake(served.intake()).receive("", body.bytes(), battery.id(), LocalDateTime.now(clock));
        return audience.reader()
                .map(view -> Viewed.json(view, screened.result(), served.library(), language))
                .orElseGet(() -> whole(screened, served.library(), language));
    }

    private static String whole(ScreeningResult screened, ScaleLibrary library, Language language) {
        if (screened.result().findings().isEmpty()) {
            return screened.json(library, language.tag());
        }
        throw new ProblemException(CaseRefusal.of(screened.result(), library, language));
    }
}
