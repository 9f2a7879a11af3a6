package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.BatteryExample;
import org.weibao.scales.definition.BatteryExample.Expected;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Sex;

/** The block {@code examples} of a battery. */
final class BatteryExamplesReader {

    private static final List<String> BY_ID = List.of("parts", "flags", "profile", "discrepancies", "services");
    private static final List<String> LISTS = List.of("factors", "strengths", "next");

    private final Values values;
    private final PolicyValues policyValues;

    BatteryExamplesReader(Values values) {
        this.values = values;
        this.policyValues = new PolicyValues(values);
    }

    List<BatteryExample> read(Optional<Node> node) {
        return node.map(values::filledList).orElse(List.of()).stream()
                .map(this::example)
                .toList();
    }

    private BatteryExample example(Node node) {
        Fields fields = Fields.of(node, values);
        BatteryExample example = new BatteryExample(
                fields.required("name").flatMap(values::words).orElse(""),
                fields.optional("age").flatMap(new RangeReader(values)::age),
                fields.optional("sex").flatMap(value -> values.named(value, Sex.class)),
                policyValues.many(fields, "events", ContextEvent.class),
                fields.required("answers").map(this::byPart).orElse(Map.of()),
                fields.required("expect").map(this::expected).orElse(List.of()),
                node.at());
        fields.refuseOthers();
        return example;
    }

    private Map<String, Map<String, Answer>> byPart(Node node) {
        Map<String, Map<String, Answer>> byPart = new LinkedHashMap<>();
        entries(node).forEach(entry -> byPart.put(entry.key(), answers(entry.value())));
        return byPart;
    }

    private Map<String, Answer> answers(Node node) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        entries(node)
                .forEach(entry -> answers.put(
                        entry.key(), AnswerReader.read(entry.value()).orElseGet(Answer.Unreadable::new)));
        return answers;
    }

    private List<Expected> expected(Node node) {
        Fields fields = Fields.of(node, values);
        List<Expected> expected = new ArrayList<>();
        for (String about : BY_ID) {
            fields.optional(about)
                    .map(this::entries)
                    .orElse(List.of())
                    .forEach(entry ->
                            expected.add(new Expected(about, entry.key(), words(entry.value()), entry.keyAt())));
        }
        for (String about : LISTS) {
            fields.optional(about).ifPresent(list -> expected.add(new Expected(about, "", words(list), list.at())));
        }
        fields.refuseOthers();
        return expected;
    }

    /** One word, or a list in its order. */
    private String words(Node node) {
        List<Node> nodes = node instanceof Node.Sequence list ? list.nodes() : List.of(node);
        return nodes.stream().flatMap(each -> values.words(each).stream()).collect(Collectors.joining(", "));
    }

    private List<Node.Entry> entries(Node node) {
        return values.mapping(node).map(Node.Mapping::entries).orElse(List.of());
    }
}
