package org.weibao.scales.api.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the container files promise, read from the files. No container engine is asked. */
class ContainersTest {

    private static final Path MANIFEST = Path.of("src/main/kubernetes/scales-api.yaml");
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");

    private final List<Map<String, Object>> objects = manifest();

    @ParameterizedTest
    @ValueSource(strings = {"ConfigMap", "Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy"})
    void theManifestHoldsOneOfEach(String kind) {
        assertThat(objects).extracting(object -> object.get("kind")).containsOnlyOnce(kind);
    }

    @Test
    void noSecretStandsInTheManifest() throws IOException {
        assertThat(objects).extracting(object -> object.get("kind")).doesNotContain("Secret");
        assertThat(Files.readString(MANIFEST)).doesNotContain("wbk_", "BEGIN", "\"hash\"");
    }

    @Test
    void theProcessIsNotRootAndCanChangeNothing() {
        assertThat(map(pod().get("securityContext")))
                .containsEntry("runAsNonRoot", true)
                .containsEntry("runAsUser", 10001)
                .containsEntry("seccompProfile", Map.of("type", "RuntimeDefault"));
        assertThat(pod()).containsEntry("automountServiceAccountToken", false);
        assertThat(map(container().get("securityContext")))
                .containsEntry("runAsNonRoot", true)
                .containsEntry("readOnlyRootFilesystem", true)
                .containsEntry("allowPrivilegeEscalation", false)
                .containsEntry("privileged", false)
                .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
        assertThat(maps(pod().get("volumes"))).noneMatch(volume -> volume.containsKey("hostPath"));
        assertThat(maps(container().get("volumeMounts")))
                .allMatch(mount -> mount.get("mountPath").equals("/tmp") || Boolean.TRUE.equals(mount.get("readOnly")));
    }

    @ParameterizedTest
    @CsvSource({"startupProbe, /q/health/started", "readinessProbe, /q/health/ready", "livenessProbe, /q/health/live"})
    void probesAskTheManagementPort(String probe, String path) {
        assertThat(map(map(container().get(probe)).get("httpGet")))
                .isEqualTo(Map.of("path", path, "port", "management"));
    }

    @Test
    void thereAreTwoWithBoundsAndTimeToEnd() {
        Map<String, Object> spec = map(the("Deployment").get("spec"));
        assertThat((int) spec.get("replicas")).isGreaterThanOrEqualTo(2);
        assertThat(map(map(container().get("resources")).get("limits"))).containsKeys("cpu", "memory");
        assertThat(map(map(container().get("resources")).get("requests"))).containsKeys("cpu", "memory");
        assertThat((int) pod().get("terminationGracePeriodSeconds")).isGreaterThan(10 + 30);
    }

    @Test
    void callersAreAskedAndTheWireIsEncrypted() {
        assertThat(map(the("ConfigMap").get("data"))
                        .get("application.properties")
                        .toString())
                .contains("scales.security.api-keys.file=/etc/scales/keys/")
                .contains("quarkus.http.tls-configuration-name=api")
                .contains("quarkus.tls.api.key-store.pem.0.key=/etc/scales/tls/")
                .contains("quarkus.http.insecure-requests=disabled");
        assertThat(maps(container().get("ports")))
                .extracting(port -> port.get("name"))
                .doesNotContain("http");
    }

    @Test
    void theNetworkPolicyLetsNamedCallersInAndNothingOut() {
        Map<String, Object> policy = map(the("NetworkPolicy").get("spec"));
        assertThat(policy)
                .containsEntry("policyTypes", List.of("Ingress", "Egress"))
                .containsEntry("egress", List.of());
        assertThat(maps(policy.get("ingress")))
                .allSatisfy(rule -> assertThat(rule).containsKeys("from", "ports"));
    }

    @Test
    void theImageRunsAsANumberedUserAndJavaGetsTheSignal() throws IOException {
        List<String> lines = Files.readAllLines(DOCKERFILE);
        assertThat(lines).filteredOn(line -> line.startsWith("USER ")).containsExactly("USER 10001:10001");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("ENTRYPOINT "))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("ENTRYPOINT [\"java\", ")
                        .endsWith("\"-jar\", \"/app/quarkus-run.jar\"]")
                        .doesNotContain("+HeapDump"));
    }

    private Map<String, Object> the(String kind) {
        return objects.stream()
                .filter(object -> kind.equals(object.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> pod() {
        return map(map(map(the("Deployment").get("spec")).get("template")).get("spec"));
    }

    private Map<String, Object> container() {
        return maps(pod().get("containers")).get(0);
    }

    private static List<Map<String, Object>> manifest() {
        try {
            Iterable<Object> documents =
                    new Load(LoadSettings.builder().build()).loadAllFromString(Files.readString(MANIFEST));
            Stream<Object> stream = StreamSupport.stream(documents.spliterator(), false);
            return stream.map(ContainersTest::map).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object node) {
        return (List<Map<String, Object>>) node;
    }
}
