package org.weibao.scales.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores, and the scores that norms give, in an order in which what a score is made of comes before it (Kahn AB. Commun ACM
 * 1962;5:558–62). Scores in a circle, and what is made of them, are left out.
 */
final class ScoreOrder {
    private final Map<String, Integer> waitsFor = new LinkedHashMap<>();
    private final Map<String, List<String>> readers = new HashMap<>();

    private ScoreOrder(ScaleDefinition scale) {
        scale.scores().forEach(score -> waitsFor.put(score.id(), 0));
        scale.norms().forEach(norm -> norm.gives().forEach(given -> waitsFor.put(given.id(), 0)));
        scale.scores().forEach(score -> score.gathering().terms().forEach(term -> reads(score.id(), term.id())));
        scale.norms()
                .forEach(norm -> norm.gives()
                        .forEach(given -> reads(given.id(), given.from().id())));
    }

    /** Ids, each after those of the scores that it is made of; otherwise in file order. */
    public static List<String> of(ScaleDefinition scale) {
        return new ScoreOrder(scale).order();
    }

    private void reads(String reader, String read) {
        if (waitsFor.containsKey(read)) {
            waitsFor.merge(reader, 1, Integer::sum);
            readers.computeIfAbsent(read, id -> new ArrayList<>()).add(reader);
        }
    }

    private List<String> order() {
        List<String> order = new ArrayList<>();
        Deque<String> ready = new ArrayDeque<>();
        waitsFor.forEach((id, count) -> {
            if (count == 0) {
                ready.add(id);
            }
        });
        while (!ready.isEmpty()) {
            String next = ready.remove();
            order.add(next);
            for (String reader : readers.getOrDefault(next, List.of())) {
                if (waitsFor.merge(reader, -1, Integer::sum) == 0) {
                    ready.add(reader);
                }
            }
        }
        return order;
    }
}
