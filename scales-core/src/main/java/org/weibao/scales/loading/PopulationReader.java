package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.definition.Population;
import org.weibao.scales.definition.Text;

/** {@code population} and {@code source}, wherever they stand. */
final class PopulationReader {

    private final Values values;

    PopulationReader(Values values) {
        this.values = values;
    }

    Optional<Population> population(Fields owner) {
        return owner.optional("population").map(node -> {
            if (node instanceof Node.Words words) {
                return new Population(Text.zh(words.text()), OptionalInt.empty(), OptionalInt.empty());
            }
            Fields fields = Fields.of(node, values);
            OptionalInt size = wholeNumber(fields, "n");
            OptionalInt year = wholeNumber(fields, "year");
            Map<String, String> who = new LinkedHashMap<>();
            fields.each(entry -> values.words(entry.value()).ifPresent(words -> who.put(entry.key(), words)));
            return new Population(new Text(who), size, year);
        });
    }

    private OptionalInt wholeNumber(Fields fields, String key) {
        Optional<Node> node = fields.optional(key);
        return node.isPresent() ? values.wholeNumber(node.get()) : OptionalInt.empty();
    }

    /** One id of {@code sources} or a list of them. */
    List<String> sources(Fields owner) {
        List<String> sources = new ArrayList<>();
        owner.optional("source")
                .map(values::oneOrMore)
                .orElse(List.of())
                .forEach(node -> values.words(node).ifPresent(sources::add));
        return sources;
    }
}
