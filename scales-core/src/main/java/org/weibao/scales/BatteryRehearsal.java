package org.weibao.scales;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.BatteryExample;
import org.weibao.scales.definition.BatteryExample.Expected;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Runs the worked examples of a battery, so that a file whose own examples fail is refused. */
record BatteryRehearsal(Battery battery) {

    List<Finding> rehearse() {
        return battery.definition().examples().stream().flatMap(this::rehearse).toList();
    }

    private Stream<Finding> rehearse(BatteryExample example) {
        Map<Scale, List<Request>> byScale = new LinkedHashMap<>();
        List<Request> requests = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (BatteryPart part : battery.definition().parts()) {
            if (example.answers().containsKey(part.id())) {
                Scale scale = scale(part);
                Request request = request(example, part, scale.definition());
                byScale.computeIfAbsent(scale, none -> new ArrayList<>()).add(request);
                requests.add(request);
            }
        }
        List<Finding> refused = refused(example, byScale);
        if (!refused.isEmpty()) {
            return refused.stream();
        }
        battery.definition().parts().stream()
                .filter(part -> example.answers().containsKey(part.id()))
                .forEach(part -> assessments.add(scale(part).assess(requests.get(assessments.size()))));
        Case about = Case.of(assessments).withEvents(example.events());
        Case aged = example.age().map(about::withAge).orElse(about);
        ScreeningSummary summary = new ScreeningSummary(battery.screen(aged, requests));
        return example.expected().stream().flatMap(expected -> compare(example, expected, summary));
    }

    private Scale scale(BatteryPart part) {
        return battery.scales().stream()
                .filter(scale -> scale.id().equals(part.scale().id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> refused(BatteryExample example, Map<Scale, List<Request>> byScale) {
        List<Finding> refused = new ArrayList<>();
        byScale.forEach((scale, requests) -> requests.forEach(request -> scale.check(request.responses())
                .forEach(found -> refused.add(Finding.of(
                        FindingCode.EXAMPLE_REFUSED,
                        example.at(),
                        "example",
                        example.name(),
                        "found",
                        example.name(),
                        "item",
                        found.arguments().getOrDefault("item", ""))))));
        return refused;
    }

    private static Request request(BatteryExample example, BatteryPart part, ScaleDefinition scale) {
        Respondent respondent = Respondent.UNKNOWN.withInformant(part.informant());
        Respondent aged = example.age().map(respondent::withAge).orElse(respondent);
        Respondent known = example.sex().map(aged::withSex).orElse(aged);
        Map<String, Answer> answers = expanded(example.answers().get(part.id()), scale);
        return new Request(new Responses(Optional.empty(), Optional.empty(), answers, Map.of()), known);
    }

    /** Runs first, so that a single key overrides a run wherever it stands. */
    private static Map<String, Answer> expanded(Map<String, Answer> written, ScaleDefinition scale) {
        List<String> items = scale.items().map(Item::id).toList();
        Map<String, Answer> answers = new LinkedHashMap<>();
        written.forEach((key, answer) -> {
            int dots = key.indexOf("..");
            int from = dots < 0 ? -1 : items.indexOf(key.substring(0, dots));
            int to = dots < 0 ? -1 : items.indexOf(key.substring(dots + 2));
            if (from >= 0 && to >= from) {
                items.subList(from, to + 1).forEach(item -> answers.put(item, answer));
            }
        });
        written.forEach((key, answer) -> {
            if (!key.contains("..") || !items.contains(key.substring(0, key.indexOf("..")))) {
                answers.put(key, answer);
            }
        });
        return answers;
    }

    private static Stream<Finding> compare(BatteryExample example, Expected expected, ScreeningSummary summary) {
        String found = summary.of(expected.about(), expected.id());
        if (found.equals(expected.value())) {
            return Stream.empty();
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("example", example.name());
        arguments.put("kind", expected.about());
        if (!expected.id().isEmpty()) {
            arguments.put("id", expected.id());
        }
        arguments.put("expected", expected.value());
        arguments.put("found", found);
        return Stream.of(new Finding(FindingCode.EXAMPLE_FAILS, expected.at(), arguments));
    }
}
