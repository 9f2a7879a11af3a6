package org.weibao.scales.api.battery;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weibao.scales.Battery;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.exchange.BatteryJson;
import org.weibao.scales.exchange.JsonText;

/** The batteries that there are, and what each asks of whom. */
@Path("/v1/batteries")
@NonBlocking
public final class BatteriesResource {

    private final Library library;

    BatteriesResource(Library library) {
        this.library = library;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String batteries(@Valid @BeanParam Language language) {
        return JsonText.of(json -> {
            json.writeStartObject().writeStartArray("batteries");
            library.whole()
                    .batteries()
                    .forEach(battery -> BatteryJson.write(json, battery.definition(), language.words()));
            json.writeEnd().writeEnd();
        });
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public String battery(@PathParam("id") String id, @Valid @BeanParam Language language) {
        Battery battery = library.whole().findBattery(id).orElseThrow(NotFoundException::new);
        return JsonText.of(json -> BatteryJson.write(json, battery.definition(), language.words()));
    }
}
