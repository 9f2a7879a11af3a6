package org.weibao.scales.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Respondent;

/** Random scales, with reversed and gated items and with conditions of every shape, and random answers to them. */
class RandomCases extends DomainContextBase {

    private static final List<Integer> CODES = List.of(0, 1, 2, 3, 9);

    /** A scale and answers to it; items without an entry are blank. */
    record Case(String body, ScaleFile scale, Map<String, Integer> answers) {

        Assessment assess() {
            return assess(answers);
        }

        Assessment assess(Map<String, Integer> others) {
            return scale.plan().run(Responses.of(others), Respondent.UNKNOWN);
        }

        @Override
        public String toString() {
            return answers + "\n" + body;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.integers()
                .between(5, 7)
                .flatMap(items -> bodies(items).flatMap(body -> {
                    ScaleFile scale = ScaleFile.withBody(body);
                    return answers(items).map(answers -> new Case(body, scale, answers));
                }));
    }

    private static Arbitrary<Map<String, Integer>> answers(int items) {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(CODES)), Tuple.of(1, Arbitraries.just(-1)))
                .list()
                .ofSize(items)
                .map(RandomCases::withoutBlanks);
    }

    private static Map<String, Integer> withoutBlanks(List<Integer> codes) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) >= 0) {
                answers.put("q" + (i + 1), codes.get(i));
            }
        }
        return answers;
    }

    private static Arbitrary<String> bodies(int items) {
        Arbitrary<String> gate = Arbitraries.of(
                "",
                "when: { item: q1, at-least: 1 },",
                "when: { item: q2, is: 0 }, otherwise: 0,",
                "when: { score: first, at-least: 2 }, otherwise: 1,");
        return Combinators.combine(
                        gate,
                        Arbitraries.integers().between(1, items),
                        Arbitraries.of(
                                "", "missing: { allow: 2, then: prorate }", "missing: { answered: 60%, then: ignore }"),
                        conditions(items, 2).list().ofSize(3))
                .as((when, reversed, missing, conditions) -> body(items, when, reversed, missing, conditions));
    }

    private static String body(int items, String when, int reversed, String missing, List<String> conditions) {
        String asked =
                IntStream.rangeClosed(4, items).mapToObj(i -> "q" + i + ": 题").collect(Collectors.joining(", "));
        String ids = IntStream.rangeClosed(1, items).mapToObj(i -> "q" + i).collect(Collectors.joining(", "));
        return """
                response-formats: { f: { 0: 无, 1: 少, 2: 多, 3: 常, 9: { label: 拒绝回答, declined: true, points: none } } }
                items:
                  - { responses: f, ask: { q1: 题, q2: 题, q3: 题 } }
                  - { responses: f, %s ask: { %s } }
                reverse: [q%d]
                scores:
                  first: { sum-of: [q1..q3] }
                  complete: { sum-of: [%s] }
                  total: { sum-of: [%s] %s }
                  average: { mean-of: [%s], missing: { allow: any }, round: { half-up: 2 } }
                  often: { count-of: [%s], at-least: 2, missing: { allow: any, then: ignore } }
                  both: { sum-of: [total, first], multiply-by: 2, add: -1 }
                bandings: { level: { of: complete, bands: { low: lowest, middle: 5, high: 9 } } }
                flags:
                  one: { risk: crisis, kind: self-harm, when: %s }
                  two: { risk: high, kind: symptoms, when: %s }
                  three: { risk: crisis, kind: attempt, when: { outcome: kind, is: worst } }
                outcomes: { kind: { worst: %s, bad: { band: level, at-least: middle }, otherwise: none } }
                """.formatted(
                        when,
                        asked,
                        reversed,
                        ids,
                        ids,
                        missing.isEmpty() ? "" : ", " + missing,
                        ids,
                        ids,
                        conditions.get(0),
                        conditions.get(1),
                        conditions.get(2));
    }

    private static Arbitrary<String> conditions(int items, int depth) {
        Arbitrary<String> leaf = Combinators.combine(
                        Arbitraries.integers().between(1, items),
                        Arbitraries.integers().between(1, items),
                        Arbitraries.integers().between(1, 3))
                .flatAs((one, other, code) -> Arbitraries.of(
                        "{ item: q%d, at-least: %d }".formatted(one, code),
                        "{ item: q%d, is-not: %d }".formatted(one, code),
                        "{ item: q%d, is: [%d, 9] }".formatted(one, code),
                        "{ item-points: q%d, at-most: %d }".formatted(one, code),
                        "{ any-item-of: [q%d, q%d], more-than: %d }".formatted(one, other, code),
                        "{ count-of: [q1, q2, q3, q4, q5], at-least: %d, times: 2 }".formatted(code),
                        "{ score: complete, at-least: %d }".formatted(code * 3),
                        "{ band: level, at-least: high }"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> compound = Combinators.combine(
                        Arbitraries.of("all-of", "any-of", "none-of"),
                        conditions(items, depth - 1),
                        conditions(items, depth - 1))
                .as("{ %s: [%s, %s] }"::formatted);
        return Arbitraries.oneOf(leaf, compound);
    }
}
