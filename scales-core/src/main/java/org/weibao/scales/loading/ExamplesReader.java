package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Birth;
import org.weibao.scales.definition.Example;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;

/** The block {@code examples}. */
final class ExamplesReader {

    private static final String ABSENT = "absent";
    private static final List<String> SCORE_STATES = List.of("complete", "partial", "unscorable");

    private final Values values;
    private final ItemOrder order;
    private final RangeReader ranges;
    private final PopulationReader populations;

    ExamplesReader(Values values, ItemOrder order) {
        this.values = values;
        this.order = order;
        this.ranges = new RangeReader(values);
        this.populations = new PopulationReader(values);
    }

    List<Example> read(Optional<Node> node) {
        return node.map(values::list).orElse(List.of()).stream()
                .map(this::example)
                .toList();
    }

    private Example example(Node node) {
        Fields fields = Fields.of(node, values);
        Example example = new Example(
                fields.required("name").flatMap(values::words).orElse(""),
                populations.sources(fields),
                fields.optional("respondent").map(this::respondent).orElse(Respondent.UNKNOWN),
                fields.required("answers").map(this::answers).orElse(Map.of()),
                fields.required("expect").map(this::expected).orElse(List.of()),
                node.at());
        fields.refuseOthers();
        return example;
    }

    private Respondent respondent(Node node) {
        Fields fields = Fields.of(node, values);
        Respondent respondent = Respondent.UNKNOWN;
        Respondent aged = fields.optional("age")
                .flatMap(ranges::age)
                .map(respondent::withAge)
                .orElse(respondent);
        Respondent sexed = fields.optional("sex")
                .flatMap(value -> values.named(value, Sex.class))
                .map(aged::withSex)
                .orElse(aged);
        Respondent informed = fields.optional("informant")
                .flatMap(value -> values.named(value, Informant.class))
                .map(sexed::withInformant)
                .orElse(sexed);
        OptionalInt grade = fields.optional("grade")
                .map(value -> values.wholeNumber(value, 1, 12))
                .orElse(OptionalInt.empty());
        Respondent graded = grade.isPresent() ? informed.withGrade(grade.getAsInt()) : informed;
        OptionalInt weeks = fields.optional("gestation-weeks")
                .map(value -> values.wholeNumber(value, Birth.EARLIEST, Birth.LATEST))
                .orElse(OptionalInt.empty());
        fields.refuseOthers();
        return weeks.isPresent() ? graded.withBirth(new Birth(weeks.getAsInt())) : graded;
    }

    /** Runs first, then single keys, so that a single key overrides a run wherever it stands. */
    private Map<String, Answer> answers(Node node) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Node.Entry> entries =
                values.mapping(node).map(Node.Mapping::entries).orElse(List.of());
        entries.stream().filter(entry -> ItemOrder.isRun(entry.key())).forEach(entry -> {
            Answer answer = answer(entry.value());
            Node key = new Node.Words(entry.key(), entry.keyAt());
            if (entry.key().startsWith("-")) {
                values.note(FindingCode.RUN_MALFORMED, entry.keyAt(), "found", entry.key());
            }
            for (Term term : order.terms(key, values)) {
                answers.put(term.id(), answer);
            }
        });
        entries.stream()
                .filter(entry -> !ItemOrder.isRun(entry.key()))
                .forEach(entry -> answers.put(entry.key(), answer(entry.value())));
        return answers;
    }

    private Answer answer(Node node) {
        return AnswerReader.read(node).orElseGet(() -> {
            values.number(node);
            return new Answer.Unreadable();
        });
    }

    private List<Example.Expected> expected(Node node) {
        List<Example.Expected> expected = new ArrayList<>();
        Fields fields = Fields.of(node, values);
        each(fields, "scores", entry -> score(entry), expected);
        each(fields, "bands", entry -> band(entry), expected);
        each(fields, "flags", entry -> flag(entry), expected);
        each(fields, "outcomes", entry -> outcome(entry), expected);
        fields.optional("validity")
                .flatMap(value -> oneOf(value, ids(Quality.Validity.values()))
                        .map(validity -> new Example.ExpectedValidity(validity, value.at())))
                .ifPresent(expected::add);
        fields.refuseOthers();
        if (node instanceof Node.Mapping mapping && mapping.entries().isEmpty()) {
            values.note(FindingCode.EMPTY_LIST, node.at());
        }
        return expected;
    }

    private void each(
            Fields fields, String key, Function<Node.Entry, Example.Expected> reader, List<Example.Expected> expected) {
        fields.optional(key)
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> expected.add(reader.apply(entry))));
    }

    private Example.Expected score(Node.Entry entry) {
        if (entry.value() instanceof Node.Words words) {
            return new Example.ExpectedScore(
                    entry.key(), OptionalDouble.empty(), oneOf(words, SCORE_STATES), Optional.empty(), entry.keyAt());
        }
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            OptionalDouble value = values.number(entry.value());
            return new Example.ExpectedScore(entry.key(), value, Optional.empty(), Optional.empty(), entry.keyAt());
        }
        Fields fields = new Fields(mapping, values);
        Optional<Node> value = fields.optional("value");
        Example.Expected expected = new Example.ExpectedScore(
                entry.key(),
                value.isPresent() ? values.number(value.get()) : OptionalDouble.empty(),
                fields.optional("state").flatMap(state -> oneOf(state, SCORE_STATES)),
                fields.optional("reason").flatMap(reason -> oneOf(reason, ids(Unscorable.Reason.values()))),
                entry.keyAt());
        fields.refuseOthers();
        return expected;
    }

    private Optional<String> oneOf(Node node, List<String> allowed) {
        Optional<String> word = values.words(node);
        word.filter(found -> !allowed.contains(found))
                .ifPresent(found -> values.noteNotOneOf(FindingCode.NOT_ALLOWED, node.at(), found, allowed));
        return word.filter(allowed::contains);
    }

    private static List<String> ids(Named... vocabulary) {
        return Stream.of(vocabulary).map(Named::id).toList();
    }

    private Optional<String> unlessAbsent(Node node) {
        return values.words(node).filter(word -> !word.equals(ABSENT));
    }

    private Example.Expected band(Node.Entry entry) {
        return new Example.ExpectedBand(entry.key(), unlessAbsent(entry.value()), entry.keyAt());
    }

    private Example.Expected flag(Node.Entry entry) {
        List<String> states = Stream.concat(ids(FlagState.values()).stream(), Stream.of(ABSENT))
                .toList();
        Optional<String> state = oneOf(entry.value(), states).filter(word -> !word.equals(ABSENT));
        return new Example.ExpectedFlag(entry.key(), state, entry.keyAt());
    }

    private Example.Expected outcome(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            return new Example.ExpectedOutcome(
                    entry.key(), unlessAbsent(entry.value()), Optional.empty(), entry.keyAt());
        }
        Fields fields = new Fields(mapping, values);
        Example.Expected expected = new Example.ExpectedOutcome(
                entry.key(),
                fields.required("result").flatMap(values::words),
                fields.optional("higher-undetermined").flatMap(values::truth),
                entry.keyAt());
        fields.refuseOthers();
        return expected;
    }
}
