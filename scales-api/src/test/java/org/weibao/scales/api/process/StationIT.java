package org.weibao.scales.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weibao.scales.api.Forms;

/** What a station does that opens the service to its network: a key, a certificate, an audit file, logs for a collector. */
class StationIT {

    private static final String ASSESSMENTS = "/v1/scales/phq-a/assessments";

    @TempDir
    Path folder;

    @Test
    void withoutKeysItDoesNotStartOnTheNetwork() {
        try (Instance open = Instance.start(folder, "-Dquarkus.http.host=0.0.0.0")) {
            assertThat(open.exit()).isNotZero();
            assertThat(open.output())
                    .contains("quarkus.http.host=0.0.0.0 is not a loopback address", "scales.security.api-keys.file")
                    .doesNotContain("Listening on");
        }
        try (Instance open = Instance.start(folder, "-Dquarkus.management.host=0.0.0.0")) {
            assertThat(open.exit()).isNotZero();
            assertThat(open.output()).contains("quarkus.management.host=0.0.0.0 is not a loopback address");
        }
    }

    @Test
    void withAKeyACertificateAndAFileForTheAuditLog() throws Exception {
        String key = newKey();
        Path certificate = certificate();
        try (Instance station = Instance.start(
                folder,
                "-Dscales.security.api-keys.file=api-keys.jsonl",
                "-Dquarkus.http.tls-configuration-name=api",
                "-Dquarkus.tls.api.key-store.p12.path=" + certificate,
                "-Dquarkus.tls.api.key-store.p12.password=changeit",
                "-Dquarkus.http.ssl-port=0",
                "-Dquarkus.profile=prod,audit-file",
                "-Dscales.audit.file=audit.log",
                "-Dquarkus.log.console.json.enabled=true")) {
            URI address = station.ready().secure(ASSESSMENTS);
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(certificate)).build();
            HttpResponse<String> served =
                    client.send(post(address).header("X-API-Key", key).build(), BodyHandlers.ofString());
            HttpResponse<String> refused = client.send(post(address).build(), BodyHandlers.ofString());
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(served.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(refused.statusCode()).isEqualTo(401);
            station.terminate();
            station.exit();
            assertThat(station.output().lines()).isNotEmpty().allSatisfy(StationIT::isJson);
            assertThat(station.output()).doesNotContain(key, "\"who\"");
        }
        assertThat(Files.readAllLines(folder.resolve("audit.log")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"who\":\"station-7\"", "\"status\":200")
                                .doesNotContain(key),
                        line -> assertThat(line).contains("\"who\":\"nobody\"", "\"status\":401"));
    }

    private String newKey() throws IOException {
        try (Instance command = Instance.command(folder, "new-key", "station-7", "screener")) {
            assertThat(command.exit()).isZero();
            String said = command.output();
            Files.writeString(
                    folder.resolve("api-keys.jsonl"),
                    said.lines()
                            .filter(line -> line.startsWith("{"))
                            .findFirst()
                            .orElseThrow());
            return said.lines()
                    .filter(line -> line.startsWith("wbk_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path certificate() throws IOException, InterruptedException {
        Path file = folder.resolve("station.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "station",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        return file;
    }

    private static SSLContext trusting(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("station", store.getCertificate("station"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static HttpRequest.Builder post(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Forms.all(13, 1).request()));
    }

    private static void isJson(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject entry = reader.readObject();
            assertThat(entry).containsKeys("timestamp", "level", "message");
        }
    }
}
