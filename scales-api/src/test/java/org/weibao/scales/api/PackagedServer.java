package org.weibao.scales.api;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, on a port of its own. */
public final class PackagedServer implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final long PATIENCE_NANOSECONDS = TimeUnit.MINUTES.toNanos(2);

    private final Process process;
    private final URI uri;

    private PackagedServer(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** @param options of the Java machine */
    public static PackagedServer start(String... options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-Dquarkus.management.port=0", "-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "packaged-" + port + ".log").toFile())
                .start();
        PackagedServer server = new PackagedServer(process, URI.create("http://127.0.0.1:" + port + "/"));
        server.awaitAnswer();
        return server;
    }

    public URI uri() {
        return uri;
    }

    private void awaitAnswer() throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE_NANOSECONDS;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                close();
                throw new AssertionError("the packaged application does not answer; see target/packaged-*.log");
            }
            Thread.sleep(50);
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(uri.resolve("/v1/problems/busy")).build();
        try {
            return HttpClient.newHttpClient()
                            .send(ready, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
