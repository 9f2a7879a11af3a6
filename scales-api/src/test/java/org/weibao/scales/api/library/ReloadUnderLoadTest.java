package org.weibao.scales.api.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weibao.scales.api.Api;
import org.weibao.scales.builtin.BuiltIn;

/** Requests that come while the library is exchanged see the old one or the new one, whole, and are answered. */
@QuarkusTest
@TestProfile(OwnFolder.class)
class ReloadUnderLoadTest {

    private static final Path ASQ = OwnFolder.FOLDER.resolve("asq.scale.yaml");
    private static final Path PHQ_A = OwnFolder.FOLDER.resolve("phq-a.scale.yaml");
    private static final String CASE =
            "{\"assessments\":{\"asq\":{\"answers\":{\"q1\":0}},\"phq-a\":{\"answers\":{\"q1\":0}}}}";

    @Inject
    Library library;

    private final AtomicBoolean done = new AtomicBoolean();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Set<String> pairsSeen = ConcurrentHashMap.newKeySet();

    @AfterEach
    void emptyTheFolder() throws IOException {
        Files.deleteIfExists(ASQ);
        Files.deleteIfExists(PHQ_A);
    }

    @Test
    void everyRequestSeesOneWholeLibrary() throws Exception {
        List<Thread> load =
                Stream.generate(() -> new Thread(this::refer)).limit(3).toList();
        load.forEach(Thread::start);
        for (int change = 2; change < 8; change++) {
            move(ASQ, "scales/asq/asq.scale.yaml", change);
            move(PHQ_A, "scales/phq-a/phq-a.scale.yaml", change);
            library.reload();
            Files.writeString(ASQ, "format: 1\n");
            library.reload();
        }
        done.set(true);
        for (Thread thread : load) {
            thread.join();
        }
        assertThat(statuses.keySet()).containsExactly("200");
        assertThat(pairsSeen).as("both scales were of one library").allMatch(pair -> {
            String[] versions = pair.split(" ");
            return versions[0].equals(versions[1]);
        });
        assertThat(pairsSeen).as("and more than one library was seen").hasSizeGreaterThan(1);
    }

    /** Whoever is not known may neither reload nor read what was found. */
    @Test
    void theAdministrationIsClosedToStrangers() {
        HttpRequest findings =
                HttpRequest.newBuilder(Api.uri("/v1/admin/findings")).GET().build();
        assertThat(Api.send(findings).status()).isIn(401, 403);
        assertThat(Api.post("/v1/admin/reload", "").status()).isIn(401, 403);
    }

    private void refer() {
        while (!done.get()) {
            Api.Answer answer = Api.post("/v1/referrals", CASE);
            statuses.merge(String.valueOf(answer.status()), 1, Integer::sum);
            if (answer.status() == 200) {
                pairsSeen.add(version(answer, "asq") + " " + version(answer, "phq-a"));
            }
        }
    }

    private static String version(Api.Answer answer, String scale) {
        return answer.json()
                .getJsonObject("assessments")
                .getJsonObject(scale)
                .getJsonObject("scale")
                .getString("version");
    }

    /** Both scales in one version, each file whole at once; between the two, a reload must not mix. */
    private static void move(Path target, String builtIn, int change) throws IOException {
        String text = new String(BuiltIn.files().get(builtIn), StandardCharsets.UTF_8);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(part, text.replaceFirst("(?m)^version: .*$", "version: " + change + ".0.0"));
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
