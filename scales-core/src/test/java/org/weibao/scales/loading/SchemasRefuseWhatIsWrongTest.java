package org.weibao.scales.loading;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Severity;

/** What a reader says is malformed, an editor marks at the same place, unless a schema cannot say it. */
class SchemasRefuseWhatIsWrongTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    /** Findings of readers that no schema can make, with the reason. */
    private static final Map<FindingCode, String> NOT_A_SCHEMAS_BUSINESS = Map.ofEntries(
            entry(FindingCode.DUPLICATE_KEY, "an editor's parser says it"),
            entry(FindingCode.SYNTAX, "an editor's parser says it"),
            entry(FindingCode.BYTE_ORDER_MARK, "about bytes, not values"),
            entry(FindingCode.ALIAS_OR_TAG, "resolved before a schema looks"),
            entry(FindingCode.NUMBER_MALFORMED, "a schema sees the number, not how it is written"),
            entry(FindingCode.NUMBER_TOO_LONG, "a schema sees the number, not how it is written"),
            entry(FindingCode.LONE_SURROGATE, "about characters, not values"),
            entry(FindingCode.FULL_WIDTH_PUNCTUATION, "a name with a comma in it is a name to a schema"),
            entry(FindingCode.TOO_DEEP, "a schema does not count levels"),
            entry(FindingCode.TEXT_TOO_LONG, "a limit of the program, not of the language"),
            entry(FindingCode.TOO_MANY_ITEMS, "runs have to be written out first"),
            entry(FindingCode.REFERENCE_UNKNOWN, "a schema does not know which names a file makes up"),
            entry(FindingCode.RUN_MALFORMED, "whether a run goes forward within a block needs the items' order"),
            entry(FindingCode.TABLE_MISSING, "a schema does not look beside the file"),
            entry(FindingCode.TABLE_MALFORMED, "a schema does not look beside the file"),
            entry(FindingCode.OTHERWISE_WITHOUT_WHEN, "block and items together decide"),
            entry(FindingCode.AGES_DISAGREE, "a schema does not divide months by twelve"),
            entry(FindingCode.FIRST_BAND_NOT_LOWEST, "members of a mapping have no order to a schema"));

    /** Places where a code that schemas do know needs more than a schema knows, with the reason. */
    private static final Map<String, String> BEYOND_A_SCHEMA = Map.ofEntries(
            entry("17y-11y", "which end is larger"),
            entry("6-1", "which end is larger"),
            entry("5..5", "which end is larger"),
            entry("100..20", "which end is larger"),
            entry("0..99999999999", "how large an end is"),
            entry("200y", "how large an age is"),
            entry("teacher", "who the file's informants are"),
            entry("lowest-later/bands/high", "which band is the first"),
            entry("KEY-MISSING /age", "who the file's informants are"));

    static Stream<Arguments> files() {
        return Stream.of(
                        in("checking", ".scale.yaml", "scale"),
                        in("org/weibao/scales/loading/broken", ".yaml", "scale"),
                        in("org/weibao/scales/wording", ".yaml", "wording"))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> in(String folder, String ending, String kind) {
        try {
            return Files.list(RESOURCES.resolve(folder))
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().endsWith("small.scale.yaml"))
                    .filter(file ->
                            Documents.file(EditorFiles.source(file)).value().isPresent())
                    .sorted()
                    .map(file -> Arguments.of(kind, file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsMarkedWhereTheReaderMarksIt(String kind, Path file) {
        Set<String> marked = EditorSchema.of(kind).refusals(EditorFiles.tree(file));
        List<String> unmarked = EditorFiles.findings(kind, EditorFiles.source(file), file).stream()
                .filter(finding -> !finding.place().file().endsWith(".csv"))
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !isBeyond(finding))
                .filter(finding -> marked.stream().noneMatch(mark -> isAbout(mark, finding)))
                .map(finding -> finding.code().id() + " " + finding.place().pointer() + " " + finding.arguments())
                .toList();

        assertThat(unmarked).isEmpty();
    }

    /** Of nested marks the outermost: inside it stand marks of what else might have been meant. */
    @ParameterizedTest
    @MethodSource("files")
    void nothingElseIsMarked(String kind, Path file) {
        Set<String> marks = EditorSchema.of(kind).refusals(EditorFiles.tree(file));
        List<String> found = EditorFiles.findings(kind, EditorFiles.source(file), file).stream()
                .map(finding -> finding.place().pointer())
                .toList();

        assertThat(marks)
                .filteredOn(mark -> marks.stream().noneMatch(other -> mark.startsWith(other + "/")))
                .allMatch(mark -> found.stream()
                        .anyMatch(place -> (mark + "/").startsWith(place + "/") || place.startsWith(mark + "/")));
    }

    static boolean isBeyond(Finding finding) {
        String found = finding.arguments().getOrDefault("found", "");
        String place = finding.place().pointer();
        boolean beyondADouble = finding.code() == FindingCode.NUMBER_OUT_OF_RANGE
                && !finding.arguments().containsKey("allowed");
        return beyondADouble
                || NOT_A_SCHEMAS_BUSINESS.containsKey(finding.code())
                || BEYOND_A_SCHEMA.containsKey(found)
                || BEYOND_A_SCHEMA.keySet().stream()
                        .anyMatch(
                                each -> (finding.code().id() + " " + place).equals(each) || place.endsWith("/" + each));
    }

    /** The same place, one inside it, or the mapping or list that holds it. */
    private static boolean isAbout(String mark, Finding finding) {
        String place = finding.place().pointer();
        String holder = place.isEmpty() ? "" : place.substring(0, place.lastIndexOf('/'));
        return mark.equals(place) || mark.equals(holder) || mark.startsWith(place + "/");
    }
}
