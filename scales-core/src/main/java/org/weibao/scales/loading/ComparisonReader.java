package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Operator;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** The keys {@code at-least, at-most, more-than, less-than, is, is-not} of a mapping. */
final class ComparisonReader {

    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");

    private final Values values;

    ComparisonReader(Values values) {
        this.values = values;
    }

    Comparison required(Fields fields, Place at) {
        Optional<Comparison> read = read(fields);
        if (read.isEmpty()) {
            String allowed = String.join(
                    ", ", Stream.of(Operator.values()).map(Named::id).toList());
            values.note(FindingCode.COMPARISON_MISSING, at, "allowed", allowed);
        }
        return read.orElse(Comparison.of(Operator.IS, 0));
    }

    Optional<Comparison> read(Fields fields) {
        List<Comparison.Bound> bounds = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            fields.optional(operator.id()).ifPresent(node -> bounds.add(bound(operator, node)));
        }
        return bounds.isEmpty() ? Optional.empty() : Optional.of(new Comparison(bounds));
    }

    private Comparison.Bound bound(Operator operator, Node node) {
        boolean list = operator == Operator.IS || operator == Operator.IS_NOT;
        List<Node> nodes = list ? values.oneOrMore(node) : List.of(node);
        List<Double> bounds = nodes.stream()
                .map(this::value)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        return new Comparison.Bound(operator, bounds.isEmpty() ? List.of(0.0) : bounds, node.at());
    }

    /** A number, or a time of day as hours after midnight. */
    private OptionalDouble value(Node node) {
        if (node instanceof Node.Words words) {
            Matcher clock = CLOCK.matcher(words.text());
            if (clock.matches()) {
                return OptionalDouble.of(Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)) / 60.0);
            }
        }
        return values.number(node);
    }
}
