package org.weibao.scales.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.weibao.scales.api.Api;
import org.weibao.scales.api.Forms;

/** Two processes behind any balancer: the same answers from both, and one can be taken away while it works. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesIT {

    private static final String ASSESSMENTS = "/v1/scales/phq-a/assessments";

    @TempDir
    static Path folder;

    private static Instance one;
    private static Instance other;

    @BeforeAll
    static void start() {
        one = Instance.start(
                folder,
                "-Dquarkus.shutdown.delay=1S",
                "-Dscales.body-deadline=60S",
                "-Duser.language=tr",
                "-Duser.timezone=America/New_York");
        other = Instance.start(folder, "-Duser.language=zh");
        one.ready();
        other.ready();
    }

    @AfterAll
    static void end() {
        one.close();
        other.close();
    }

    @Test
    @Order(1)
    void theyGiveTheSameBytes() throws IOException {
        String anonymous = Files.readString(Path.of("../scales-definitions/examples/anonymous-13.json"));
        String form = Forms.all(13, 1).without("q4").request();
        String refused = Forms.all(13, 1).with("q2", "7").with("q77", "1").request();
        for (String path :
                List.of("/v1/scales", "/v1/scales/sdq", "/v1/scales/phq-a/key", "/v1/scales/phq-b", "/q/openapi")) {
            assertSame(path, uri -> HttpRequest.newBuilder(uri).GET());
        }
        for (String body : List.of(form, refused, "{\"answers\":{", anonymous)) {
            assertSame(ASSESSMENTS + "?lang=zh", uri -> post(uri, body));
            assertSame("/v1/referrals", uri -> post(uri, body));
        }
    }

    private static void assertSame(String path, Function<URI, HttpRequest.Builder> request) {
        Api.Answer first = Api.send(request.apply(one.main(path)).build());
        Api.Answer second = Api.send(request.apply(other.main(path)).build());
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.type()).isEqualTo(first.type());
        assertThat(second.bytes()).as(path).isEqualTo(first.bytes());
    }

    private static HttpRequest.Builder post(URI uri, String body) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    /** Half a request is on its way when the process is told to end. */
    @Test
    @Order(2)
    void aRequestThatHasBegunIsAnsweredWhole() throws IOException {
        String form = Forms.all(13, 1).without("q4").request();
        Api.Answer expected = Api.send(post(other.main(ASSESSMENTS), form).build());
        URI address = one.main(ASSESSMENTS);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            int half = form.length() / 2;
            out.write(utf8("POST " + ASSESSMENTS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + form.length() + "\r\n\r\n"
                    + form.substring(0, half)));
            out.flush();
            one.terminate();
            awaitNotReady();
            assertThat(Api.send(post(address, form).build()).bytes())
                    .as("new ones are still served")
                    .isEqualTo(expected.bytes());
            assertThat(one.isRunning(3)).as("waits for what has begun").isTrue();
            out.write(utf8(form.substring(half)));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n" + expected.text());
        }
        assertThat(one.exit()).as("ended by the signal").isEqualTo(143);
        assertThat(one.output()).contains("stopped in").doesNotContain("\"whole\":false");
    }

    private static void awaitNotReady() {
        HttpRequest ready =
                HttpRequest.newBuilder(one.management("/q/health/ready")).GET().build();
        for (int i = 0; i < 40 && Api.send(ready).status() == 200; i++) {
            Instance.pause();
        }
        assertThat(Api.send(ready).status()).isEqualTo(503);
        HttpRequest main =
                HttpRequest.newBuilder(one.main("/q/health/ready")).GET().build();
        assertThat(Api.send(main).text()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
