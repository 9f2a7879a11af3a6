package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.finding.Finding;

/** JSON is read strictly: nothing is repaired, skipped or guessed, and every refusal says where. */
class JsonDocumentsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** A parser that skips to the end of a member nobody reads never comes back from the first of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"zzz\":[",
                "{\"zzz\":{",
                "[",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "[1",
                "[1,",
                "\"a",
                "tru",
                "-"
            })
    void aDocumentThatIsCutShortEndsAtOnce(String cut) {
        Read<Node> read = assertTimeoutPreemptively(AT_ONCE, () -> Said.ofJson(cut));

        assertThat(Said.lines(read)).hasSize(1).first().asString().endsWith(" SYNTAX");
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            {"a":1} xyz        → 1:9 SYNTAX
            {"a":1}{"a":2}     → 1:8 SYNTAX
            {"a":1},           → 1:8 SYNTAX
            [1,2] ]            → 1:7 SYNTAX
            {"a":1,}           → 1:8 SYNTAX
            [1,]               → 1:4 SYNTAX
            [,1]               → 1:2 SYNTAX
            [1 2]              → 1:4 SYNTAX
            {"a" 1}            → 1:6 SYNTAX
            {"a":: 1}          → 1:6 SYNTAX
            {a:1}              → 1:2 SYNTAX
            {'a':1}            → 1:2 SYNTAX
            {1:1}              → 1:2 SYNTAX
            {"a":01}           → 1:6 SYNTAX
            {"a":+1}           → 1:6 SYNTAX
            {"a":.5}           → 1:6 SYNTAX
            {"a":1.}           → 1:6 SYNTAX
            {"a":0x10}         → 1:6 SYNTAX
            {"a":1_000}        → 1:6 SYNTAX
            {"a":NaN}          → 1:6 SYNTAX
            {"a":Infinity}     → 1:6 SYNTAX
            {"a":-Infinity}    → 1:6 SYNTAX
            {"a":True}         → 1:6 SYNTAX
            {"a":nul}          → 1:6 SYNTAX
            {"a":"\\x"}        → 1:6 SYNTAX
            {"a":"\\u12G4"}    → 1:6 SYNTAX
            {"a":1 /* two */}  → 1:8 SYNTAX
            // {"a":1}         → 1:1 SYNTAX
            {"a":1]            → 1:7 SYNTAX
            [1}                → 1:3 SYNTAX
            """)
    void whatIsNotJsonIsRefusedWhereItStopsBeingJson(String text, String expected) {
        Read<Node> read = Said.ofJson(text);

        assertThat(Said.lines(read)).containsExactly(expected);
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\nb\"", "\"a\tb\"", "\"a\u0000b\"", "{\"a\":\"\u0001\"}", "{\"a\u001f\":1}"})
    void aControlCharacterInATextIsRefused(String text) {
        assertThat(Said.lines(Said.ofJson(text))).hasSize(1).first().asString().endsWith(" SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t "})
    void nothingIsNotADocument(String text) {
        assertThat(Said.lines(Said.ofJson(text))).containsExactly("1:1 DOCUMENT-EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"text\"", "true", "null", " -0.5 \n"})
    void aSingleValueIsADocument(String text) {
        Read<Node> read = Said.ofJson(text);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 xyz", "\"a\" \"b\"", "true false", "null,", "3 3"})
    void aSingleValueIsTheWholeDocument(String text) {
        assertThat(Said.lines(Said.ofJson(text))).hasSize(1).first().asString().endsWith(" SYNTAX");
    }

    @Test
    void aDuplicateKeyIsReportedWithTheLineOfTheFirstAndTheFirstIsKept() {
        Read<Node> read = Said.ofJson("{\"q1\": 1,\n \"q2\": 0,\n \"q1\": 3}");

        assertThat(Said.lines(read)).containsExactly("3:2 DUPLICATE-KEY");
        assertThat(read.findings().get(0).arguments())
                .containsEntry("line", "1")
                .doesNotContainValue("3");
        assertThat(number(read, "q1")).isEqualByComparingTo("1");
    }

    @Test
    void aKeyThatIsSpelledWithAnEscapeIsTheSameKey() {
        assertThat(Said.lines(Said.ofJson("{\"q1\":1,\"\\u0071\\u0031\":2}"))).containsExactly("1:9 DUPLICATE-KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1",
                "2.9",
                "4294967299",
                "9007199254740993",
                "1.0",
                "-0",
                "1e3",
                "12345678901234567890.123456789"
            })
    void aNumberIsKeptAsItIsWritten(String literal) {
        assertThat(number(Said.ofJson("{\"a\":" + literal + "}"), "a")).isEqualTo(new BigDecimal(literal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e400", "-1e400", "1e2147483647", "1e99999999999", "-1e99999999999", "1E+999999999999999999"})
    void aNumberThatNoDoubleHoldsIsRefused(String literal) {
        assertThat(Said.lines(Said.ofJson("{\"a\":" + literal + "}"))).containsExactly("1:6 NUMBER-OUT-OF-RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-99999999999", "0e99999999999"})
    void anExponentThatNobodyWritesNeitherFailsNorStalls(String literal) {
        assertTimeoutPreemptively(AT_ONCE, () -> Said.ofJson("{\"a\":" + literal + "}"));
    }

    @Test
    void aNumberOfFortyCharactersIsReadAndALongerOneRefused() {
        assertThat(Said.lines(Said.ofJson("[" + "9".repeat(40) + "]"))).isEmpty();
        assertThat(Said.lines(Said.ofJson("[" + "9".repeat(41) + "]"))).containsExactly("1:2 NUMBER-TOO-LONG");
        assertThat(Said.lines(Said.ofJson("[" + "9".repeat(200_000) + "]"))).containsExactly("1:2 NUMBER-TOO-LONG");
    }

    @Test
    void aTextOfSixteenThousandCharactersIsReadAndALongerOneRefused() {
        int longest = Limits.REQUEST.textLength();
        assertThat(Said.lines(Said.ofJson("[\"" + "x".repeat(longest) + "\"]"))).isEmpty();
        assertThat(Said.lines(Said.ofJson("[\"" + "x".repeat(longest + 1) + "\"]")))
                .containsExactly("1:2 TEXT-TOO-LONG");
        assertThat(Said.lines(Said.ofJson("{\"" + "x".repeat(longest + 1) + "\":1}")))
                .containsExactly("1:2 TEXT-TOO-LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\\uD800\"]", "[\"\\uDC00\\uD800\"]", "[\"a\\uD83D\"]", "[\"\\uD83Dx\\uDE00\"]"})
    void halfACharacterIsRefused(String text) {
        assertThat(Said.lines(Said.ofJson(text))).containsExactly("1:2 LONE-SURROGATE");
    }

    @Test
    void aWholeCharacterOfTwoHalvesIsRead() {
        assertThat(Said.lines(Said.ofJson("[\"\\uD83D\\uDE00\", \"😀\"]"))).isEmpty();
    }

    @Test
    void thirtyTwoLevelsAreReadAndMoreAreRefused() {
        assertThat(Said.lines(Said.ofJson("[".repeat(32) + "]".repeat(32)))).isEmpty();
        assertThat(Said.lines(Said.ofJson("[".repeat(33) + "]".repeat(33)))).containsExactly("1:33 TOO-DEEP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void aBottomlessDocumentIsRefusedAtOnce(String opening) {
        Read<Node> read = assertTimeoutPreemptively(AT_ONCE, () -> Said.ofJson(opening.repeat(30_000)));

        assertThat(Said.lines(read)).hasSize(1).first().asString().endsWith(" TOO-DEEP");
    }

    @Test
    void aDocumentThatIsTooLargeIsNotEvenDecoded() {
        byte[] bytes = new byte[Limits.REQUEST.bytes() + 1];
        bytes[0] = (byte) 0xFF;

        assertThat(Said.lines(read(bytes))).containsExactly("1:1 DOCUMENT-TOO-LARGE");
    }

    @Test
    void aByteOrderMarkIsRefusedInARequestAndSkippedInAFile() {
        SourceFile marked = Said.file("request.json", "\uFEFF{\"a\":1}");

        assertThat(Said.lines(Documents.json(marked, Limits.REQUEST))).containsExactly("1:1 BYTE-ORDER-MARK");
        assertThat(Said.lines(Documents.json(marked, Limits.FILE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GB18030, GB18030", "GBK, GB18030", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-16, UTF-16"})
    void anotherEncodingIsCalledByItsName(String encoding, String found) {
        Read<Node> read = read("{\"note\": \"情绪低落、易怒或无望\"}".getBytes(Charset.forName(encoding)));

        assertThat(Said.lines(read)).containsExactly("1:1 ENCODING-NOT-UTF8");
        assertThat(read.findings().get(0).arguments()).containsEntry("found", found);
    }

    @Test
    void bytesThatAreNotUtf8AreNeverReplacedByQuestionMarks() {
        byte[] bytes = "{\"a\":\"??\"}".getBytes(StandardCharsets.US_ASCII);
        bytes[6] = (byte) 0xC3;
        bytes[7] = (byte) 0x28;

        assertThat(Said.lines(read(bytes))).containsExactly("1:1 ENCODING-NOT-UTF8");
    }

    /** Overlong forms, surrogates as UTF-8 and numbers beyond Unicode are not UTF-8 either. */
    @ParameterizedTest
    @ValueSource(strings = {"C080", "EDA080", "F4908080", "FF", "80", "E28228"})
    void malformedUtf8IsRefused(String hex) {
        byte[] bytes = ("[\"" + "?".repeat(hex.length() / 2) + "\"]").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < hex.length() / 2; i++) {
            bytes[2 + i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }

        assertThat(Said.lines(read(bytes))).containsExactly("1:1 ENCODING-NOT-UTF8");
    }

    @Test
    void everyKeyAndEveryValueKnowsWhereItBegins() {
        Node.Mapping root =
                (Node.Mapping) Said.ofJson("{\n  \"a\\\"{\" : \"x:,y\",\r\n\t\"列表\":[ 1 , {\"~/\":null}, true]}")
                        .value()
                        .orElseThrow();

        assertThat(root.entries())
                .extracting(entry ->
                        Said.spot(entry.keyAt()) + " " + Said.spot(entry.value().at()))
                .containsExactly("2:3 /a\"{ 2:12 /a\"{", "3:2 /列表 3:7 /列表");
        Node.Sequence list = (Node.Sequence) root.entries().get(1).value();
        assertThat(list.nodes())
                .extracting(node -> Said.spot(node.at()))
                .containsExactly("3:9 /列表/0", "3:13 /列表/1", "3:26 /列表/2");
        Node.Entry inner = ((Node.Mapping) list.nodes().get(1)).entries().get(0);
        assertThat(Said.spot(inner.keyAt())).isEqualTo("3:14 /列表/1/~0~1");
    }

    @Test
    void aTreeDoesNotShowItsValues() {
        String shown = Said.ofJson("{\"q9\":3,\"q10\":\"23:30\"}")
                .value()
                .orElseThrow()
                .toString();

        assertThat(shown).doesNotContain("23:30").doesNotContain("value=3");
    }

    @Test
    void findingsNeverRepeatAValue() {
        Read<Node> read = Said.ofJson("{\"q9\": 1e400, \"q9\": \"秘密\", \"a\": 秘密}");

        assertThat(read.findings()).extracting(Finding::arguments).asString().doesNotContain("秘密", "1e400");
    }

    private static Read<Node> read(byte[] bytes) {
        return Documents.json(new SourceFile("request.json", bytes), Limits.REQUEST);
    }

    private static BigDecimal number(Read<Node> read, String key) {
        Node.Mapping root = (Node.Mapping) read.value().orElseThrow();
        return ((Node.Numeric) root.entry(key).orElseThrow().value()).value();
    }
}
