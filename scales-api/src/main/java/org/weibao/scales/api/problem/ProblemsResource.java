package org.weibao.scales.api.problem;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Explains each kind of problem to the person who meets its address in an answer. */
@Path("/v1/problems")
@NonBlocking
public final class ProblemsResource {

    @GET
    @Path("{id}")
    @Produces("text/plain;charset=UTF-8")
    public String explain(@PathParam("id") String id) {
        ProblemType type = ProblemType.of(id).orElseThrow(NotFoundException::new);
        return type.status() + " " + type.id() + "\n\n" + inWords(type, "zh") + "\n" + inWords(type, "en");
    }

    private static String inWords(ProblemType type, String language) {
        return type.title(language) + "\n" + type.detail(language) + "\n";
    }
}
