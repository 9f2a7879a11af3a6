package org.weibao.scales.api.referral;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.weibao.scales.assessment.disclosure.View;
import org.weibao.scales.definition.Named;

/** Who is going to look; everything is shown when nobody is named. */
public record Audience(
        @QueryParam("view")
        Optional<@Pattern(regexp = "volunteer|social-worker|professional|guardian|district") String> view) {

    public Optional<View> reader() {
        return view.flatMap(id -> Named.find(View.class, id));
    }
}
