package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

class VersionsSideBySideTest {

    private static final Path SMALL = Path.of("src/test/resources/org/weibao/scales/wording/small.scale.yaml");

    @Test
    void the_newest_is_meant_unless_a_version_is_named() {
        ScaleLibrary library = library("1.9.0", "1.10.0", "1.2.0");

        assertThat(library.scale("small").identity().version()).isEqualTo("1.10.0");
        assertThat(library.scales()).hasSize(1);
        assertThat(library.find("small", "1.2.0").orElseThrow().identity().version())
                .isEqualTo("1.2.0");
        assertThat(library.identities()).extracting(ScaleIdentity::version).containsExactly("1.2.0", "1.9.0", "1.10.0");
    }

    @Test
    void a_version_that_is_not_there_or_is_none_is_not_found() {
        ScaleLibrary library = library("1.0.0");

        assertThat(library.find("small", "2.0.0")).isEmpty();
        assertThat(library.find("small", "newest")).isEmpty();
        assertThat(library.find("large", "1.0.0")).isEmpty();
    }

    @Test
    void one_version_has_one_content() {
        Map<String, byte[]> files = files("1.0.0");
        files.put("station/changed.scale.yaml", (text("1.0.0") + "# changed\n").getBytes(StandardCharsets.UTF_8));

        Finding finding = onlyFinding(files);
        assertThat(finding.code()).isEqualTo(FindingCode.VERSION_TAKEN);
        assertThat(finding.place().file()).isEqualTo("station/changed.scale.yaml");
        assertThat(finding.arguments()).containsEntry("other", "0/small.scale.yaml");
    }

    @Test
    void and_one_file() {
        assertThat(onlyFinding(files("1.0.0", "1.0.0")).code()).isEqualTo(FindingCode.SCALE_TWICE);
    }

    private static Finding onlyFinding(Map<String, byte[]> files) {
        Inspected<ScaleLibrary> inspected = ScaleLibrary.inspect(files);
        assertThat(inspected.value()).isEmpty();
        assertThat(inspected.findings()).hasSize(1);
        return inspected.findings().get(0);
    }

    private static ScaleLibrary library(String... versions) {
        return ScaleLibrary.of(files(versions));
    }

    /** The small scale in each of these versions, in a folder for each. */
    private static Map<String, byte[]> files(String... versions) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String version : List.of(versions)) {
            files.put(files.size() + "/small.scale.yaml", text(version).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String text(String version) {
        try {
            return Files.readString(SMALL).replaceFirst("version: [0-9.]+", "version: " + version);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
