package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Comparison.Bound;
import org.weibao.scales.definition.Condition;

/** Whether conditions on one and the same item, or one and the same score, can hold together: not 20 or more and below 10. */
final class Together {
    private final Examined examined;
    private final Map<String, List<Bound>> bounds = new LinkedHashMap<>();
    private final Map<String, Codes> codes = new LinkedHashMap<>();

    private Together(Examined examined) {
        this.examined = examined;
    }

    static boolean mayHold(List<Condition> conditions, Examined examined) {
        Together together = new Together(examined);
        conditions.forEach(together::add);
        return together.bounds.entrySet().stream()
                .allMatch(subject -> together.codes.get(subject.getKey()).mayMeet(new Comparison(subject.getValue())));
    }

    private void add(Condition condition) {
        condition.<Boolean>match(new Condition.Cases<>(
                this::addItem,
                this::addScore,
                band -> false,
                outcome -> false,
                flag -> false,
                count -> false,
                respondent -> false,
                allOf -> false,
                anyOf -> false,
                noneOf -> false,
                criterion -> false));
    }

    private boolean addItem(Condition.OfItems condition) {
        if (condition.items().size() != 1) {
            return false;
        }
        String id = condition.items().get(0).id();
        return condition.points()
                ? add("points " + id, examined.ranges().itemPoints(id).map(Codes::of), condition.test(), condition)
                : add("item " + id, examined.declared().item(id).map(examined::codes), condition.test(), condition);
    }

    private boolean addScore(Condition.OfScores condition) {
        if (condition.scores().size() != 1) {
            return false;
        }
        String id = condition.scores().get(0).id();
        return add("score " + id, Optional.of(Codes.of(examined.ranges().score(id))), condition.test(), condition);
    }

    private boolean add(String subject, Optional<Codes> possible, Condition.Test test, Condition condition) {
        return test.match(
                comparison -> {
                    boolean judged = possible.isPresent() && !Comparisons.isPlaceholder(comparison, condition.at());
                    if (judged) {
                        codes.put(subject, possible.get());
                        bounds.computeIfAbsent(subject, id -> new ArrayList<>()).addAll(comparison.bounds());
                    }
                    return judged;
                },
                absent -> false);
    }
}
