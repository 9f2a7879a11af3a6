package org.weibao.scales.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.Example;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.GradeRange;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.NormValue;
import org.weibao.scales.definition.Operator;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.definition.Rounding;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Sex;
import org.weibao.scales.definition.Step;
import org.weibao.scales.definition.Term;

/** A file that uses every construct of the language reads clean, and into what it says. */
class IllustrationTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/weibao/scales/loading");
    private static final ScaleDefinition SCALE = read();

    private static ScaleDefinition read() {
        SourceFile file = besides("demo-mood.scale.yaml").orElseThrow();
        Read<ScaleDefinition> read = ScaleReader.read(file, IllustrationTest::besides);
        assertThat(Said.lines(read)).isEmpty();
        return read.value().orElseThrow();
    }

    private static Optional<SourceFile> besides(String name) {
        try {
            return Optional.of(new SourceFile(name, Files.readAllBytes(FOLDER.resolve(name))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void jsonOfTheSameShapeIsTheSameScale() {
        String json =
                "{\"format\":1,\"scale\":\"x\",\"reverse\":[\"a..b\"],\"items\":[{\"responses\":\"f\",\"ask\":{\"a\":\"一\",\"b\":\"二\"}}]}";
        ScaleDefinition asJson = ScaleReader.read(Said.file("x.scale.json", json), IllustrationTest::besides)
                .value()
                .orElseThrow();
        ScaleDefinition asYaml = ScaleReader.read(Said.file("x.scale.yaml", json), IllustrationTest::besides)
                .value()
                .orElseThrow();

        assertThat(asJson.items().map(Item::id)).containsExactly("a", "b");
        assertThat(asYaml.items().map(Item::reversed)).containsExactly(true, true);
    }

    @Test
    void agesAreCompletedMonths() {
        assertThat(SCALE.profile().age()).isEqualTo(new MonthRange(132, 215));
    }

    @Test
    void aDeclinedOptionKeepsItsCodeAndHasNoPoints() {
        ResponseFormat.Choice agreement =
                (ResponseFormat.Choice) SCALE.format("agreement").orElseThrow();

        assertThat(agreement.option(9)).hasValueSatisfying(option -> {
            assertThat(option.declined()).isTrue();
            assertThat(option.points()).isEmpty();
        });
        assertThat(agreement.option(1))
                .hasValueSatisfying(option -> assertThat(option.points()).hasValue(1));
    }

    @Test
    void measuredFormatsKeepTheirBounds() {
        ResponseFormat.Decimal centimetres =
                (ResponseFormat.Decimal) SCALE.format("centimetres").orElseThrow();
        ResponseFormat.WholeNumber minutes =
                (ResponseFormat.WholeNumber) SCALE.format("minutes").orElseThrow();

        assertThat(List.of(centimetres.min(), centimetres.max())).containsExactly(40.5, 220.0);
        assertThat(List.of(minutes.min(), minutes.max())).containsExactly(0, 600);
        assertThat(SCALE.format("clock")).containsInstanceOf(ResponseFormat.Clock.class);
    }

    @Test
    void reverseListsItemsAndRuns() {
        assertThat(SCALE.items().filter(Item::reversed).map(Item::id)).containsExactly("q2", "q5", "q6", "q7");
    }

    @Test
    void anItemReplacesWhatItsBlockSays() {
        Item q10 = SCALE.item("q10").orElseThrow();
        Item q11 = SCALE.item("q11").orElseThrow();

        assertThat(q10.format().id()).isEqualTo("impact");
        assertThat(q10.weight()).isEqualTo(2);
        assertThat(q10.scored()).isFalse();
        assertThat(q10.gate())
                .hasValueSatisfying(gate -> assertThat(gate.otherwise()).hasValue(0));
        assertThat(q11.format().id()).isEqualTo("agreement");
        assertThat(q11.points()).containsEntry(2, OptionalDouble.of(1.5));
        assertThat(q11.gate()).hasValueSatisfying(gate -> {
            assertThat(gate.otherwise()).hasValue(0);
            assertThat(gate.when())
                    .isInstanceOfSatisfying(
                            Condition.OfRespondent.class,
                            condition -> assertThat(condition.trait())
                                    .isEqualTo(new Trait.OfAge(new MonthRange(168, MonthRange.OPEN))));
        });
        assertThat(SCALE.item("q1").orElseThrow().gate()).isEmpty();
    }

    @Test
    void stepsOfAnItemAreKept() {
        assertThat(SCALE.item("latency-minutes").orElseThrow().steps())
                .extracting(Step::from, Step::points)
                .extracting(Object::toString)
                .containsExactly("(0.0, 0.0)", "(16.0, 1.0)", "(31.0, 2.0)", "(61.0, 3.0)");
    }

    @Test
    void scoresGatherWhatTheirListsSay() {
        assertThat(score("total").gathering().terms())
                .extracting(Term::id)
                .containsExactly("q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9");
        assertThat(score("teacher").gathering().terms())
                .extracting(Term::reversed)
                .containsExactly(false, true);
        assertThat(score("bmi").gathering()).isInstanceOf(Gathering.RatioOf.class);
        assertThat(score("in-bed").gathering()).isInstanceOf(Gathering.HoursBetween.class);
        assertThat(((Gathering.Count) score("symptoms").gathering()).except()).containsOnlyKeys("q9");
        assertThat(((Gathering.MeanOf) score("positive").gathering()).only()).isPresent();
    }

    @Test
    void missingRulesAreReadWithTheirLimits() {
        assertThat(score("total").missing().allow()).hasValue(2);
        assertThat(score("average").missing().answeredShare()).hasValue(0.8);
        assertThat(score("average").missing().required())
                .extracting(required -> required.id())
                .containsExactly("q9");
        assertThat(score("combined").missing().answered()).hasValue(1);
        assertThat(score("highest").missing().allow()).hasValue(Integer.MAX_VALUE);
        assertThat(score("teacher").missing().allowsMissing()).isFalse();
    }

    @Test
    void arithmeticIsReadExactly() {
        assertThat(score("average").round()).contains(new Rounding(Rounding.Mode.HALF_UP, 2));
        assertThat(score("combined").round()).contains(new Rounding(Rounding.Mode.DOWN, 0));
        assertThat(score("combined").add()).hasValue(-27);
        assertThat(score("bmi").multiplyBy()).hasValue(10_000);
        assertThat(score("total").round()).isEmpty();
        assertThat(score("latency").steps()).hasSize(4);
    }

    @Test
    void normsAreReadFromTheFileAndFromTables() {
        Norm written = SCALE.norms().get(0);
        Norm tabled = SCALE.norms().get(1);

        assertThat(written.cap()).contains(new Norm.Cap(20, 100));
        assertThat(written.population().orElseThrow().size()).isEqualTo(OptionalInt.of(2048));
        assertThat(written.groups()).hasSize(3);
        assertThat(written.groups().get(0).conditions())
                .containsExactlyInAnyOrder(new Trait.OfSex(Sex.MALE), new Trait.OfAge(new MonthRange(132, 167)));
        assertThat(written.groups().get(1).values().get("total")).isInstanceOf(NormValue.Lms.class);
        assertThat(written.groups().get(2).values().get("total"))
                .isInstanceOfSatisfying(
                        NormValue.Lookup.class,
                        lookup -> assertThat(lookup.steps()).hasSize(3));
        assertThat(tabled.groups()).hasSize(2);
        assertThat(tabled.groups().get(1).conditions()).contains(new Trait.OfAge(new MonthRange(132, 167)));
        assertThat(tabled.groups().get(1).at().file()).isEqualTo("demo-mood.norms.csv");
        assertThat(tabled.groups().get(1).at().line()).isEqualTo(3);
    }

    @Test
    void aBandHasOnlyALowerEnd() {
        assertThat(bands("severity"))
                .containsExactly("minimal from -Infinity", "mild from 5.0", "moderate from 10.0", "severe from 20.0");
        assertThat(bands("cut-11")).containsExactly("below from -Infinity", "at-or-above from 11.0");
        assertThat(bands("size")).containsExactly("thin from -Infinity", "normal from 13.9", "overweight from 17.4");
        assertThat(SCALE.banding("by-grade").orElseThrow().groups())
                .extracting(BandGroup::conditions)
                .containsExactly(
                        List.of(new Trait.OfGrade(new GradeRange(1, 6))),
                        List.of(new Trait.OfGrade(new GradeRange(7, 7))));
    }

    @Test
    void aTimeInAConditionIsHoursAfterMidnight() {
        Condition.OfItems late =
                (Condition.OfItems) SCALE.flag("late").orElseThrow().when();
        Condition.Test.Compares test = (Condition.Test.Compares) late.test();

        assertThat(test.comparison().bounds())
                .extracting(bound -> bound.operator())
                .containsExactly(Operator.AT_LEAST, Operator.LESS_THAN);
        assertThat(test.comparison().bounds().get(0).values()).containsExactly(23.5);
    }

    @Test
    void severalTraitsInOneMappingAreAnd() {
        Condition.AnyOf young = (Condition.AnyOf)
                SCALE.outcome("syndrome").orElseThrow().rules().get(2).when();

        assertThat(young.conditions().get(0))
                .isInstanceOfSatisfying(
                        Condition.AllOf.class,
                        all -> assertThat(all.conditions()).hasSize(3));
    }

    @Test
    void flagsKeepWhatTheyCallFor() {
        assertThat(SCALE.flag("right-now").orElseThrow().acute()).isTrue();
        assertThat(SCALE.flag("beaten").orElseThrow().duty()).isPresent();
        assertThat(SCALE.flag("exaggerated").orElseThrow().invalidates()).isTrue();
        assertThat(SCALE.flag("exaggerated").orElseThrow().risk()).isEqualTo(Risk.WATCH);
        assertThat(SCALE.flag("unsettled").orElseThrow().forWhom())
                .hasValueSatisfying(condition -> assertThat(((Condition.OfRespondent) condition).trait())
                        .isEqualTo(new Trait.OfInformant(List.of(Informant.SELF, Informant.TEACHER))));
    }

    @Test
    void outcomeRulesStandInFileOrder() {
        assertThat(SCALE.outcome("syndrome").orElseThrow().rules())
                .extracting(rule -> rule.result())
                .containsExactly("major", "minor", "young", "flagged");
        assertThat(SCALE.outcome("syndrome").orElseThrow().otherwise()).isEqualTo("none-suspected");
    }

    @Test
    void aSingleKeyOfAnExampleOverridesARunWhereverItStands() {
        Example example = SCALE.examples().get(0);

        assertThat(example.answers())
                .containsEntry("q9", new Answer.Number(2))
                .containsEntry("q8", new Answer.Number(1));
        assertThat(example.answers())
                .containsEntry("bed", new Answer.Time(1410))
                .containsEntry("kg", new Answer.Number(40.5));
        assertThat(example.respondent().grade()).hasValue(8);
        assertThat(example.expected()).hasSize(11);
    }

    private static List<String> bands(String banding) {
        List<Band> bands = SCALE.banding(banding).orElseThrow().groups().get(0).bands();
        return bands.stream().map(band -> band.id() + " from " + band.from()).toList();
    }

    private static Score score(String id) {
        return SCALE.score(id).orElseThrow();
    }
}
