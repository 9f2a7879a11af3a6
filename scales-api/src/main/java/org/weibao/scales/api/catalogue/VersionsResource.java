package org.weibao.scales.api.catalogue;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.library.Library;
import org.weibao.scales.assessment.ScaleIdentity;

/** The versions of a scale, which stand side by side: what was begun with one can be ended with it. */
@Path("/v1/scales/{id}/versions")
@NonBlocking
public final class VersionsResource {

    private final Library library;

    VersionsResource(Library library) {
        this.library = library;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Versions list(@PathParam("id") String id) {
        List<ScaleIdentity> versions = library.whole().identities().stream()
                .filter(version -> version.id().equals(id))
                .toList();
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return new Versions(versions);
    }

    @GET
    @Path("{version}")
    @Produces(MediaType.APPLICATION_JSON)
    public ScaleDescription describe(@PathParam("id") String id, @PathParam("version") String version) {
        return ScaleDescription.of(library.scale(id, version));
    }

    @GET
    @Path("{version}/form")
    @Produces("text/plain;charset=UTF-8")
    public String form(
            @PathParam("id") String id, @PathParam("version") String version, @Valid @BeanParam Language language) {
        return library.scale(id, version).form(language.tag());
    }

    @GET
    @Path("{version}/key")
    @Produces("text/plain;charset=UTF-8")
    public String key(
            @PathParam("id") String id, @PathParam("version") String version, @Valid @BeanParam Language language) {
        return library.scale(id, version).scoringKey(language.tag());
    }
}
