package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Schemas;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** The keys that a schema offers are those that the reader asks for: a key that nobody knows makes the reader name them. */
class SchemaKeysTest {

    private static final String NOBODY_KNOWS = "zz-nobody-knows";

    static List<SchemaSamples.Sample> samples() {
        return SchemaSamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsRight(SchemaSamples.Sample sample) {
        assertThat(sample.findings(sample.json()))
                .filteredOn(SchemaKeysTest::isError)
                .isEmpty();
        assertThat(EditorSchema.of(sample.kind()).refusals(sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReaderAsksForTheKeysThatTheSchemaOffers(SchemaSamples.Sample sample) {
        Map<String, Set<String>> asked = asked(sample);

        objects(sample).forEach((place, described) -> {
            if (described.isClosed()) {
                assertThat(asked).as("reader at %s", place).containsKey(place);
                assertThat(asked.get(place)).as(place).containsAll(described.fittingKeys());
                assertThat(described.possibleKeys()).as(place).containsAll(asked.get(place));
            }
        });
    }

    static List<String> kinds() {
        return Schemas.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyObjectOfASchemaStandsInASample(String kind) {
        Set<JsonNode> unseen = closed(EditorSchema.of(kind).json());
        SchemaSamples.ALL.stream()
                .filter(sample -> sample.kind().equals(kind))
                .flatMap(sample -> objects(sample).values().stream())
                .forEach(described -> described.fitting().forEach(unseen::remove));

        assertThat(unseen).isEmpty();
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == org.weibao.scales.finding.Severity.ERROR;
    }

    private static Map<String, SchemaObjects.Described> objects(SchemaSamples.Sample sample) {
        return SchemaObjects.in(sample.json(), EditorSchema.of(sample.kind()));
    }

    /** What the reader names when an unknown key stands in every closed object. */
    private static Map<String, Set<String>> asked(SchemaSamples.Sample sample) {
        JsonNode document = sample.json();
        SchemaObjects.in(document, EditorSchema.of(sample.kind())).values().stream()
                .filter(SchemaObjects.Described::isClosed)
                .forEach(described -> ((ObjectNode) described.object()).put(NOBODY_KNOWS, 1));
        return sample.findings(document).stream()
                .filter(finding -> finding.code() == FindingCode.KEY_UNKNOWN)
                .filter(finding -> finding.arguments().get("found").equals(NOBODY_KNOWS))
                .collect(Collectors.toMap(SchemaKeysTest::holder, SchemaKeysTest::allowed, (one, same) -> one));
    }

    private static String holder(Finding finding) {
        String place = finding.place().pointer();
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static Set<String> allowed(Finding finding) {
        return Set.of(finding.arguments().get("allowed").split(", "));
    }

    private static Set<JsonNode> closed(JsonNode schema) {
        Set<JsonNode> closed = new HashSet<>();
        if (schema.isObject() && SchemaObjects.isClosed(schema)) {
            closed.add(schema);
        }
        Stream.Builder<JsonNode> members = Stream.builder();
        schema.forEach(members::add);
        members.build().forEach(member -> closed.addAll(closed(member)));
        return closed;
    }
}
