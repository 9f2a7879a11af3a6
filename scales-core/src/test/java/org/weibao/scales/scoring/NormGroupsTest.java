package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.ScaleReader;
import org.weibao.scales.loading.SourceFile;

/** A norm by sex, age, grade and informant at once, in tables beside the file: mean and SD, LMS, and raw values looked up. */
class NormGroupsTest {

    private static final String GROUPS = "sex,age-from,age-to,grade-from,grade-to,informant,score,";
    private static final String BOY = "male,8y,10y,3,4,caregiver,total,";
    private static final String GIRL = "female,8y,10y,3,4,caregiver,total,";
    private static final String ANYBODY = ",11y,17y,,,self,total,";

    private static final String SCALE = """
            format: 1
            scale: demo
            version: 1.0.0
            title: { zh: 示例, en: Demonstration }
            construct: depression
            domain: mind
            informants: [self, caregiver]
            age: { self: 11y-17y, caregiver: 8y-10y }
            main: total
            rights: { status: free, wording: withheld }
            confidence: verified
            sources: { manual: "A manual." }
            response-formats: { f: { whole-number: 0..20 } }
            items: [{ responses: f, ask: { q1: 题 } }]
            scores: { total: { sum-of: [q1] } }
            norms:
              spread: { reports: t-score, gives: { t: total }, source: manual, table: spread.csv }
              growth: { reports: z-score, gives: { z: total }, source: manual, table: growth.csv }
              looked: { reports: lookup, gives: { rank: total }, source: manual, table: looked.csv }
            """;

    private static final ScaleFile FILE = file();

    private static ScaleFile file() {
        Read<ScaleDefinition> read = ScaleReader.read(source("demo.scale.yaml", SCALE), NormGroupsTest::table);
        assertThat(read.findings()).isEmpty();
        ScaleDefinition definition = read.value().orElseThrow();
        return new ScaleFile(definition, PlanCompiler.compile(definition, "sha256:0"));
    }

    private static Optional<SourceFile> table(String name) {
        String rows = switch (name) {
            case "spread.csv" -> "mean,sd\n" + BOY + "6,2\n" + GIRL + "4,2\n" + ANYBODY + "8,4\n";
            case "growth.csv" -> "l,m,s\n" + BOY + "1,10,0.1\n" + GIRL + "0,10,0.1\n" + ANYBODY + "-1,10,0.1\n";
            default -> "raw,value\n" + BOY + "0,1\n" + BOY + "10,50\n" + GIRL + "0,2\n" + ANYBODY + "5,3\n";
        };
        return Optional.of(source(name, GROUPS + rows));
    }

    private static SourceFile source(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String value(String score, Sex sex, int age, int grade, Informant informant, int answer) {
        Respondent respondent = Respondent.of(sex, Age.years(age), informant).withGrade(grade);
        ScoreResult result = FILE.assess("q1: " + answer, respondent).score(score);
        return result instanceof Scored scored
                ? String.format(Locale.ROOT, "%.4f", scored.value())
                : ((Unscorable) result).reason().id();
    }

    /** ln 0.8 / 0.1 = −2.2314; ((8/10)⁻¹ − 1) / (−1 · 0.1) = −2.5. */
    @ParameterizedTest
    @CsvSource({
        "MALE,8,3,CAREGIVER,10,70.0000,0.0000,50.0000",
        "MALE,10,4,CAREGIVER,8,60.0000,-2.0000,1.0000",
        "FEMALE,9,3,CAREGIVER,8,70.0000,-2.2314,2.0000",
        "FEMALE,14,8,SELF,8,50.0000,-2.5000,3.0000",
        "MALE,14,8,SELF,4,40.0000,-15.0000,outside-norm",
        "MALE,9,5,CAREGIVER,8,no-norm-group,no-norm-group,no-norm-group",
        "MALE,9,3,SELF,8,no-norm-group,no-norm-group,no-norm-group"
    })
    void theRespondentIsComparedWithTheirOwnGroupAndWithNoOther(
            Sex sex, int age, int grade, Informant informant, int answer, String t, String z, String rank) {
        assertThat(value("t", sex, age, grade, informant, answer)).isEqualTo(t);
        assertThat(value("z", sex, age, grade, informant, answer)).isEqualTo(z);
        assertThat(value("rank", sex, age, grade, informant, answer)).isEqualTo(rank);
    }
}
