package org.weibao.scales.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.checking.PolicyChecker;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.loading.DirectoryReader;
import org.weibao.scales.loading.PolicyReader;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SourceFile;

/** What a district may write, and what it is told when it writes something else. */
class PolicyFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"village.referral.yaml", "cautious.referral.yaml"})
    void very_different_policies_are_sound(String file) {
        assertThat(Policies.lines(PolicyChecker.check(Policies.named(file)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by: worker, services: \\[police\\] | by: wroker, services: [police] | REFERENCE-UNKNOWN worker
            do: \\[accompany\\]                  | do: [acompany]             | REFERENCE-UNKNOWN accompany
            contacts: \\[police\\]               | contacts: [polize]         | REFERENCE-UNKNOWN police
            text: 撤回, source: law              | text: 撤回, source: lax  | REFERENCE-UNKNOWN law
            sources: \\{                         | sources: { notice: 通知,   | SOURCE-UNUSED
            limit: 30d                           | limit: 400d                | WINDOW-GROWS
            limit: now, source: law \\}, by: worker, services | limit: 2h, source: law }, by: worker, services | EMERGENCY-WAITS
            guardian: at-once, consent-needed: false | guardian: at-once, consent-needed: true | EMERGENCY-WAITS
            (mandatory-report: \\{ by: worker, within: \\{ limit:) now | $1 same-day  | DUTY-WAITS
            \\{ flag: \\{ duty: report-check \\} \\},|                        | RISK-WITHOUT-RULE
            \\{ flag: \\{ risk: high \\} \\},    |                            | RISK-WITHOUT-RULE
            , missing\\]                         | ]                          | RISK-WITHOUT-RULE
            deterioration, worsening-trend        | deterioration             | RISK-WITHOUT-RULE
            signal: any                          | signal: organised-begging  | RISK-WITHOUT-RULE
            risk: crisis, acute: true            | risk: crisis, acute: true, kind: attempt | RISK-WITHOUT-RULE
            guardian: not-first                  | guardian: same-day         | RISK-WITHOUT-RULE
            positive, impossible, refused        | positive, impossible       | RISK-WITHOUT-RULE
            kind: safety-check                   | kind: care                 | CRISIS-WITHOUT-SAFETY-CHECK
            confirm: \\[当面核实\\],             |                            | LEVEL-NOT-CONFIRMED
            (refused: .*?)escalate: tell-county, | $1                         | REFUSAL-NOT-ESCALATED
            kind: escalate, by: worker, within: \\{ limit: same-day | kind: escalate, by: worker, within: { limit: 3d | REFUSAL-NOT-ESCALATED
            text: 尽快                           | text: 患有抑郁症           | READS-AS-DIAGNOSIS
            nothing-found: 本次未发现需要转介的情况 | nothing-found: 无风险    | READS-AS-DIAGNOSIS
            """)
    void an_unsound_policy_is_refused(String expression, String text, String expected) {
        PolicyDefinition policy =
                Policies.edited("village.referral.yaml", expression, text == null ? "" : text.replace("\\n", "\n"));
        assertThat(said(PolicyChecker.check(policy))).anyMatch(found -> found.startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format: 1                     | format: 2                      | FORMAT-NOT-SUPPORTED
            version: 0.1.0                | version: 1.0                   | WRONG-TYPE
            version: 0.1.0                | version: v1                    | VERSION-MALFORMED
            level: medical                | level: medic                   | NOT-ALLOWED medical
            level: medical                | levle: medical                 | KEY-UNKNOWN level
            limit: 1d                     | limit: one day                 | RANGE-MALFORMED
            limit: 1d, source: judgement  | limit: 1d                      | KEY-MISSING
            flag: \\{ risk: crisis \\}    | flags: { risk: crisis }        | KEY-UNKNOWN flag
            flag: \\{ risk: crisis \\}    | none-of: [ { flag: { risk: crisis } } ] | KEY-UNKNOWN
            flag: \\{ risk: crisis \\}    | flag: { risk: crisis, state: clear } | KEY-UNKNOWN
            flag: \\{ risk: crisis \\}    | flag: { risk: [] }             | EMPTY-LIST
            flag: \\{ risk: crisis \\}    | any-of: []                     | EMPTY-CONDITION
            flag: \\{ risk: crisis \\}    | flag: { risk: crisis }, event: missing | CONDITION-MALFORMED
            change: \\[deterioration        | change: [improvement           | NOT-ALLOWED
            flag: \\{ risk: crisis \\}    | quality: bad                   | NOT-ALLOWED
            suffices: true, age: 14y-17y  | suffices: true, age: 17y-14y   | RANGE-MALFORMED
            suffices: true, text: 同意    | suffices: perhaps, text: 同意  | WRONG-TYPE
            number: "110"                 | number: 110                    | WRONG-TYPE
            not-asked: .*                 | ''                             | KEY-MISSING
            """)
    void a_malformed_policy_is_refused(String expression, String text, String expected) {
        Read<PolicyDefinition> read =
                PolicyReader.read(Policies.edited(Policies.beside("village.referral.yaml"), expression, text));
        assertThat(said(read.findings())).anyMatch(found -> found.startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hours: always            | hours: all day                | RANGE-MALFORMED
            mon-fri 08:00-16:00      | mon-fri 16:00-08:00           | RANGE-MALFORMED
            mon-fri 08:00-16:00      | fri-mon 08:00-16:00           | RANGE-MALFORMED
            mon-fri 08:00-16:00      | mon-fri 08:00-24:30           | RANGE-MALFORMED
            valid-from: 2026-01-01   | valid-from: 2026-02-30        | DATE-MALFORMED
            services: \\[counselling | services: [consulting         | NOT-ALLOWED counselling
            sample: true             | sample: maybe                 | WRONG-TYPE
            district: changning\\n    street: | street:              | KEY-MISSING
            """)
    void a_malformed_directory_is_refused(String expression, String text, String expected) {
        SourceFile file = Policies.edited(Policies.shipped("directories/sample.directory.yaml"), expression, text);
        assertThat(said(DirectoryReader.read(file).findings())).anyMatch(found -> found.startsWith(expected));
    }

    @Test
    void a_policy_with_any_line_left_out_ends_in_findings_and_never_in_an_exception() {
        List<String> lines = new String(Policies.beside("village.referral.yaml").bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int left = 0; left < lines.size(); left++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(left);
            byte[] bytes = String.join("\n", rest).getBytes(StandardCharsets.UTF_8);
            Read<PolicyDefinition> read = PolicyReader.read(new SourceFile("cut.referral.yaml", bytes));
            List<Finding> findings = new ArrayList<>(read.findings());
            read.value().ifPresent(policy -> findings.addAll(PolicyChecker.check(policy)));
            boolean mayBeLeftOut = lines.get(left).matches("#.*|    within: .*");
            assertThat(findings.isEmpty()).as(lines.get(left)).isEqualTo(mayBeLeftOut);
        }
    }

    @Test
    void a_directory_note_is_no_place_for_a_diagnosis() {
        SourceFile file = Policies.edited(Policies.shipped("directories/sample.directory.yaml"), "寒暑假不开放", "只收确诊的孩子");
        assertThat(said(PolicyChecker.check(DirectoryReader.read(file).value().orElseThrow())))
                .containsExactly("READS-AS-DIAGNOSIS ");
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> Stream.of(
                        finding.code().id() + " " + finding.arguments().getOrDefault("nearest", "")))
                .toList();
    }
}
