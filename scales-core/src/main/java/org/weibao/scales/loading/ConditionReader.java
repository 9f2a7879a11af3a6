package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Conditions, wherever they stand. A condition that cannot be read becomes an empty {@code any-of}, which never holds. */
final class ConditionReader {

    private static final List<String> SUBJECTS = List.of(
            "item",
            "item-points",
            "score",
            "any-item-of",
            "any-score-of",
            "band",
            "outcome",
            "flag",
            "count-of",
            "sex",
            "informant",
            "grade",
            "age",
            "all-of",
            "any-of",
            "none-of");

    private static final int MOST_TIMES = 10_000;

    private final ItemOrder order;
    private final Values values;
    private final ComparisonReader comparisons;
    private final TraitReader traits;

    ConditionReader(ItemOrder order, Values values) {
        this.order = order;
        this.values = values;
        this.comparisons = new ComparisonReader(values);
        this.traits = new TraitReader(values);
    }

    Condition read(Node node) {
        if (node instanceof Node.Words words) {
            return new Condition.Criterion(new Reference(words.text(), node.at()));
        }
        Optional<Node.Mapping> mapping = values.mapping(node);
        if (mapping.isEmpty()) {
            return never(node.at());
        }
        Fields fields = new Fields(mapping.get(), values);
        Condition condition = subject(fields, mapping.get());
        fields.refuseOthers();
        return condition;
    }

    private Condition subject(Fields fields, Node.Mapping mapping) {
        List<String> subjects = SUBJECTS.stream().filter(fields::has).toList();
        if (!subjects.isEmpty() && TraitReader.KEYS.containsAll(subjects)) {
            return respondent(fields, mapping.at());
        }
        if (subjects.size() != 1) {
            return malformed(fields, mapping, subjects);
        }
        String subject = subjects.get(0);
        Node value = fields.optional(subject).orElseThrow();
        return switch (subject) {
            case "item" -> items(fields, List.of(value), false, false, mapping.at());
            case "item-points" -> items(fields, List.of(value), true, false, mapping.at());
            case "any-item-of" -> items(fields, values.filledList(value), false, true, mapping.at());
            case "score" -> scores(fields, List.of(value), false, mapping.at());
            case "any-score-of" -> scores(fields, values.filledList(value), true, mapping.at());
            case "band" -> band(fields, value, mapping.at());
            case "outcome" -> outcome(fields, value, mapping.at());
            case "flag" ->
                values.reference(value)
                        .<Condition>map(flag -> new Condition.OfFlag(flag, mapping.at()))
                        .orElse(never(mapping.at()));
            case "count-of" -> count(fields, value, mapping.at());
            case "all-of" -> new Condition.AllOf(conditions(value), mapping.at());
            case "any-of" -> new Condition.AnyOf(conditions(value), mapping.at());
            case "none-of" -> new Condition.NoneOf(conditions(value), mapping.at());
            default -> throw new IllegalStateException(subject);
        };
    }

    private Condition malformed(Fields fields, Node.Mapping mapping, List<String> subjects) {
        if (subjects.isEmpty()) {
            SUBJECTS.forEach(fields::optional);
            comparisons.read(fields);
            values.note(FindingCode.CONDITION_MALFORMED, mapping.at(), "allowed", String.join(", ", SUBJECTS));
        } else {
            fields.others();
            values.note(FindingCode.KEYS_CONTRADICT, mapping.at(), "found", String.join(", ", subjects));
        }
        return never(mapping.at());
    }

    static Condition never(Place at) {
        return new Condition.AnyOf(List.of(), at);
    }

    private List<Condition> conditions(Node node) {
        List<Node> nodes = values.list(node);
        if (nodes.isEmpty() && node instanceof Node.Sequence) {
            values.note(FindingCode.EMPTY_CONDITION, node.at());
        }
        return nodes.stream().map(this::read).toList();
    }

    private Condition items(Fields fields, List<Node> members, boolean points, boolean listed, Place at) {
        List<Term> terms = listed ? terms(members) : single(members.get(0));
        if (!points) {
            terms.forEach(this::refuseReversed);
        }
        return new Condition.OfItems(terms, points, listed, test(fields, "unanswered", at), at);
    }

    /** {@code item} reads one item; several are {@code any-item-of}. */
    private List<Term> single(Node member) {
        if (member instanceof Node.Words words && ItemOrder.isRun(words.text())) {
            String allowed = "any-item-of: [" + words.text() + "]";
            values.note(FindingCode.NOT_ALLOWED, member.at(), "found", words.text(), "allowed", allowed);
            return List.of();
        }
        return terms(List.of(member));
    }

    List<Term> terms(List<Node> members) {
        List<Term> terms = new ArrayList<>();
        members.forEach(member -> terms.addAll(order.terms(member, values)));
        return terms;
    }

    /** Names where none can be reversed. */
    List<Reference> plain(List<Node> members) {
        List<Term> terms = terms(members);
        terms.forEach(this::refuseReversed);
        return terms.stream().map(term -> new Reference(term.id(), term.at())).toList();
    }

    private void refuseReversed(Term term) {
        if (term.reversed()) {
            values.note(FindingCode.NOT_ALLOWED, term.at(), "found", "-" + term.id(), "allowed", term.id());
        }
    }

    private Condition scores(Fields fields, List<Node> members, boolean listed, Place at) {
        List<Reference> scores = members.stream()
                .flatMap(member -> values.reference(member).stream())
                .toList();
        return new Condition.OfScores(scores, listed, test(fields, "unscorable", at), at);
    }

    private Condition.Test test(Fields fields, String absentKey, Place at) {
        Optional<Node> absent = fields.optional(absentKey);
        if (absent.isPresent()) {
            values.requireTrue(absent.get());
            return new Condition.Test.Absent();
        }
        return new Condition.Test.Compares(comparisons.required(fields, at));
    }

    private Condition band(Fields fields, Node banding, Place at) {
        Optional<Reference> of = values.reference(banding);
        Optional<Node> orWorse = fields.optional("at-least");
        Optional<Node> is = orWorse.isPresent() ? Optional.empty() : fields.required("is");
        List<Reference> bands = orWorse.isPresent()
                ? values.reference(orWorse.get()).stream().toList()
                : is.map(this::references).orElse(List.of());
        return of.<Condition>map(reference -> new Condition.OfBand(reference, bands, orWorse.isPresent(), at))
                .orElse(never(at));
    }

    private Condition outcome(Fields fields, Node outcome, Place at) {
        List<Reference> results = fields.required("is").map(this::references).orElse(List.of());
        return values.reference(outcome)
                .<Condition>map(reference -> new Condition.OfOutcome(reference, results, at))
                .orElse(never(at));
    }

    private List<Reference> references(Node node) {
        return values.oneOrMore(node).stream()
                .flatMap(member -> values.reference(member).stream())
                .toList();
    }

    private Condition count(Fields fields, Node list, Place at) {
        List<Term> terms = terms(values.filledList(list));
        Comparison comparison = comparisons.required(fields, at);
        Map<String, Comparison> except = except(fields);
        boolean points = fields.optional("points").flatMap(values::truth).orElse(false);
        int times = fields.required("times")
                .map(node -> values.wholeNumber(node, 1, MOST_TIMES).orElse(1))
                .orElse(1);
        return new Condition.CountOf(terms, points, comparison, except, times, at);
    }

    /** {@code except: { q9: { at-least: 1 } }}: comparisons of single items that differ. */
    Map<String, Comparison> except(Fields fields) {
        Map<String, Comparison> except = new LinkedHashMap<>();
        fields.optional("except")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    Fields bounds = Fields.of(entry.value(), values);
                    except.put(
                            entry.key(),
                            comparisons.required(bounds, entry.value().at()));
                    bounds.refuseOthers();
                }));
        return except;
    }

    private Condition respondent(Fields fields, Place at) {
        List<Condition> conditions = traits.read(fields).stream()
                .<Condition>map(trait -> new Condition.OfRespondent(trait, at))
                .toList();
        return conditions.size() == 1 ? conditions.get(0) : new Condition.AllOf(conditions, at);
    }
}
