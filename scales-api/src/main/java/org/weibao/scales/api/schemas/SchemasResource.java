package org.weibao.scales.api.schemas;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.weibao.scales.Schemas;

/** JSON Schemas of the files that people write, for editors that fetch them. */
@Path("/v1/schemas")
@NonBlocking
public final class SchemasResource {

    @GET
    @Path("{kind}")
    @Produces("application/schema+json")
    public String schema(@PathParam("kind") String kind) {
        return Schemas.of(kind).orElseThrow(NotFoundException::new);
    }
}
