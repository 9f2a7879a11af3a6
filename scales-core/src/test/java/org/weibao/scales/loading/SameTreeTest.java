package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** JSON of the same shape says the same as YAML: both readers give one tree, at the same places. */
class SameTreeTest {

    @Property(tries = 500)
    void bothReadersGiveOneTree(@ForAll("documents") String text) {
        Read<Node> asJson = Said.ofJson(text);
        Read<Node> asYaml = Said.ofYaml(text);

        assertThat(Said.lines(asJson)).isEmpty();
        assertThat(Said.lines(asYaml)).isEmpty();
        assertThat(spelled(asYaml.value().orElseThrow()))
                .isEqualTo(spelled(asJson.value().orElseThrow()));
    }

    @Provide
    Arbitrary<String> documents() {
        return trees(4).filter(text -> "[{".indexOf(text.charAt(0)) >= 0);
    }

    private Arbitrary<String> trees(int depth) {
        Arbitrary<String> leaves = Arbitraries.of(
                "0",
                "-1",
                "2.50",
                "1e3",
                "true",
                "false",
                "null",
                "\"\"",
                "\"q1\"",
                "\"a: b, [c] {d} #e\"",
                "\"自伤，念头\"",
                "\"\\\"\\\\\\n\"",
                "\"yes\"",
                "\"010\"",
                "\"😀\"");
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<String> inner = trees(depth - 1);
        Arbitrary<String> gaps = Arbitraries.of("", " ", "\n ", "  ");
        Arbitrary<String> lists = Combinators.combine(inner.list().ofMaxSize(4), gaps)
                .as((parts, gap) -> "[" + gap + String.join("," + gap, parts) + gap + "]");
        Arbitrary<String> keys = Arbitraries.of("a", "q1", "列", "x y", "~/", "\\\"", "#", "0");
        Arbitrary<String> mappings = Combinators.combine(
                        Combinators.combine(keys, inner)
                                .as(Tuple::of)
                                .list()
                                .uniqueElements(Tuple.Tuple2::get1)
                                .ofMaxSize(4),
                        gaps)
                .as((parts, gap) -> parts.stream()
                        .map(part -> gap + "\"" + part.get1() + "\": " + part.get2())
                        .collect(Collectors.joining(",", "{", gap + "}")));
        return Arbitraries.frequencyOf(Tuple.of(2, leaves), Tuple.of(2, lists), Tuple.of(3, mappings));
    }

    /** The tree with every value and place spelled out, since trees do not show their values. */
    private static String spelled(Node node) {
        return Said.spot(node.at()) + "="
                + node.match(new Node.Cases<>(
                        mapping -> mapping.entries().stream()
                                .map(entry ->
                                        Said.spot(entry.keyAt()) + " " + entry.key() + "→" + spelled(entry.value()))
                                .toList()
                                .toString(),
                        sequence -> sequence.nodes().stream()
                                .map(SameTreeTest::spelled)
                                .toList()
                                .toString(),
                        words -> "'" + words.text() + "'",
                        number -> number.value().toString(),
                        truth -> String.valueOf(truth.value()),
                        nothing -> "nothing"));
    }
}
