package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.scales.loading.RequestReaderTest.clean;
import static org.weibao.scales.loading.RequestReaderTest.read;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** What a request says beside the answers: of whom, when, and under which reference. */
class RespondentsAndReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            {"age":14, "ageMonths":180}   → AGES-DISAGREE
            {"age":14, "ageMonths":167}   → AGES-DISAGREE
            {"age":14.5}                  → WRONG-TYPE
            {"age":"14"}                  → WRONG-TYPE
            {"age":-1}                    → NUMBER-OUT-OF-RANGE
            {"age":121}                   → NUMBER-OUT-OF-RANGE
            {"age":4294967310}            → WRONG-TYPE
            {"ageMonths":1452}            → NUMBER-OUT-OF-RANGE
            {"grade":0}                   → NUMBER-OUT-OF-RANGE
            {"grade":13}                  → NUMBER-OUT-OF-RANGE
            {"gestationWeeks":21}         → NUMBER-OUT-OF-RANGE
            {"gestationWeeks":45}         → NUMBER-OUT-OF-RANGE
            {"grade":"8"}                 → WRONG-TYPE
            {"sex":1}                     → WRONG-TYPE
            {"sex":"Female"}              → NOT-ALLOWED
            {"sex":true}                  → NOT-ALLOWED
            {"sex":["female"]}            → WRONG-TYPE
            """)
    void aRespondentWhoCannotBeIsRefusedAndUnknownInThatRespect(String respondent, String expected) {
        Read<Request> read = read("{\"answers\":{},\"respondent\":" + respondent + "}");

        assertThat(Said.lines(read)).hasSize(1).first().asString().endsWith(" " + expected);
        assertThat(read.value().orElseThrow().respondent()).isEqualTo(Respondent.UNKNOWN);
    }

    @Property
    void yearsAndMonthsAgreeWithinTheTwelveMonthsOfAYear(
            @ForAll @IntRange(max = 120) int years, @ForAll @IntRange(max = 1451) int months) {
        Read<Request> read =
                read("{\"answers\":{},\"respondent\":{\"age\":" + years + ",\"ageMonths\":" + months + "}}");

        if (months / 12 == years) {
            assertThat(read.value().orElseThrow().respondent().age()).contains(new Age(new MonthRange(months, months)));
        } else {
            assertThat(read.findings()).extracting(Finding::code).containsExactly(FindingCode.AGES_DISAGREE);
        }
    }

    @Test
    void aGradeIsRead() {
        assertThat(clean("{\"answers\":{},\"respondent\":{\"grade\":12}}")
                        .respondent()
                        .grade())
                .isEqualTo(OptionalInt.of(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张小明",
                "st7-张",
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+8613800138000",
                "86-13800138000",
                "st7/13800138000",
                "１３８００１３８０００",
                "310105201001011234",
                "31010520100101123X",
                "310105 20100101 123x",
                "a\n13800138000",
                "𠮷田"
            })
    void aReferenceThatTellsWhoItIsIsRefused(String reference) {
        String escaped = reference.replace("\n", "\\n");
        Read<Request> read = read("{\"ref\":\"" + escaped + "\",\"answers\":{\"q1\":1}}");

        assertThat(Said.lines(read)).containsExactly("1:8 REF-LOOKS-PERSONAL");
        assertThat(read.findings().get(0).arguments()).isEmpty();
        assertThat(read.value().orElseThrow().responses().ref()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "st7-0042",
                "2026-0301-17",
                "0b7c9f52-0e0f-4d1c-9a53-6d1f0f6f9b11",
                "12800138000",
                "138001380001",
                "1380013800",
                "R2",
                "3101052010010112345"
            })
    void anOpaqueReferenceIsKept(String reference) {
        assertThat(clean("{\"ref\":\"" + reference + "\",\"answers\":{}}")
                        .responses()
                        .ref())
                .contains(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "2026-3-1",
                "20260301",
                "2026-03-01T10:00:00Z",
                "+12026-03-01",
                "昨天",
                ""
            })
    void whatIsNotADayIsRefused(String day) {
        assertThat(Said.lines(read("{\"answeredOn\":\"" + day + "\",\"answers\":{}}")))
                .containsExactly("1:15 DATE-MALFORMED");
    }
}
