package org.weibao.scales;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.weibao.scales.definition.Directory;

/** A scale of three items, and a battery that asks it of a child and of a parent. */
final class TinyBattery {

    static final String SCALE = """
            format: 1
            scale: tiny
            version: 1.0.0
            title: { zh: 小量表, en: tiny scale }
            construct: mood
            domain: mind
            informants: [self, caregiver]
            age: 6y-17y
            main: total
            rights: { status: own, wording: shipped }
            confidence: unvalidated
            sources: { own: 自编 }
            response-formats:
              often: { 0: 没有, 1: 有时, 2: 经常, 9: { label: 不想回答, declined: true, points: none } }
            items:
              - responses: often
                ask: { q1: 难过, q2: 担心, q3: 不想活 }
            scores:
              total: { title: 总分, sum-of: [q1..q3] }
            bandings:
              level: { title: 程度, of: total, bands: { mild: lowest, moderate: 2, severe: 4 }, source: own }
              both: { title: 两头, of: total, worse: both-ends, bands: { thin: lowest, fine: 2, large: 5 }, source: own }
            flags:
              danger: { title: 不想活, risk: crisis, kind: ideation, when: { item: q3, at-least: 2 }, source: own }
              high: { title: 分数较高, risk: elevated, kind: symptoms, when: { band: level, at-least: moderate }, source: own }
              size: { title: 两头, risk: watch, kind: symptoms, when: { band: both, is: [thin, large] }, source: own }
            labels: { thin: 偏低, fine: 中间, large: 偏高 }
            examples:
              - { name: nothing, answers: { q1..q3: 0 }, expect: { scores: { total: 0 } } }
            """;

    static final String BATTERY = """
            format: 1
            battery: tiny-two
            version: 1.0.0
            title: 两方测评
            age: 6y-17y
            sources: { law: 法规 }
            stop: 先处置，后测评
            parts:
              child: { title: 孩子, scale: tiny, informant: self }
              parent: { title: 家长, scale: tiny, informant: caregiver }
            flags:
              both-high:
                title: 两方都高
                risk: high
                kind: symptoms
                when: { all-of: [{ part: child, flag: high }, { part: parent, flag: high }] }
                source: judgement
            profile:
              mind:
                - { part: child, score: total, banding: level, noticeable: moderate, marked: severe }
            discrepancies:
              total: { title: 总分, scores: { child: total, parent: total }, at-least: 25, source: law }
            factors:
              worry: { title: 担心, domain: mind, signs: [{ part: child, item: q1, at-least: 2 }, { event: bullying }] }
            strengths:
              calm: { say: 很少担心, when: { part: child, item: q2, is: 0 } }
            services:
              talk:
                service: psychological-support
                methods: [case-work]
                when: { domain: mind, concern: marked }
                why: 困难较多
            examples:
              - name: both high
                age: 12y
                answers: { child: { q1: 2, q2: 2, q3: 1 }, parent: { q1..q2: 1, q3: 0 } }
                expect:
                  flags: { both-high: raised }
                  profile: { mind: marked 85 }
                  discrepancies: { total: apart }
                  factors: [worry]
                  services: { psychological-support: case-work }
                  next: complete
            """;

    private TinyBattery() {}

    static ScaleLibrary library(String battery) {
        return ScaleLibrary.of(Map.of(
                "tiny.scale.yaml",
                SCALE.getBytes(StandardCharsets.UTF_8),
                "two.battery.yaml",
                battery.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends in a screening. */
    static ScreeningResult receive(Policy policy, String document) {
        CaseIntake cases = new CaseIntake(library(BATTERY), policy, Directory.EMPTY);
        return new ScreeningIntake(cases)
                .receive(
                        "screening.json",
                        document.getBytes(StandardCharsets.UTF_8),
                        LocalDateTime.parse("2026-03-02T10:00"));
    }
}
