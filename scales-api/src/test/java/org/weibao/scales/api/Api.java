package org.weibao.scales.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends bytes exactly as they are, which a helpful client would not. A request that is not answered in ten seconds fails. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final JsonProvider JSON = JsonProvider.provider();

    private Api() {}

    /** An answer, whole. */
    public record Answer(int status, String type, byte[] bytes) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonObject json() {
            try (JsonReader reader = JSON.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }
    }

    public static Answer post(String path, String json) {
        return post(path, BodyPublishers.ofString(json));
    }

    public static Answer post(String path, byte[] body) {
        return post(path, BodyPublishers.ofByteArray(body));
    }

    public static Answer post(String path, BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(body)
                .timeout(Duration.ofSeconds(10))
                .build());
    }

    public static Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    public static URI uri(String path) {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + path);
    }
}
