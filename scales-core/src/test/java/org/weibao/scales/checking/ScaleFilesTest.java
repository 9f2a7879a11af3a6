package org.weibao.scales.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.ScaleReader;
import org.weibao.scales.loading.SourceFile;

/**
 * Each {@code <name>.scale.yaml} in the folder {@code checking} is read and checked; {@code <name>.findings} beside it lists all that
 * must be found: {@code line:column CODE}, and in parentheses arguments that must be among the finding's.
 */
class ScaleFilesTest {
    private static final String ENDING = ".scale.yaml";

    /** Limits that no small file reaches, codes of folders, and examples, which are rehearsed later. */
    private static final Set<FindingCode> PROVOKED_ELSEWHERE = EnumSet.of(
            FindingCode.DOCUMENT_TOO_LARGE,
            FindingCode.TOO_MANY_ITEMS,
            FindingCode.BYTE_ORDER_MARK,
            FindingCode.TEXT_TOO_LONG,
            FindingCode.LONE_SURROGATE,
            FindingCode.DATE_MALFORMED,
            FindingCode.FOLDER_UNREADABLE,
            FindingCode.FILES_CHANGING,
            FindingCode.SCALE_TWICE,
            FindingCode.VERSION_TAKEN,
            FindingCode.EXAMPLE_REFUSED,
            FindingCode.EXAMPLE_FAILS);

    /** From the words of forms on, codes are not about scale files. */
    private static final Set<FindingCode> ABOUT_OTHER_DOCUMENTS =
            EnumSet.range(FindingCode.WORDING_MISSING, FindingCode.LETTER_WITHOUT_CONSENT);

    @ParameterizedTest
    @MethodSource("names")
    void finds_what_is_listed_beside_it(String name) {
        List<Finding> found = findings(name);
        List<String> expected = lines(name);
        assertThat(found.stream().map(ScaleFilesTest::placeAndCode))
                .containsExactlyElementsOf(expected.stream()
                        .map(line -> line.replaceAll(" \\(.*", ""))
                        .toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).arguments().toString()).contains(arguments(expected.get(i)));
        }
    }

    @Test
    void every_code_of_scale_files_is_provoked_by_one() {
        Set<FindingCode> provoked = names().flatMap(name -> findings(name).stream())
                .map(Finding::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));
        Set<FindingCode> wanted = EnumSet.complementOf(EnumSet.copyOf(PROVOKED_ELSEWHERE));
        wanted.removeAll(ABOUT_OTHER_DOCUMENTS);
        assertThat(provoked).containsAll(wanted);
    }

    private static String placeAndCode(Finding finding) {
        return finding.place().line() + ":" + finding.place().column() + " "
                + finding.code().id();
    }

    private static List<String> arguments(String line) {
        int parenthesis = line.indexOf(" (");
        return parenthesis < 0
                ? List.of("")
                : List.of(line.substring(parenthesis + 2, line.length() - 1).split("; "));
    }

    static Stream<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Finding> findings(String name) {
        SourceFile file = new SourceFile(name + ENDING, bytes(name + ENDING));
        Read<ScaleDefinition> read = ScaleReader.read(file, ScaleFilesTest::table);
        List<Finding> findings = new ArrayList<>(read.findings());
        read.value()
                .ifPresent(definition ->
                        findings.addAll(Checker.check(definition, id -> !id.startsWith("odd-"), read.findings())));
        findings.sort(Comparator.comparing(Finding::place).thenComparing(Finding::code));
        return findings;
    }

    private static Optional<SourceFile> table(String name) {
        return Files.exists(folder().resolve(name)) ? Optional.of(new SourceFile(name, bytes(name))) : Optional.empty();
    }

    private static List<String> lines(String name) {
        return new String(bytes(name + ".findings"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        try {
            return Path.of(ScaleFilesTest.class.getResource("/checking").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
