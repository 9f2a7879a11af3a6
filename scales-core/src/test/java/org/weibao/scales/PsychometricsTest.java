package org.weibao.scales;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.psychometrics.Basis;
import org.weibao.scales.assessment.psychometrics.Criterion;
import org.weibao.scales.assessment.psychometrics.Estimate;
import org.weibao.scales.assessment.psychometrics.Estimate.NotEstimable;
import org.weibao.scales.assessment.psychometrics.Figure;
import org.weibao.scales.assessment.psychometrics.MissingAnswers;
import org.weibao.scales.assessment.psychometrics.NormKind;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Report.NormGroup;
import org.weibao.scales.assessment.psychometrics.Report.OfItem;
import org.weibao.scales.assessment.psychometrics.Report.OfScore;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Statistic;
import org.weibao.scales.assessment.psychometrics.Study;
import org.weibao.scales.assessment.psychometrics.WhyNotEstimable;
import org.weibao.scales.exchange.HeaderRefused;

class PsychometricsTest {

    private static final Scale SIX =
            Scale.load(Path.of("src/test/resources/org/weibao/scales/psychometrics/six.scale.yaml"));
    private static final Psychometrics PSYCHOMETRICS = new Psychometrics(SIX);

    /** Twelve people: q1 0 on five, 1 on four, 2 on three; one of the twelve left q2 open, one declined q5, two were asked q6. */
    private static final String TWELVE = """
            ref,age,sex,q1,q2,q3,q4,q5,q6
            r1,8,female,0,0,0,2,0,
            r2,8,female,0,0,1,2,0,
            r3,9,male,0,1,0,1,0,
            r4,9,male,0,0,0,2,0,
            r5,10,female,0,1,1,1,9,
            r6,10,female,1,1,1,1,0,
            r7,11,male,1,1,2,1,0,
            r8,11,male,1,2,1,0,0,
            r9,12,female,1,,1,1,0,
            r10,12,female,2,2,2,0,1,0
            r11,13,male,2,1,2,0,1,1
            r12,13,male,2,2,1,0,0,
            """;

    @Test
    void anItemIsDescribedByThoseWhoAnsweredIt() {
        OfItem first = item(report(TWELVE), "q1");
        OfItem open = item(report(TWELVE), "q2");

        assertThat(value(first.figures(), Statistic.MEAN)).isCloseTo(10 / 12.0, within(1e-12));
        assertThat(value(first.figures(), Statistic.DIFFICULTY)).isCloseTo(10 / 24.0, within(1e-12));
        assertThat(value(first.figures(), Statistic.FLOOR)).isCloseTo(5 / 12.0, within(1e-12));
        assertThat(value(first.figures(), Statistic.CEILING)).isCloseTo(3 / 12.0, within(1e-12));
        assertThat(List.of(open.answered(), open.missing(), open.notAsked())).containsExactly(11, 1, 0);
        assertThat(estimate(open.figures(), Statistic.MEAN).basis().n()).isEqualTo(11);
        assertThat(value(open.figures(), Statistic.MISSING_RATE)).isCloseTo(1 / 12.0, within(1e-12));
    }

    @Test
    void whoDeclinedAnsweredWithoutPointsAndWhoWasNotAskedIsNotMissing() {
        OfItem declined = item(report(TWELVE), "q5");
        OfItem gated = item(report(TWELVE), "q6");

        assertThat(List.of(declined.answered(), declined.withoutPoints(), declined.missing()))
                .containsExactly(12, 1, 0);
        assertThat(value(declined.figures(), Statistic.PROPORTION)).isCloseTo(2 / 11.0, within(1e-12));
        assertThat(gated.notAsked()).isEqualTo(9);
        assertThat(gated.missing()).isEqualTo(1);
        assertThat(why(gated.figures(), Statistic.MEAN)).isEqualTo(WhyNotEstimable.TOO_FEW_PEOPLE);
    }

    /**
     * Of the eleven complete forms, q4 reversed: variances of q1 to q4 and of their sum by the definition with n − 1, α = 4/3 · (1 −
     * (0.763636 + 0.600000 + 0.600000 + 0.690909)/8.490909); the others likewise, computed separately.
     */
    @Test
    void aTotalOfSubscalesIsAnalysedByItsItemsAsTheScoresReadThem() {
        OfScore total = score(report(TWELVE), "total");
        Estimate alpha = estimate(total.figures(), Statistic.CRONBACH_ALPHA);

        assertThat(total.items()).extracting(Report.ItemInScore::item).containsExactly("q1", "q2", "q3", "q4");
        assertThat(alpha.basis()).isEqualTo(new Basis(11, MissingAnswers.COMPLETE));
        assertThat(value(total.figures(), Statistic.CRONBACH_ALPHA)).isCloseTo(0.916488, within(1e-6));
        assertThat(value(total.items().get(3).figures(), Statistic.ITEM_REST_CORRELATION))
                .isCloseTo(0.911300, within(1e-6));
        assertThat(value(total.figures(), Statistic.STANDARD_ERROR)).isCloseTo(0.842075, within(1e-6));
    }

    @Test
    void aScoreThatIsNoSumOfItemsHasNoAlpha() {
        assertThat(why(score(report(TWELVE), "often").figures(), Statistic.CRONBACH_ALPHA))
                .isEqualTo(WhyNotEstimable.NOT_A_SUM_OF_ITEMS);
    }

    @Test
    void whatTooFewPeopleGaveIsNotEstimable() {
        Report report = report(TWELVE.lines().limit(6).map(line -> line + "\n").reduce("", String::concat));

        assertThat(report.scores())
                .allSatisfy(score -> assertThat(score.figures())
                        .allSatisfy(figure -> assertThat(figure.estimate()).isInstanceOf(NotEstimable.class)));
        assertThat(report("ref,q1\n").intake().forms()).isZero();
    }

    @Test
    void refusedLinesAreNamedByTheirNumberInTheFile() throws IOException {
        Report report = report("ref,q1\nr1,1\nr2,7\nr3,1,1\n\"r4,1\nr4,1\nr4,1\n");

        assertThat(report.intake().refusedLines()).containsExactly(3L, 4L, 5L);
        assertThat(report.intake().repeatedRefs()).isEqualTo(2);
        assertThat(PSYCHOMETRICS.ndjson(stream("{\"answers\":{}}\n{}\n[\n")).refusedLines())
                .containsExactly(2L, 3L);
    }

    @Test
    void peopleAreMatchedByReferencesThatAreUniqueInBothFiles() {
        String again = TWELVE.replace("r1,8", "r2,8").replace("r12,13", "x12,13");
        Report.Pairs retest = PSYCHOMETRICS
                .analyse(Study.of(sample(TWELVE)).withRetest(sample(again)))
                .retest()
                .orElseThrow();

        assertThat(retest.matched()).isEqualTo(9);
        assertThat(retest.unmatched()).isEqualTo(6);
        assertThat(why(retest.scores().get(0).figures(), Statistic.ICC_AGREEMENT))
                .isEqualTo(WhyNotEstimable.TOO_FEW_PEOPLE);
    }

    @Test
    void aSecondInformantWhoSaysTheSameAgreesAndTheMissingAreLeftOut() {
        Report.Pairs informants = PSYCHOMETRICS
                .analyse(Study.of(sample(TWELVE)).withInformant(sample(TWELVE)))
                .informants()
                .orElseThrow();
        Report.Agreement open = informants.items().get(1);

        assertThat(value(open.figures(), Statistic.KAPPA_QUADRATIC)).isCloseTo(1, within(1e-12));
        assertThat(estimate(open.figures(), Statistic.KAPPA_QUADRATIC).basis().n())
                .isEqualTo(11);
        assertThat(value(informants.scores().get(2).figures(), Statistic.MINIMAL_DETECTABLE_CHANGE))
                .isCloseTo(0, within(1e-6));
    }

    @Test
    void aCriterionIsReadStrictly() throws IOException {
        Criterion criterion =
                Psychometrics.criterion(stream("\uFEFFref,criterion\nr1,1\nr2,0\nr3,2\nr4\nr2,0\nr5,0\n"));

        assertThat(criterion.byRef()).containsOnlyKeys("r1", "r5");
        assertThat(criterion.refusedLines()).containsExactly(3L, 4L, 5L, 6L);
        assertThatThrownBy(() -> Psychometrics.criterion(stream("ref,truth\n"))).isInstanceOf(HeaderRefused.class);
    }

    @Test
    void aCriterionThatIsTheSameForEverybodyGivesNoCurve() throws IOException {
        Criterion all = Psychometrics.criterion(stream("ref,criterion\nr1,1\nr2,1\n"));
        Study study = Study.of(sample(TWELVE)).withCriterion(all, "total");

        assertThat(why(PSYCHOMETRICS.analyse(study).criterion().orElseThrow().figures(), Statistic.AREA_UNDER_CURVE))
                .isEqualTo(WhyNotEstimable.ONE_CRITERION_GROUP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PSYCHOMETRICS.analyse(Study.of(sample(TWELVE)).withCriterion(all, "sum")));
    }

    @Test
    void aNormGroupOfThirtyHasNumbersAndOneOfTwentyNineSaysWhyNot() {
        Report report = report(girlsAndBoys(30, 29));
        List<NormGroup> groups = report.norms().get(2).groups();

        assertThat(groups)
                .extracting(group -> group.figures().get(0).estimate().basis().n())
                .containsExactly(59, 0, 29, 30, 0);
        assertThat(PSYCHOMETRICS.normsTable(report(girlsAndBoys(30, 29)), NormKind.T_SCORE))
                .startsWith("""
                        sex,age-from,age-to,score,mean,sd
                        # male 8y 10y first: not estimable, n=0
                        # male 11y 13y first: not estimable, n=29
                        female,8y,10y,first,1.5,""");
    }

    private static String girlsAndBoys(int girls, int boys) {
        Stream<String> rows = IntStream.range(0, girls + boys)
                .mapToObj(i -> (i < girls ? "9,female," : "12,male,") + i % 3 + "," + i % 2 + ",1," + (i / 3) % 3);
        return Stream.concat(Stream.of("age,sex,q1,q2,q3,q4"), rows).reduce("", (text, row) -> text + row + "\n");
    }

    @Test
    void theSameFormsAndSeedGiveTheSameBytesAndAnotherSeedOtherIntervals() {
        String forms = girlsAndBoys(40, 40);
        String once = PSYCHOMETRICS.json(report(forms), Optional.empty());

        assertThat(PSYCHOMETRICS.json(report(forms), Optional.empty())).isEqualTo(once);
        assertThat(PSYCHOMETRICS.json(
                        PSYCHOMETRICS.analyse(Study.of(sample(forms)).withSeed(2)), Optional.empty()))
                .isNotEqualTo(once.replace("\"seed\":1", "\"seed\":2"));
        assertThat(once).doesNotContain("NaN", "null");
    }

    @Test
    void neitherSampleNorFormShowsAnAnswer() {
        Sample sample = sample(TWELVE);

        assertThat(sample).hasToString("Sample[12 forms]");
        assertThat(sample.forms().get(0).toString()).doesNotContain("r1").doesNotContain("=");
    }

    private static Report report(String forms) {
        return PSYCHOMETRICS.analyse(Study.of(sample(forms)));
    }

    private static Sample sample(String forms) {
        try {
            return PSYCHOMETRICS.csv(stream(forms));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static OfItem item(Report report, String id) {
        return report.items().stream()
                .filter(item -> item.item().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OfScore score(Report report, String id) {
        return report.scores().stream()
                .filter(score -> score.score().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Estimate estimate(List<Figure> figures, Statistic statistic) {
        return Figure.find(figures, statistic).orElseThrow();
    }

    private static double value(List<Figure> figures, Statistic statistic) {
        return estimate(figures, statistic).estimated().orElseThrow().value();
    }

    private static WhyNotEstimable why(List<Figure> figures, Statistic statistic) {
        return estimate(figures, statistic).match(known -> WhyNotEstimable.UNDEFINED, NotEstimable::why);
    }
}
