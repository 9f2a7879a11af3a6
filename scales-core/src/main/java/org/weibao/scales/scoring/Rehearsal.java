package org.weibao.scales.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Example;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Runs the worked examples of a definition, so that a file whose own examples fail is refused. */
public final class Rehearsal {

    private Rehearsal() {}

    /** One finding for each expectation that is not met, at its place; empty when all examples come out as the manual says. */
    public static List<Finding> rehearse(ScaleDefinition definition, Plan plan) {
        return definition.examples().stream()
                .flatMap(example -> rehearse(example, plan))
                .toList();
    }

    private static Stream<Finding> rehearse(Example example, Plan plan) {
        Responses responses = new Responses(Optional.empty(), Optional.empty(), example.answers(), Map.of());
        List<Finding> refusals = plan.check(responses);
        if (!refusals.isEmpty()) {
            return refusals.stream().map(refusal -> refused(example, refusal));
        }
        Expectations found = new Expectations(plan.run(responses, example.respondent()));
        return example.expected().stream()
                .flatMap(expected ->
                        found.compare(expected).map(difference -> fails(example, expected, difference)).stream());
    }

    private static Finding refused(Example example, Finding refusal) {
        String item = refusal.arguments().get("item");
        return Finding.of(
                FindingCode.EXAMPLE_REFUSED,
                example.at(),
                "example",
                example.name(),
                "found",
                example.name(),
                "item",
                item);
    }

    private static Finding fails(Example example, Example.Expected expected, Expectations.Difference difference) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("example", example.name());
        arguments.put("kind", difference.kind());
        difference.id().ifPresent(id -> arguments.put("id", id));
        arguments.put("expected", difference.expected());
        arguments.put("found", difference.found());
        return new Finding(FindingCode.EXAMPLE_FAILS, expected.at(), arguments);
    }
}
