package org.weibao.scales.api.body;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemType;

/** A problem that is told before any resource is asked. What is still to come of the request is not read. */
final class EarlyAnswer {

    private EarlyAnswer() {}

    static void send(HttpServerRequest request, ProblemType type) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        type.retryAfterSeconds()
                .ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(Problem.of(type).json(request.path()))
                .onComplete(sent -> request.connection().close());
    }
}
