package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.ConcernLevel;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.finding.FindingCode;

/** What parts of a battery have to show: a mapping that says what it reads. */
final class ClueReader {

    private static final String KINDS = "part, event, factor, discrepancy, domain, all-of, any-of";

    private final Values values;
    private final PolicyValues policyValues;

    ClueReader(Values values) {
        this.values = values;
        this.policyValues = new PolicyValues(values);
    }

    Clue read(Node node) {
        Fields fields = Fields.of(node, values);
        List<Clue> read = new ArrayList<>();
        fields.optional("part").ifPresent(parts -> read.add(ofPart(fields, parts)));
        fields.optional("event")
                .ifPresent(
                        events -> read.add(new Clue.OfEvent(policyValues.many(events, ContextEvent.class), node.at())));
        for (Clue.Found found : Clue.Found.values()) {
            fields.optional(found.id()).ifPresent(names -> read.add(ofFinding(fields, found, names)));
        }
        fields.optional("all-of").ifPresent(list -> read.add(new Clue.AllOf(several(list), node.at())));
        fields.optional("any-of").ifPresent(list -> read.add(new Clue.AnyOf(several(list), node.at())));
        fields.refuseOthers();
        if (fields.isReal() && read.size() != 1) {
            values.note(FindingCode.CONDITION_MALFORMED, node.at(), "allowed", KINDS);
        }
        return read.isEmpty() ? new Clue.OfEvent(Set.of(), node.at()) : read.get(0);
    }

    List<Clue> several(Node node) {
        List<Node> nodes = values.list(node);
        if (nodes.isEmpty()) {
            values.note(FindingCode.EMPTY_CONDITION, node.at());
        }
        return nodes.stream().map(this::read).toList();
    }

    private Clue ofPart(Fields fields, Node parts) {
        List<Clue.Subject> subjects = Stream.of(Clue.Subject.values())
                .filter(subject -> fields.has(subject.id()))
                .toList();
        if (subjects.size() != 1) {
            String allowed = String.join(
                    ", ", Stream.of(Clue.Subject.values()).map(Named::id).toList());
            values.note(FindingCode.CONDITION_MALFORMED, fields.at(), "allowed", allowed);
        }
        Clue.Subject subject = subjects.isEmpty() ? Clue.Subject.FLAG : subjects.get(0);
        List<Reference> names =
                fields.optional(subject.id()).map(this::references).orElse(List.of());
        return switch (subject) {
            case FLAG -> clue(fields, parts, subject, names);
            case ITEM, SCORE ->
                new Clue.OfPart(
                        references(parts),
                        subject,
                        names,
                        Optional.of(new ComparisonReader(values).required(fields, fields.at())),
                        List.of(),
                        false,
                        fields.at());
            case BAND, OUTCOME -> banded(fields, parts, subject, names);
        };
    }

    private Clue banded(Fields fields, Node parts, Clue.Subject subject, List<Reference> names) {
        Optional<Node> atLeast = subject == Clue.Subject.BAND ? fields.optional("at-least") : Optional.empty();
        Optional<Node> is = atLeast.isPresent() ? Optional.empty() : fields.required("is");
        List<Reference> bands = atLeast.or(() -> is).map(this::references).orElse(List.of());
        return new Clue.OfPart(
                references(parts),
                subject,
                names,
                Optional.<Comparison>empty(),
                bands,
                atLeast.isPresent(),
                fields.at());
    }

    private Clue clue(Fields fields, Node parts, Clue.Subject subject, List<Reference> names) {
        return new Clue.OfPart(references(parts), subject, names, Optional.empty(), List.of(), false, fields.at());
    }

    private Clue ofFinding(Fields fields, Clue.Found found, Node names) {
        Optional<ConcernLevel> concern = found == Clue.Found.DOMAIN
                ? fields.required("concern").flatMap(node -> values.named(node, ConcernLevel.class))
                : Optional.empty();
        return new Clue.OfFinding(found, references(names), concern, fields.at());
    }

    private List<Reference> references(Node node) {
        return values.oneOrMore(node).stream()
                .flatMap(each -> values.reference(each).stream())
                .toList();
    }
}
