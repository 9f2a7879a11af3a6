package org.weibao.scales.loading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Place;

/**
 * Nodes to plain values. What is wrong is noted and reading goes on: an optional result is then empty, so that the caller puts something
 * harmless in its place.
 */
final class Values {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Set<String> TRUTH_WORDS = Set.of("yes", "no", "on", "off", "true", "false", "y", "n", "null");

    private static final int MOST_NAMES = 40;

    /** After so many findings nobody reads suggestions any more, and finding them takes time. */
    private static final int MOST_SUGGESTIONS = 500;

    private final List<Finding> findings;
    private final boolean quotes;

    Values(List<Finding> findings) {
        this(findings, true);
    }

    private Values(List<Finding> findings, boolean quotes) {
        this.findings = findings;
        this.quotes = quotes;
    }

    /** Values of a document about a person: findings do not repeat them. */
    static Values ofRequest(List<Finding> findings) {
        return new Values(findings, false);
    }

    void note(FindingCode code, Place at, String... arguments) {
        findings.add(Finding.of(code, at, arguments));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    int count() {
        return findings.size();
    }

    /** A name that is not one of those allowed; the message suggests the nearest. */
    void noteNotOneOf(FindingCode code, Place at, String found, Collection<String> allowed, String... more) {
        Map<String, String> arguments =
                new LinkedHashMap<>(Finding.of(code, at, more).arguments());
        arguments.put("found", quotes || code == FindingCode.KEY_UNKNOWN ? found : "…");
        if (findings.size() < MOST_SUGGESTIONS) {
            arguments.put("allowed", list(allowed));
            NearestName.of(found, allowed).ifPresent(nearest -> arguments.put("nearest", nearest));
        }
        findings.add(new Finding(code, at, arguments));
    }

    private static String list(Collection<String> allowed) {
        String names = allowed.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return allowed.size() > MOST_NAMES ? names + ", …" : names;
    }

    void noteWrong(Node node, String expected) {
        wrong(node, expected);
    }

    private <T> Optional<T> wrong(Node node, String expected) {
        node.match(new Node.Cases<Boolean>(
                mapping -> wrongType(node, expected, "mapping"),
                sequence -> wrongType(node, expected, "list"),
                words -> wrongType(node, expected, "text"),
                numeric -> wrongType(node, expected, "number"),
                truth -> wrongType(node, expected, "truth-value"),
                nothing -> {
                    note(FindingCode.VALUE_NULL, node.at(), "expected", expected);
                    return true;
                }));
        return Optional.empty();
    }

    private boolean wrongType(Node node, String expected, String found) {
        note(FindingCode.WRONG_TYPE, node.at(), "expected", expected, "found", found);
        return true;
    }

    Optional<Node.Mapping> mapping(Node node) {
        return node instanceof Node.Mapping mapping ? Optional.of(mapping) : wrong(node, "mapping");
    }

    List<Node> list(Node node) {
        return node instanceof Node.Sequence sequence
                ? sequence.nodes()
                : this.<List<Node>>wrong(node, "list").orElse(List.of());
    }

    /** A list that may not be empty, or a single value as a list of one. */
    List<Node> oneOrMore(Node node) {
        return node instanceof Node.Sequence ? filledList(node) : List.of(node);
    }

    /** A list that may not be empty. */
    List<Node> filledList(Node node) {
        List<Node> nodes = list(node);
        if (nodes.isEmpty() && node instanceof Node.Sequence) {
            note(FindingCode.EMPTY_LIST, node.at());
        }
        return nodes;
    }

    Optional<String> words(Node node) {
        return node instanceof Node.Words words ? Optional.of(words.text()) : wrong(node, "text");
    }

    Optional<Boolean> truth(Node node) {
        return node instanceof Node.Truth truth ? Optional.of(truth.value()) : wrong(node, "truth-value");
    }

    OptionalDouble number(Node node) {
        if (node instanceof Node.Numeric numeric) {
            return OptionalDouble.of(numeric.value().doubleValue());
        }
        wrong(node, "number");
        return OptionalDouble.empty();
    }

    OptionalInt wholeNumber(Node node) {
        if (!(node instanceof Node.Numeric numeric)) {
            wrong(node, "whole-number");
            return OptionalInt.empty();
        }
        OptionalInt exact = exactInt(numeric.value());
        if (exact.isEmpty()) {
            note(FindingCode.WRONG_TYPE, node.at(), "expected", "whole-number", "found", "number");
        }
        return exact;
    }

    static OptionalInt exactInt(BigDecimal value) {
        try {
            return OptionalInt.of(value.intValueExact());
        } catch (ArithmeticException notWholeOrTooLarge) {
            return OptionalInt.empty();
        }
    }

    /** A whole number from {@code low} to {@code high}, both inclusive. */
    OptionalInt wholeNumber(Node node, int low, int high) {
        OptionalInt number = wholeNumber(node);
        if (number.isPresent() && (number.getAsInt() < low || number.getAsInt() > high)) {
            note(FindingCode.NUMBER_OUT_OF_RANGE, node.at(), "allowed", low + ".." + high);
            return OptionalInt.empty();
        }
        return number;
    }

    /** What must be written {@code true}, if at all. */
    void requireTrue(Node node) {
        if (!truth(node).orElse(true)) {
            note(FindingCode.NOT_ALLOWED, node.at(), "found", "false", "allowed", "true");
        }
    }

    /** A plain string is Chinese; a mapping is words by language tag. */
    Text text(Node node) {
        return new TextReader(this).read(node);
    }

    <E extends Enum<E> & Named> Optional<E> named(Node node, Class<E> vocabulary) {
        Optional<String> word =
                node instanceof Node.Truth truth ? Optional.of(String.valueOf(truth.value())) : words(node);
        Optional<E> found = word.flatMap(id -> Named.find(vocabulary, id));
        if (word.isPresent() && found.isEmpty()) {
            List<String> allowed =
                    Stream.of(vocabulary.getEnumConstants()).map(Named::id).toList();
            noteNotOneOf(FindingCode.NOT_ALLOWED, node.at(), word.get(), allowed);
        }
        return found;
    }

    Optional<Reference> reference(Node node) {
        return words(node).map(id -> new Reference(id, node.at()));
    }

    /** Notes an id that no one should have to guess at; the id is used all the same. */
    void checkId(String id, Place at) {
        if (TRUTH_WORDS.contains(id.toLowerCase(Locale.ROOT))) {
            note(FindingCode.ID_READS_AS_TRUTH_VALUE, at, "found", id);
        } else if (!ID.matcher(id).matches()) {
            note(FindingCode.ID_MALFORMED, at, "found", id);
        }
    }
}
