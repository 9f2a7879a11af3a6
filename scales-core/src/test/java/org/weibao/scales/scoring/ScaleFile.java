package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.ScaleReader;
import org.weibao.scales.loading.SourceFile;

/** A scale written in a test as an author would write it, and answers written as {@code q1..q8: 1, q9: 2, bed: 23:30}. */
record ScaleFile(ScaleDefinition definition, Plan plan) {

    private static final String HEAD = """
            format: 1
            scale: demo
            version: 1.0.0
            title: { zh: 示例, en: Demonstration }
            construct: depression
            domain: mind
            informants: [self, caregiver]
            age: 11y-17y
            main: total
            rights: { status: free, wording: withheld }
            confidence: verified
            sources: { manual: "A manual." }
            """;

    /** A whole file. */
    static ScaleFile of(String text) {
        SourceFile file = new SourceFile("demo.scale.yaml", text.getBytes(StandardCharsets.UTF_8));
        Read<ScaleDefinition> read = ScaleReader.read(file, name -> Optional.empty());
        assertThat(read.findings()).isEmpty();
        ScaleDefinition definition = read.value().orElseThrow();
        return new ScaleFile(definition, PlanCompiler.compile(definition, "sha256:0"));
    }

    /** A file whose head does not matter. */
    static ScaleFile withBody(String body) {
        return of(HEAD + body);
    }

    /** Items {@code q1} to {@code q<items>} with the codes 0 to 3, and what else the body says. */
    static ScaleFile ofItems(int items, String body) {
        StringBuilder asked = new StringBuilder();
        for (int i = 1; i <= items; i++) {
            asked.append("      q").append(i).append(": 题\n");
        }
        return withBody("response-formats:\n  f: { 0: 无, 1: 少, 2: 多, 3: 常 }\n" + "items:\n  - responses: f\n    ask:\n"
                + asked + body);
    }

    Assessment assess(String answers) {
        return assess(answers, Respondent.UNKNOWN);
    }

    Assessment assess(String answers, Respondent respondent) {
        return plan.run(responses(answers), respondent);
    }

    Responses responses(String answers) {
        Map<String, Answer> read = new LinkedHashMap<>();
        for (String answer : answers.isBlank() ? new String[0] : answers.split(",")) {
            String[] parts = answer.split(": ");
            ids(parts[0].strip()).forEach(id -> read.put(id, answer(parts[1].strip())));
        }
        return new Responses(Optional.empty(), Optional.empty(), read, Map.of());
    }

    private static Answer answer(String text) {
        return text.contains(":") ? Responses.time(text) : new Answer.Number(Double.parseDouble(text));
    }

    private Iterable<String> ids(String run) {
        String[] ends = run.split("\\.\\.");
        List<String> all = definition.items().map(item -> item.id()).toList();
        return ends.length == 1 ? List.of(run) : all.subList(all.indexOf(ends[0]), all.indexOf(ends[1]) + 1);
    }
}
