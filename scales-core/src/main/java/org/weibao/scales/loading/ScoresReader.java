package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.MissingRule;
import org.weibao.scales.definition.Rounding;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;

/** The block {@code scores}. */
final class ScoresReader {

    private static final List<String> VERBS =
            List.of("sum-of", "mean-of", "count-of", "max-of", "ratio-of", "hours-between");

    private static final int MOST_MISSING = 10_000;
    private static final int MOST_PLACES = 9;

    private final Values values;
    private final ConditionReader conditions;
    private final ComparisonReader comparisons;

    ScoresReader(Values values, ConditionReader conditions) {
        this.values = values;
        this.conditions = conditions;
        this.comparisons = new ComparisonReader(values);
    }

    List<Score> read(Optional<Node> node) {
        List<Score> scores = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    scores.add(score(entry));
                }));
        return scores;
    }

    private Score score(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        Score score = new Score(
                entry.key(),
                fields.optional("title").map(values::text).orElse(Text.EMPTY),
                gathering(fields, entry),
                fields.optional("missing").map(this::missing).orElse(MissingRule.COMPLETE),
                number(fields, "multiply-by"),
                number(fields, "add"),
                fields.optional("round").flatMap(node -> rounding(node, values)),
                fields.optional("steps").map(new StepsReader(values)::read).orElse(List.of()),
                fields.optional("for").map(conditions::read),
                fields.optional("doubt").map(values::text),
                entry.keyAt());
        fields.refuseOthers();
        return score;
    }

    private OptionalDouble number(Fields fields, String key) {
        Optional<Node> node = fields.optional(key);
        return node.isPresent() ? values.number(node.get()) : OptionalDouble.empty();
    }

    private Gathering gathering(Fields fields, Node.Entry entry) {
        List<String> verbs = VERBS.stream().filter(fields::has).toList();
        if (verbs.size() != 1) {
            VERBS.forEach(fields::optional);
            FindingCode code = verbs.isEmpty() ? FindingCode.KEY_MISSING : FindingCode.KEYS_CONTRADICT;
            values.note(code, entry.keyAt(), "expected", String.join(" / ", VERBS), "found", String.join(", ", verbs));
            return new Gathering.SumOf(List.of(), Optional.empty());
        }
        String verb = verbs.get(0);
        List<Term> terms =
                conditions.terms(values.filledList(fields.optional(verb).orElseThrow()));
        return switch (verb) {
            case "sum-of" -> new Gathering.SumOf(terms, only(fields));
            case "mean-of" -> new Gathering.MeanOf(terms, only(fields));
            case "max-of" -> new Gathering.MaxOf(terms, only(fields));
            case "count-of" ->
                new Gathering.Count(terms, comparisons.required(fields, entry.keyAt()), conditions.except(fields));
            case "ratio-of" -> new Gathering.RatioOf(terms);
            case "hours-between" -> hours(terms, fields.optional(verb).orElseThrow());
            default -> throw new IllegalStateException(verb);
        };
    }

    private Gathering hours(List<Term> terms, Node at) {
        if (terms.size() != 2) {
            values.note(FindingCode.WRONG_TYPE, at.at(), "expected", "two-items", "found", "list");
            return new Gathering.SumOf(List.of(), Optional.empty());
        }
        return new Gathering.HoursBetween(terms.get(0), terms.get(1));
    }

    private Optional<Comparison> only(Fields fields) {
        return fields.optional("only").map(node -> {
            Fields bounds = Fields.of(node, values);
            Comparison comparison = comparisons.required(bounds, node.at());
            bounds.refuseOthers();
            return comparison;
        });
    }

    private MissingRule missing(Node node) {
        Fields fields = Fields.of(node, values);
        Optional<Node> answered = fields.optional("answered");
        MissingRule rule = new MissingRule(
                fields.optional("allow").map(this::allowed).orElse(OptionalInt.empty()),
                answered.map(this::answeredCount).orElse(OptionalInt.empty()),
                answered.map(this::answeredShare).orElse(OptionalDouble.empty()),
                fields.optional("required")
                        .map(list -> conditions.plain(values.filledList(list)))
                        .orElse(List.of()),
                fields.optional("then").flatMap(this::then).orElse(MissingRule.Then.NOT_SAID),
                node.at());
        fields.refuseOthers();
        return rule;
    }

    private Optional<MissingRule.Then> then(Node node) {
        List<MissingRule.Then> allowed = List.of(MissingRule.Then.PRORATE, MissingRule.Then.IGNORE);
        Optional<String> word = values.words(node);
        Optional<MissingRule.Then> found = allowed.stream()
                .filter(then -> word.equals(Optional.of(then.id())))
                .findFirst();
        if (word.isPresent() && found.isEmpty()) {
            values.noteNotOneOf(
                    FindingCode.NOT_ALLOWED,
                    node.at(),
                    word.get(),
                    allowed.stream().map(MissingRule.Then::id).toList());
        }
        return found;
    }

    private OptionalInt allowed(Node node) {
        return node instanceof Node.Words words && words.text().equals("any")
                ? OptionalInt.of(Integer.MAX_VALUE)
                : values.wholeNumber(node, 0, MOST_MISSING);
    }

    private static boolean isShare(Node node) {
        return node instanceof Node.Words words && words.text().matches("[1-9][0-9]?(\\.[0-9]{1,4})?%|100%");
    }

    private OptionalInt answeredCount(Node node) {
        return isShare(node) ? OptionalInt.empty() : values.wholeNumber(node, 1, MOST_MISSING);
    }

    private OptionalDouble answeredShare(Node node) {
        if (!isShare(node)) {
            return OptionalDouble.empty();
        }
        String share = ((Node.Words) node).text();
        return OptionalDouble.of(Double.parseDouble(share.substring(0, share.length() - 1)) / 100);
    }

    /** {@code half-up}, {@code down}, or {@code { half-up: 2 }}. */
    static Optional<Rounding> rounding(Node node, Values values) {
        if (node instanceof Node.Words) {
            return values.named(node, Rounding.Mode.class).map(mode -> new Rounding(mode, 0));
        }
        Fields fields = Fields.of(node, values);
        Function<Rounding.Mode, Optional<Rounding>> places = mode -> fields.optional(mode.id())
                .map(value -> new Rounding(
                        mode, values.wholeNumber(value, 0, MOST_PLACES).orElse(0)));
        Optional<Rounding> rounding = places.apply(Rounding.Mode.HALF_UP).or(() -> places.apply(Rounding.Mode.DOWN));
        fields.refuseOthers();
        if (node instanceof Node.Mapping mapping && mapping.entries().isEmpty()) {
            values.note(FindingCode.KEY_MISSING, node.at(), "expected", "half-up / down");
        }
        return rounding;
    }
}
