package org.weibao.scales.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** No score is made, directly or through others, of itself. */
final class ScoresDoNotCircle implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        ScaleDefinition scale = examined.scale();
        Circles circles = new Circles();
        Map<String, Place> places = new HashMap<>();
        scale.scores().forEach(score -> {
            places.putIfAbsent(score.id(), score.at());
            score.gathering().terms().forEach(term -> circles.add(score.id(), term.id()));
        });
        scale.norms()
                .forEach(norm -> norm.gives().forEach(given -> {
                    places.putIfAbsent(given.id(), given.at());
                    circles.add(given.id(), given.from().id());
                }));
        for (List<String> circle : circles.all()) {
            findings.note(
                    FindingCode.SCORES_CIRCLE,
                    places.get(circle.get(0)),
                    "found",
                    String.join(" → ", circle) + " → " + circle.get(0));
        }
    }
}
