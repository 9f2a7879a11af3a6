package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Severity;

/** Whatever becomes of one value or one key of a right document, schema and reader judge it alike. */
class SchemasAndReadersAgreeTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property(tries = 200)
    void aKeyIsLeftOut(@ForAll("samples") SchemaSamples.Sample sample, @ForAll @IntRange(max = 100_000) int which) {
        agree(sample, which, (holder, key) -> holder.remove(key));
    }

    @Property(tries = 200)
    void aKeyIsMisspelt(@ForAll("samples") SchemaSamples.Sample sample, @ForAll @IntRange(max = 100_000) int which) {
        agree(sample, which, (holder, key) -> holder.set("xx" + key, holder.remove(key)));
    }

    @Property(tries = 500)
    void aValueIsAnother(
            @ForAll("samples") SchemaSamples.Sample sample,
            @ForAll @IntRange(max = 100_000) int which,
            @ForAll("values") JsonNode value) {
        agree(sample, which, (holder, key) -> holder.set(key, value));
    }

    @Provide
    Arbitrary<SchemaSamples.Sample> samples() {
        return Arbitraries.of(SchemaSamples.ALL);
    }

    @Provide
    Arbitrary<JsonNode> values() {
        ArrayNode texts = JSON.arrayNode().add("x");
        ObjectNode text = JSON.objectNode().put("zh", "x");
        return Arbitraries.of(
                JSON.textNode("x"),
                JSON.textNode(""),
                JSON.textNode("q1..q2"),
                JSON.textNode("11y-17y"),
                JSON.numberNode(1),
                JSON.numberNode(-1),
                JSON.numberNode(1.5),
                JSON.booleanNode(true),
                JSON.booleanNode(false),
                JSON.nullNode(),
                JSON.arrayNode(),
                JSON.objectNode(),
                texts,
                text);
    }

    private interface Edit {
        void make(ObjectNode holder, String key);
    }

    private static void agree(SchemaSamples.Sample sample, int which, Edit edit) {
        JsonNode document = sample.json();
        List<Runnable> edits = new ArrayList<>();
        collect(document, (holder, key) -> edits.add(() -> edit.make(holder, key)));
        edits.get(which % edits.size()).run();

        List<Finding> errors = sample.findings(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Set<String> refusals = EditorSchema.of(sample.kind()).refusals(document);
        if (refusals.isEmpty()) {
            assertThat(errors)
                    .allMatch(finding -> SchemasRefuseWhatIsWrongTest.isBeyond(finding) || isLowestLater(finding));
        } else if (refusals.stream().noneMatch(SchemasAndReadersAgreeTest::isAnAnswer)) {
            assertThat(errors).isNotEmpty();
        }
    }

    /** Members of a mapping have no order to a schema: {@code lowest} may stand at any band. */
    private static boolean isLowestLater(Finding finding) {
        return finding.code() == FindingCode.WRONG_TYPE
                && finding.place().pointer().matches(".*/bands/[^/]+");
    }

    /** Whether an answer is a code is judged when it is scored: the reader only keeps that it could not be read. */
    private static boolean isAnAnswer(String place) {
        return place.contains("/answers/");
    }

    private static void collect(JsonNode node, Edit edit) {
        if (node instanceof ObjectNode holder) {
            holder.fieldNames().forEachRemaining(key -> edit.make(holder, key));
        }
        node.forEach(member -> collect(member, edit));
    }
}
