package org.weibao.scales.api.security;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemType;

/** Says as a problem that a caller is not known, or may not do that. */
@Singleton
class AccessProblems {

    static final String CHALLENGE = "Bearer realm=\"scales\"";

    private static final int BEFORE_THE_FRAMEWORK = Integer.MIN_VALUE;

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORK).failureHandler(AccessProblems::answer);
    }

    private static void answer(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            context.response().putHeader("WWW-Authenticate", CHALLENGE);
            answer(context.request(), ProblemType.NOT_AUTHENTICATED);
        } else if (failure instanceof ForbiddenException) {
            answer(context.request(), ProblemType.NOT_ALLOWED);
        } else {
            context.next();
        }
    }

    /** What of the body has not come yet is not wanted: the connection is closed behind the answer. */
    private static void answer(HttpServerRequest request, ProblemType type) {
        HttpServerResponse response = request.response();
        if (!request.isEnded()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.resume();
        }
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Problem.of(type).json(request.path()));
    }
}
