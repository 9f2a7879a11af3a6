package org.weibao.scales.exchange.fhir;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * When an item is asked, as FHIR says it: one flat list.
 *
 * @param any whether one of the parts suffices; otherwise all must hold
 */
record Enabling(boolean any, List<Part> parts) {

    Enabling {
        parts = List.copyOf(parts);
    }

    /**
     * What must be answered to one question.
     *
     * @param operator {@code exists, =, !=, >, <, >=, <=}
     * @param answer writes what the answer is compared with
     */
    record Part(String question, String operator, Consumer<Elements> answer) {}

    static Enabling of(String question, String operator, Consumer<Elements> answer) {
        return new Enabling(false, List.of(new Part(question, operator, answer)));
    }

    /** Everything in one list; empty when it needs lists within lists, or when something of it cannot be said at all. */
    static Optional<Enabling> joined(boolean any, List<Optional<Enabling>> all) {
        List<Enabling> said = all.stream().flatMap(Optional::stream).toList();
        boolean flat = said.stream().allMatch(one -> one.any == any || one.parts.size() == 1);
        return said.isEmpty() || said.size() < all.size() || !flat
                ? Optional.empty()
                : Optional.of(new Enabling(
                        any, said.stream().flatMap(one -> one.parts.stream()).toList()));
    }

    void write(Elements elements) {
        elements.objects("enableWhen", parts, part -> {
            elements.text("question", part.question()).text("operator", part.operator());
            part.answer().accept(elements);
        });
        if (parts.size() > 1) {
            elements.text("enableBehavior", any ? "any" : "all");
        }
    }
}
