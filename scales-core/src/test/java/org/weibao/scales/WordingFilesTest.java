package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/**
 * Each wording in the folder, installed for the small scale, gives exactly the findings beside it: {@code line:column CODE}, and in
 * parentheses what was found. The words that fit are those of {@code fits.yaml}.
 */
class WordingFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/weibao/scales/wording");
    private static final Notice NOT_INSTALLED = new Notice("wording-not-installed", "definition");

    static Stream<String> wordings() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.endsWith(".scale.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void a_wording_gives_exactly_the_findings_beside_it(String name) throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve(name.replace(".yaml", ".findings")));

        assertThat(library(Map.of("small.wording.zh.yaml", name)).findings().stream()
                        .map(WordingFilesTest::line))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void an_installed_wording_is_found_by_its_language_and_by_that_of_a_region() {
        Scale scale = scale(Map.of("small.wording.zh.yaml", "fits.yaml"));

        assertThat(scale.wording("zh").flatMap(wording -> wording.item("q1"))).contains("做事提不起兴趣");
        assertThat(scale.wording("zh-CN").flatMap(wording -> wording.option("refusable", 9)))
                .contains("不想回答");
        assertThat(scale.wording("en")).isEmpty();
    }

    @Test
    void a_station_may_keep_its_wordings_in_a_folder_of_their_own() {
        assertThat(scale(Map.of("ours/small.wording.zh.yaml", "fits.yaml")).wording("zh"))
                .isPresent();
    }

    @Test
    void every_result_of_a_scale_without_a_wording_says_so_and_no_other() {
        assertThat(assessed(scale(Map.of())).notices()).contains(NOT_INSTALLED);
        assertThat(assessed(scale(Map.of("small.wording.zh.yaml", "fits.yaml"))).notices())
                .doesNotContain(NOT_INSTALLED);
    }

    @Test
    void a_wording_for_another_version_is_not_used_and_does_not_stop_the_library() {
        Scale scale = scale(Map.of("small.wording.zh.yaml", "of-an-older-version.yaml"));

        assertThat(scale.wording("zh")).isEmpty();
        assertThat(assessed(scale).notices()).contains(NOT_INSTALLED);
    }

    @Test
    void words_change_no_number_and_no_digest() {
        Scale without = scale(Map.of());
        Scale with = scale(Map.of("small.wording.zh.yaml", "fits.yaml"));

        assertThat(with.identity()).isEqualTo(without.identity());
        assertThat(assessed(with).scores()).isEqualTo(assessed(without).scores());
    }

    @Test
    void two_wordings_in_one_language_are_one_too_many() {
        assertThat(codes(Map.of("a/small.wording.zh.yaml", "fits.yaml", "b/small.wording.zh.yaml", "fits.yaml")))
                .containsExactly(FindingCode.ID_TAKEN);
    }

    @Test
    void a_wording_of_a_scale_that_is_not_here_is_reported() {
        assertThat(codes(Map.of("large.wording.zh.yaml", "fits.yaml"))).containsExactly(FindingCode.SCALE_UNKNOWN);
    }

    private static Assessment assessed(Scale scale) {
        return scale.assess(Responses.of(Map.of("q1", 1, "q2", 2)), Respondent.UNKNOWN);
    }

    private static List<FindingCode> codes(Map<String, String> wordings) {
        return library(wordings).findings().stream().map(Finding::code).toList();
    }

    private static Scale scale(Map<String, String> wordings) {
        return library(wordings).orThrow().scale("small");
    }

    /** @param wordings names of files of the folder by the names they are installed under */
    private static Inspected<ScaleLibrary> library(Map<String, String> wordings) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("small.scale.yaml", bytes("small.scale.yaml"));
        wordings.forEach((installed, name) -> files.put(installed, bytes(name)));
        return ScaleLibrary.inspect(files);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String line(Finding finding) {
        String found = finding.arguments().containsKey("found")
                ? " (" + finding.arguments().get("found") + ")"
                : "";
        return finding.place().line() + ":" + finding.place().column() + " "
                + finding.code().id() + found;
    }
}
