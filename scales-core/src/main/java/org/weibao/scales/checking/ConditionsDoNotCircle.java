package org.weibao.scales.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * No criterion, flag, outcome, banding or score waits for itself through conditions. Circles of scores alone, and gates, have their
 * own checks.
 */
final class ConditionsDoNotCircle implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Readings readings = new Readings();
        readings.of(examined);
        for (List<String> circle : readings.circles.all()) {
            if (!circle.stream().allMatch(name -> name.startsWith("score "))) {
                List<String> ids = circle.stream()
                        .map(name -> name.substring(name.indexOf(' ') + 1))
                        .toList();
                findings.note(
                        FindingCode.CONDITIONS_CIRCLE,
                        readings.places.get(circle.get(0)),
                        "found",
                        String.join(" → ", ids) + " → " + ids.get(0));
            }
        }
    }

    /** Who reads whom; a name is a kind and an id. */
    private static final class Readings {
        private final Circles circles = new Circles();
        private final Map<String, Place> places = new HashMap<>();

        void of(Examined examined) {
            ScaleDefinition scale = examined.scale();
            scale.criteria().forEach(criterion -> places.put("criterion " + criterion.id(), criterion.at()));
            scale.scores().forEach(score -> {
                places.put("score " + score.id(), score.at());
                score.gathering().terms().forEach(term -> circles.add("score " + score.id(), "score " + term.id()));
            });
            scale.norms()
                    .forEach(norm -> norm.gives().forEach(given -> {
                        places.put("score " + given.id(), given.at());
                        circles.add(
                                "score " + given.id(), "score " + given.from().id());
                    }));
            scale.bandings().forEach(banding -> {
                places.put("banding " + banding.id(), banding.at());
                circles.add("banding " + banding.id(), "score " + banding.of().id());
            });
            scale.flags().forEach(flag -> places.put("flag " + flag.id(), flag.at()));
            scale.outcomes().forEach(outcome -> places.put("outcome " + outcome.id(), outcome.at()));
            examined.conditions().forEach(this::owned);
        }

        private void owned(Conditions.Owned owned) {
            String reader = switch (owned.owner()) {
                        case GATE -> "item ";
                        case CRITERION -> "criterion ";
                        case SCORE -> "score ";
                        case BANDING -> "banding ";
                        case FLAG -> "flag ";
                        case OUTCOME -> "outcome ";
                    }
                    + owned.id();
            Conditions.nested(owned.condition())
                    .flatMap(condition -> read(condition).stream())
                    .forEach(read -> circles.add(reader, read));
        }

        private static List<String> read(Condition condition) {
            List<String> read = new ArrayList<>();
            condition.<Boolean>match(new Condition.Cases<>(
                    items -> false,
                    scores -> read.addAll(scores.scores().stream()
                            .map(score -> "score " + score.id())
                            .toList()),
                    band -> read.add("banding " + band.banding().id()),
                    outcome -> read.add("outcome " + outcome.outcome().id()),
                    flag -> read.add("flag " + flag.flag().id()),
                    count -> false,
                    respondent -> false,
                    allOf -> false,
                    anyOf -> false,
                    noneOf -> false,
                    criterion -> read.add("criterion " + criterion.criterion().id())));
            return read;
        }
    }
}
