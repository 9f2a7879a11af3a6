package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML is read as a psychologist means it: no value changes its kind, nothing is expanded, nothing is guessed. */
class YamlDocumentsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "off",
                "y",
                "n",
                "No",
                "YES",
                "1.0.0",
                "23:30",
                "12:30:45",
                "11y-17y",
                "2026-03-01",
                "e5",
                "1y"
            })
    void whatLooksLikeAWordToAPersonIsAWord(String plain) {
        assertThat(only("a: " + plain))
                .isInstanceOfSatisfying(
                        Node.Words.class, words -> assertThat(words.text()).isEqualTo(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-27", "1.50", "1e3", "9007199254740993"})
    void aDecimalNumberIsKeptAsItIsWritten(String plain) {
        assertThat(only("a: " + plain))
                .isInstanceOfSatisfying(
                        Node.Numeric.class, number -> assertThat(number.value()).isEqualTo(new BigDecimal(plain)));
    }

    /** Each of these is a number to some reader of YAML, and not always the same one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010", "007", "0x10", "0o10", "1_000", "+5", ".5", "5.", ".inf", "-.inf", ".Inf", ".nan", ".NaN",
                "-010", "-0x10", "0b11", "+.5", "00", "+1e3", "1_0e3"
            })
    void aNumberThatReadersDisagreeOnIsRefused(String plain) {
        assertThat(Said.lines(Said.ofYaml("a: " + plain))).containsExactly("1:4 NUMBER-MALFORMED");
    }

    @Test
    void aQuotedNumberIsText() {
        assertThat(only("a: \"3\"")).isInstanceOf(Node.Words.class);
        assertThat(only("a: '010'")).isInstanceOf(Node.Words.class);
        assertThat(only("a: 'true'")).isInstanceOf(Node.Words.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1e400", "a: 1e99999999999"})
    void aNumberThatNoDoubleHoldsIsRefused(String text) {
        assertThat(Said.lines(Said.ofYaml(text))).containsExactly("1:4 NUMBER-OUT-OF-RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null", "a: NULL", "a: Null"})
    void anEmptyValueIsKeptForItsReaderToRefuse(String text) {
        assertThat(only(text)).isInstanceOf(Node.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            a: *b             → 1:4 ALIAS-OR-TAG
            a: &b 1           → 1:4 ALIAS-OR-TAG
            a: !!int 1        → 1:4 ALIAS-OR-TAG
            a: !x 1           → 1:4 ALIAS-OR-TAG
            a: !!str true     → 1:4 ALIAS-OR-TAG
            a: ! 1            → 1:4 ALIAS-OR-TAG
            a: &b [1]         → 1:4 ALIAS-OR-TAG
            a: !!set {b}      → 1:4 ALIAS-OR-TAG
            <<: {a: 1}        → 1:1 ALIAS-OR-TAG
            a: {<<: {b: 1}}   → 1:5 ALIAS-OR-TAG
            a: {&b c: 1}      → 1:5 ALIAS-OR-TAG
            a: [&b 1, 2]      → 1:5 ALIAS-OR-TAG
            """)
    void nothingIsNamedToBeUsedAgainAndNothingIsTagged(String text, String expected) {
        assertThat(Said.lines(Said.ofYaml(text))).contains(expected);
    }

    @Test
    void aMillionLaughsAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        Read<Node> read = assertTimeoutPreemptively(AT_ONCE, () -> Said.ofYaml(bomb.toString()));

        assertThat(Said.lines(read))
                .allMatch(line -> line.endsWith("ALIAS-OR-TAG"))
                .hasSize(40 + 2 * 39);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n---\nb: 2\n", "a: 1\n...\n---\nb: 2\n", "---\na: 1\n---\n"})
    void oneFileIsOneDocument(String text) {
        assertThat(Said.lines(Said.ofYaml(text))).hasSize(1).first().asString().endsWith(" SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "# nothing but words\n", "---\n", "\uFEFF"})
    void nothingIsNotADocument(String text) {
        assertThat(Said.lines(Said.ofYaml(text))).containsExactly("1:1 DOCUMENT-EMPTY");
    }

    @Test
    void aByteOrderMarkIsSkippedAndDoesNotMoveColumns() {
        Node.Mapping root = (Node.Mapping) Said.ofYaml("\uFEFFa: 1").value().orElseThrow();

        assertThat(root.entries().get(0).keyAt().column()).isEqualTo(1);
    }

    @Test
    void aTabThatIndentsIsCalledATab() {
        assertThat(Said.lines(Said.ofYaml("items:\n\tq1: 1\n"))).containsExactly("2:1 TAB-INDENTATION");
    }

    @Test
    void aDuplicateKeyIsReportedWithTheLineOfTheFirst() {
        Read<Node> read = Said.ofYaml("scores:\n  total: 1\n  other: 2\n  'total': 3\n");

        assertThat(Said.lines(read)).containsExactly("4:3 DUPLICATE-KEY");
        assertThat(read.findings().get(0).arguments())
                .containsEntry("found", "total")
                .containsEntry("line", "2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            title：示例               → 1:6 FULL_WIDTH_PUNCTUATION
            title： {zh: 示例}         → 1:6 FULL_WIDTH_PUNCTUATION
            a: {zh：示例, en: x}       → 1:7 FULL_WIDTH_PUNCTUATION
            a: {zh: 示例，en: x}       → 1:11 FULL_WIDTH_PUNCTUATION
            a: [q1，q2]               → 1:7 FULL_WIDTH_PUNCTUATION
            a: ［q1, q2］             → 1:4 FULL_WIDTH_PUNCTUATION
            a: ｛zh: 示例｝            → 1:4 FULL_WIDTH_PUNCTUATION
            a: [q1、q2]               → 1:7 FULL_WIDTH_PUNCTUATION
            a: “示例”                 → NOTHING
            """)
    void punctuationOfAChineseKeyboardIsCalledThat(String text, String expected) {
        List<String> said = Said.lines(Said.ofYaml(text));

        assertThat(said)
                .containsExactlyElementsOf(
                        expected.equals("NOTHING") ? List.of() : List.of(expected.replace('_', '-')));
    }

    @Test
    void aFullWidthColonOnALineOfItsOwnAmongGoodLines() {
        assertThat(Said.lines(Said.ofYaml("format: 1\nscale：demo\nversion: 1.0.0\n")))
                .containsExactly("2:6 FULL-WIDTH-PUNCTUATION");
    }

    @Test
    void chineseTextKeepsItsChinesePunctuation() {
        Read<Node> read = Said.ofYaml("""
                note: 九个症状条目可免费使用；四个附加条目（第10至13题）的权利归属不明确：须核实，再用。
                a: { zh: "有时，会：想", en: x }
                labels:
                  - 界值在7至15分之间，尚无定论
                """);

        assertThat(Said.lines(read)).isEmpty();
    }

    @Test
    void anotherEncodingIsCalledByItsName() {
        byte[] bytes = "title: { zh: 示例情绪量表 }".getBytes(Charset.forName("GB18030"));
        Read<Node> read = Documents.yaml(new SourceFile("demo.yaml", bytes), Limits.FILE);

        assertThat(Said.lines(read)).containsExactly("1:1 ENCODING-NOT-UTF8");
        assertThat(read.findings().get(0).arguments()).containsEntry("found", "GB18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void aBottomlessDocumentIsRefusedAtOnce(String opening) {
        Read<Node> read = assertTimeoutPreemptively(AT_ONCE, () -> Said.ofYaml(opening.repeat(30_000)));

        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void aBottomlessIndentationIsRefused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }

        assertThat(Said.lines(Said.ofYaml(text.toString()))).containsExactly("33:33 TOO-DEEP");
    }

    @Test
    void aTextOfManyLinesIsOneText() {
        assertThat(only("a: |\n  one\n  two\n"))
                .isInstanceOfSatisfying(
                        Node.Words.class, words -> assertThat(words.text()).isEqualTo("one\ntwo\n"));
    }

    @Test
    void everyKeyAndEveryValueKnowsWhereItBegins() {
        Node.Mapping root =
                (Node.Mapping) Said.ofYaml("a:\n  列表: [ x, {c: 1} ]\n").value().orElseThrow();
        Node.Entry list =
                ((Node.Mapping) root.entries().get(0).value()).entries().get(0);
        Node inner = ((Node.Sequence) list.value()).nodes().get(1);

        assertThat(Said.spot(list.keyAt())).isEqualTo("2:3 /a/列表");
        assertThat(Said.spot(list.value().at())).isEqualTo("2:7 /a/列表");
        assertThat(Said.spot(inner.at())).isEqualTo("2:12 /a/列表/1");
        assertThat(Said.spot(((Node.Mapping) inner).entries().get(0).value().at()))
                .isEqualTo("2:16 /a/列表/1/c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            a: [1, 2           → SYNTAX
            a: {b: 1           → SYNTAX
            a: "b              → SYNTAX
            a: b: c            → SYNTAX
            a: @b              → SYNTAX
            %YAML 9.9          → SYNTAX
            ]                  → SYNTAX
            a: "\\u             → SYNTAX
            a: "\\u12           → SYNTAX
            a: "\\uD8"          → SYNTAX
            a: "\\UFFFFFFFF"    → SYNTAX
            "\\x                → SYNTAX
            """)
    void whatIsNotYamlIsRefused(String text, String expected) {
        assertThat(Said.lines(Said.ofYaml(text))).hasSize(1).first().asString().endsWith(expected);
    }

    @Test
    void aKeyThatIsNotAWordIsRefused() {
        assertThat(Said.lines(Said.ofYaml("? [a, b]\n: 1\n"))).containsExactly("1:3 WRONG-TYPE");
        assertThat(Said.lines(Said.ofYaml("{{a: 1}: 2}"))).containsExactly("1:2 WRONG-TYPE");
    }

    private static Node only(String text) {
        Read<Node> read = Said.ofYaml(text);
        assertThat(Said.lines(read)).isEmpty();
        return ((Node.Mapping) read.value().orElseThrow()).entries().get(0).value();
    }
}
