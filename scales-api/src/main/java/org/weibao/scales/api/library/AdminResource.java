package org.weibao.scales.api.library;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.stream.JsonGenerator;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.weibao.scales.api.Language;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;

/** For those who look after the library of a station. */
@Path("/v1/admin")
@RolesAllowed("admin")
public final class AdminResource {

    private final Library library;

    AdminResource(Library library) {
        this.library = library;
    }

    /** What was found in the files the last time that they were loaded. */
    @GET
    @Path("findings")
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public String findings(@Valid @BeanParam Language language) {
        return report(language);
    }

    /** Loads the library anew, now. */
    @POST
    @Path("reload")
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    public String reload(@Valid @BeanParam Language language) {
        Loaded loaded = library.reload();
        if (loaded.served().isEmpty()) {
            throw new ProblemException(Problem.of(ProblemType.LIBRARY_NOT_RELOADED)
                    .with(json ->
                            FindingsJson.write(json, "findings", loaded.findings(), Optional.of(language.tag()))));
        }
        return report(language);
    }

    private String report(Language language) {
        return JsonText.of(json -> {
            json.writeStartObject().write("served", library.find().isPresent()).write("current", library.current());
            FindingsJson.write(json, "findings", library.findings(), Optional.of(language.tag()));
            json.writeStartArray("scales");
            library.find().ifPresent(served -> served.library().identities().forEach(scale -> write(json, scale)));
            json.writeEnd().writeEnd();
        });
    }

    private static void write(JsonGenerator json, ScaleIdentity scale) {
        json.writeStartObject()
                .write("id", scale.id())
                .write("version", scale.version())
                .write("digest", scale.digest())
                .writeEnd();
    }
}
