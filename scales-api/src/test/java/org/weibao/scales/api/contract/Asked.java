package org.weibao.scales.api.contract;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.weibao.scales.api.Api;

/** A request to an operation, or to something near it. */
record Asked(Operation operation, String method, String address, Map<String, String> headers, byte[] body) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 400;

    /** Whether method and path are those of the operation, with whatever values. Dots are resolved, and a semicolon is no rule's. */
    boolean isThere() {
        String template = operation.path().replaceAll("\\{[^}]*}", "(?!\\\\.)[^/;]+") + "/?";
        return method.equals(operation.method()) && address.split("\\?", 2)[0].matches(template);
    }

    HttpRequest request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(Api.uri(address)).timeout(PATIENCE);
        headers.forEach(request::header);
        return request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + body.length + " bytes)" : text;
        return method + " " + address + " " + headers + "\n  " + shown;
    }
}
