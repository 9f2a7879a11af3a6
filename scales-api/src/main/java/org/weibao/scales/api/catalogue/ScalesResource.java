package org.weibao.scales.api.catalogue;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.library.Library;

/** What scales there are, what they ask, and how they are scored. */
@Path("/v1/scales")
@NonBlocking
public final class ScalesResource {

    private final Library library;

    ScalesResource(Library library) {
        this.library = library;
    }

    /** The first to ask may have to wait until every scale is read. */
    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    public Catalogue list(@Valid @BeanParam Search search) {
        return new Catalogue(library.whole().scales(search.filter()).stream()
                .map(CatalogueEntry::of)
                .toList());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public ScaleDescription describe(@PathParam("id") String id) {
        return ScaleDescription.of(library.scale(id));
    }

    /** A form to print: the installed words, or else topics; nothing of the scoring. */
    @GET
    @Path("{id}/form")
    @Produces("text/plain;charset=UTF-8")
    public String form(@PathParam("id") String id, @Valid @BeanParam Language language) {
        return library.scale(id).form(language.tag());
    }

    @GET
    @Path("{id}/key")
    @Produces("text/plain;charset=UTF-8")
    public String key(@PathParam("id") String id, @Valid @BeanParam Language language) {
        return library.scale(id).scoringKey(language.tag());
    }
}
