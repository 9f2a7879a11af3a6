package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.weibao.scales.finding.Finding;

/** Whatever the bytes are, reading them ends, throws nothing, and says what is wrong and where. */
class HostileDocumentsTest {

    @Property(tries = 500)
    void anyBytesGiveATreeOrFindings(@ForAll @Size(max = 300) byte[] bytes) {
        readsOrSaysWhy(bytes);
    }

    @Property(tries = 3000)
    void anyTextMadeOfPunctuationGivesATreeOrFindings(@ForAll("soup") String text) {
        readsOrSaysWhy(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void anyBeginningOfADocumentGivesATreeOrFindings(@ForAll @IntRange(max = 400) int length) {
        byte[] whole = REQUEST.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, Math.min(length, whole.length));
        readsOrSaysWhy(cut);
        if (cut.length < whole.length) {
            assertThat(json(cut).value())
                    .as("a cut document is never taken for a whole one")
                    .isEmpty();
        }
    }

    @Property(tries = 1000)
    void anyDocumentWithOneByteChangedGivesATreeOrFindings(@ForAll @IntRange(max = 400) int at, @ForAll byte changed) {
        byte[] bytes = REQUEST.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;
        readsOrSaysWhy(bytes);
    }

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ": ",
                ",",
                "\"",
                "'",
                "\\",
                "\\u",
                "\\uD800",
                "\\UFFFFFFFF",
                "\\x",
                "-",
                "- ",
                "\n",
                "\n  ",
                "\t",
                "#",
                " #",
                "&a ",
                "*a",
                "!",
                "!!str ",
                "|",
                ">",
                "%",
                "@",
                "`",
                "?",
                "? ",
                "<<",
                "---\n",
                "...\n",
                "0",
                "1",
                "-1",
                "1e400",
                "1e9999999999",
                "true",
                "null",
                "a",
                "q1",
                "：",
                "，",
                "情",
                "\uFEFF",
                "\u0000",
                "\u0085",
                "\u2028",
                "\r",
                "😀",
                "~",
                "a: ",
                "\"a\":");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    private static void readsOrSaysWhy(byte[] bytes) {
        List<Read<Node>> reads = new ArrayList<>();
        reads.add(json(bytes));
        reads.add(Documents.yaml(new SourceFile("demo.yaml", bytes), Limits.FILE));
        for (Read<Node> read : reads) {
            assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
            assertThat(read.findings()).extracting(Finding::place).allMatch(at -> at.line() >= 1 && at.column() >= 1);
        }
    }

    private static Read<Node> json(byte[] bytes) {
        return Documents.json(new SourceFile("request.json", bytes), Limits.REQUEST);
    }

    private static final String REQUEST = """
            { "ref": "st7-0042", "answeredOn": "2026-03-01",
              "respondent": {"age": 14, "ageMonths": 170, "sex": "female", "informant": "self", "grade": 8},
              "answers": {"q1": 2, "q9": 0, "bed": "23:30", "q3": null, "情绪": 1.5e0}, "seconds": {"q1": 4, "q2": [true, false]} }""";
}
