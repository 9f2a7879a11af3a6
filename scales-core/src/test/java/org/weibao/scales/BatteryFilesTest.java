package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.finding.Finding;

/** What a battery may say, and what its author is told when it says something else. */
class BatteryFilesTest {

    @Test
    void aSoundBatteryIsRead() {
        assertThat(said(TinyBattery.BATTERY)).isEmpty();
        assertThat(TinyBattery.library(TinyBattery.BATTERY).battery("tiny-two").scales())
                .extracting(Scale::id)
                .containsExactly("tiny");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scale: tiny, informant: self              | scale: tinny, informant: self          | REFERENCE-UNKNOWN tinny
            scale: tiny, informant: self              | scale: tiny, informant: teacher        | NOT-ALLOWED teacher
            scale: tiny, informant: caregiver         | scale: tiny, informant: self           | ID-TAKEN tiny
            scale: tiny, informant: caregiver         | scale: tiny, informant: caregiver, when: { part: parent, flag: high } | CLUE-READS-LATER parent
            scale: tiny, informant: caregiver         | scale: tiny, informant: caregiver, when: { factor: worry } | CLUE-READS-LATER factor
            part: child, flag: high                   | part: chield, flag: high               | REFERENCE-UNKNOWN chield
            part: child, flag: high                   | part: child, flag: hihg                | REFERENCE-UNKNOWN hihg
            part: child, flag: high                   | part: child, band: level, is: sever    | REFERENCE-UNKNOWN sever
            part: child, flag: high                   | part: child                            | CONDITION-MALFORMED
            part: child, flag: high                   | part: child, flag: high, item: q1      | CONDITION-MALFORMED
            part: child, flag: high                   | none-of: []                            | KEY-UNKNOWN none-of
            part: child, item: q1, at-least: 2        | part: child, item: q1                  | COMPARISON-MISSING
            part: child, item: q1, at-least: 2        | part: child, item: q9, at-least: 2     | REFERENCE-UNKNOWN q9
            part: child, item: q1, at-least: 2        | discrepancy: total                     | CLUE-READS-LATER discrepancy
            score: total, banding: level, noticeable: moderate, marked: severe | score: total, banding: level, noticeable: severe, marked: moderate | NOT-COMPARABLE moderate
            score: total, banding: level, noticeable: moderate, marked: severe | score: total, banding: level | KEY-MISSING
            score: total, banding: level, noticeable: moderate, marked: severe | score: total, banding: both, marked: fine | NOT-COMPARABLE both
            scores: { child: total, parent: total }, at-least: 25 | scores: { child: total }, at-least: 25 | SIDES-MISSING
            scores: { child: total, parent: total }, at-least: 25 | scores: { child: total, parent: totla }, at-least: 25 | REFERENCE-UNKNOWN totla
            scores: { child: total, parent: total }, at-least: 25 | scores: { child: total, parent: total }, at-least: 250 | NUMBER-OUT-OF-RANGE
            source: judgement                         | source: somebody                       | REFERENCE-UNKNOWN somebody
            service: psychological-support            | service: therapy                       | NOT-ALLOWED therapy
            methods: [case-work]                       | methods: [hypnosis]                    | NOT-ALLOWED hypnosis
            domain: mind, concern: marked             | domain: soul, concern: marked          | REFERENCE-UNKNOWN soul
            why: 困难较多                             | why: 患有抑郁症                        | READS-AS-DIAGNOSIS
            next: complete                            | next: stop                             | EXAMPLE-FAILS
            mind: marked 85                           | mind: marked 86                        | EXAMPLE-FAILS
            { q1: 2, q2: 2, q3: 1 }                   | { q1: 2, q2: 2, q3: 7 }                | EXAMPLE-REFUSED
            format: 1                                 | format: 2                              | FORMAT-NOT-SUPPORTED
            examples:                                 | exampels:                              | KEY-UNKNOWN exampels
            """)
    void anUnsoundBatteryIsRefused(String found, String instead, String expected) {
        assertThat(TinyBattery.BATTERY).contains(found);
        assertThat(said(TinyBattery.BATTERY.replace(found, instead))).anyMatch(line -> line.startsWith(expected));
    }

    @Test
    void aBatteryWithAnyLineLeftOutEndsInFindingsAndNeverInAnException() {
        List<String> lines = TinyBattery.BATTERY.lines().toList();
        for (int left = 0; left < lines.size(); left++) {
            StringBuilder rest = new StringBuilder();
            for (int line = 0; line < lines.size(); line++) {
                rest.append(line == left ? "" : lines.get(line) + "\n");
            }
            assertThat(said(rest.toString())).as(lines.get(left)).isNotNull();
        }
    }

    private static List<String> said(String battery) {
        return ScaleLibrary.inspect(Map.of(
                        "tiny.scale.yaml",
                        TinyBattery.SCALE.getBytes(StandardCharsets.UTF_8),
                        "two.battery.yaml",
                        battery.getBytes(StandardCharsets.UTF_8)))
                .findings()
                .stream()
                .filter(finding -> finding.place().file().equals("two.battery.yaml"))
                .map(BatteryFilesTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.code().id() + " " + finding.arguments().getOrDefault("found", "");
    }
}
