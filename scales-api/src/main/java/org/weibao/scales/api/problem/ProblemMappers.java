package org.weibao.scales.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever goes wrong becomes a problem detail, and nothing that anybody answered goes into it or into the log. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.TOO_LARGE,
            415, ProblemType.MEDIA_TYPE_NOT_SUPPORTED);

    private final AllowedMethods allowed;

    ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refused, UriInfo asked) {
        return response(refused.problem(), asked).build();
    }

    @ServerExceptionMapper
    Response byFramework(WebApplicationException refused, UriInfo asked) {
        int status = refused.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(refused, asked);
        }
        ProblemType type = BY_STATUS.getOrDefault(status, ProblemType.REQUEST_NOT_UNDERSTOOD);
        return response(Problem.of(type), asked).build();
    }

    @ServerExceptionMapper
    Response parameter(ConstraintViolationException refused, UriInfo asked) {
        List<String> names = refused.getConstraintViolations().stream()
                .map(ProblemMappers::parameter)
                .sorted()
                .toList();
        Problem problem = Problem.of(ProblemType.PARAMETER_NOT_UNDERSTOOD).with(json -> {
            json.writeStartArray("errors");
            names.forEach(
                    name -> json.writeStartObject().write("parameter", name).writeEnd());
            json.writeEnd();
        });
        return response(problem, asked).build();
    }

    /** The log names where it happened, never the message, which might quote what was sent. */
    @ServerExceptionMapper
    Response unexpected(Throwable fault, UriInfo asked) {
        LOG.errorf("unexpected %s at %s", fault.getClass().getName(), Frames.of(fault));
        return response(Problem.of(ProblemType.UNEXPECTED), asked).build();
    }

    private Response.ResponseBuilder response(Problem problem, UriInfo asked) {
        String path = asked.getRequestUri().getRawPath();
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.json(path));
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, allowed.at(path));
        }
        if (problem.type() == ProblemType.TOO_LARGE) {
            response.header("Connection", "close");
        }
        problem.type().retryAfterSeconds().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response;
    }

    private static String parameter(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }
}
