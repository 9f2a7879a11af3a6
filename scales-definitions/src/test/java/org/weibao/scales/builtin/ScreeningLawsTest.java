package org.weibao.scales.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weibao.scales.Battery;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.CaseResult;
import org.weibao.scales.Disclosure;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningIntake;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.screening.DomainProfile;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Risk;

/** What holds for every shipped battery, whatever is answered. */
class ScreeningLawsTest {

    private static final ScaleLibrary LIBRARY = BuiltIn.library();
    private static final List<Battery> BATTERIES = List.copyOf(LIBRARY.batteries());
    private static final CaseIntake CASES = new CaseIntake(LIBRARY, LIBRARY.policy("changning-2022"), Directory.EMPTY);
    private static final LocalDateTime MOMENT = LocalDateTime.parse("2026-03-02T10:00");

    @Property(tries = 60)
    void takenTogetherFormsNeverLeadToLess(@ForAll long seed) {
        Sent sent = new Sent(seed);
        ScreeningResult together = screen(sent.document(true));
        CaseResult apart = CASES.receive("case.json", bytes(sent.document(false)), MOMENT);
        Referral more = together.result().referral().orElseThrow();
        Referral less = apart.referral().orElseThrow();
        assertThat(more.level()).isGreaterThanOrEqualTo(less.level());
        assertThat(more.within()).isLessThanOrEqualTo(less.within());
        assertThat(duties(more)).containsAll(duties(less));
    }

    @Property(tries = 60)
    void aRefusedAnswerInOneFormLosesNoSafetyFlagOfTheOthers(@ForAll long seed) {
        Sent sent = new Sent(seed);
        CaseResult whole = screen(sent.document(true)).result();
        ScreeningResult spoiled = screen(sent.spoiled());
        String scale = spoiled.result().refused().get(0).scale();
        Set<String> others = whole.assessments().stream()
                .filter(assessment -> !assessment.scale().id().equals(scale))
                .flatMap(assessment -> assessment.flags().stream()
                        .filter(ScreeningLawsTest::isOpenCrisis)
                        .map(flag -> assessment.scale().id() + " " + flag.id()))
                .collect(Collectors.toSet());
        assertThat(spoiled.screening().orElseThrow().next().because())
                .extracting(ground -> ground.scale().orElse("") + " " + ground.id())
                .containsAll(others);
    }

    @Property(tries = 60)
    void aFormMoreNeverLeadsToLess(@ForAll long seed) {
        Sent sent = new Sent(seed);
        Referral fewer = referral(screen(sent.withoutAForm()));
        Referral all = referral(screen(sent.document(true)));
        assertThat(all.level()).isGreaterThanOrEqualTo(fewer.level());
        assertThat(all.within()).isLessThanOrEqualTo(fewer.within());
        assertThat(duties(all)).containsAll(duties(fewer));
    }

    @Property(tries = 60)
    void aSecondFormOfAScaleWhateverIsWrongWithItTakesNothingAway(@ForAll long seed) {
        Sent sent = new Sent(seed);
        ScreeningResult once = screen(sent.document(true));
        ScreeningResult twice = screen(sent.twice());
        assertThat(referral(twice).level())
                .isGreaterThanOrEqualTo(referral(once).level());
        assertThat(raised(twice)).containsAll(raised(once));
    }

    @Property(tries = 60)
    void aBlankInPlaceOfAnAnswerNeverRulesADangerOut(@ForAll long seed) {
        Sent sent = new Sent(seed);
        Set<String> before = open(screen(sent.document(true)));
        assertThat(open(screen(sent.blank()))).containsAll(before);
    }

    @Property(tries = 60)
    void whatCouldNotBeReadIsNeverNothingFound(@ForAll long seed) {
        String document =
                new Sent(seed).document(true).replace("\"assessments\":{", "\"assessments\":{\"no-such\":{},");
        Referral referral = referral(screen(document));
        assertThat(referral.conclusive()).isFalse();
        assertThat(referral.statements().toString()).doesNotContain("未发现");
    }

    @Property(tries = 60)
    void aGuardianReadsNothingWhileADutyIsOpen(@ForAll long seed) {
        ScreeningResult result = screen(new Sent(seed).document(true));
        Referral referral = referral(result);
        assertThat(new Disclosure(LIBRARY, "zh").guardian(result).screen().isEmpty())
                .isEqualTo(!referral.duties().isEmpty()
                        || referral.guardianNotice().timing() == GuardianTiming.NOT_FIRST);
    }

    @Property(tries = 60)
    void nothingMoreIsAskedExactlyWhenSomethingHasToBeHandledFirst(@ForAll long seed) {
        ScreeningResult result = screen(new Sent(seed).document(true));
        boolean handleFirst = result.result().assessments().stream()
                .flatMap(assessment -> assessment.flags().stream())
                .anyMatch(flag -> isOpenCrisis(flag) || isReport(flag));
        Screening screening = result.screening().orElseThrow();
        assertThat(screening.next().kind() == NextStep.Kind.STOP).isEqualTo(handleFirst);
        assertThat(screening.next().because().isEmpty()).isNotEqualTo(handleFirst);
    }

    @Property(tries = 60)
    void aDomainHasTheConcernOfItsWorstReadingAndNoneWithoutData(@ForAll long seed) {
        for (DomainProfile domain :
                screen(new Sent(seed).document(true)).screening().orElseThrow().profile()) {
            List<Integer> concerns = domain.readings().stream()
                    .flatMap(reading -> reading.concern().stream())
                    .map(concern -> concern.value())
                    .toList();
            assertThat(domain.concern().map(concern -> concern.value()))
                    .isEqualTo(concerns.stream().max(Integer::compare));
            assertThat(domain.readings())
                    .allMatch(reading ->
                            reading.concern().isPresent() != reading.why().isPresent());
        }
    }

    private static Referral referral(ScreeningResult result) {
        return result.result().referral().orElseThrow();
    }

    /** Dangers on forms that are raised, those of refused forms included. */
    private static Set<String> raised(ScreeningResult result) {
        return crises(result, Flag::isRaised);
    }

    private static Set<String> open(ScreeningResult result) {
        return crises(result, ScreeningLawsTest::isOpenCrisis);
    }

    private static Set<String> crises(ScreeningResult result, Predicate<Flag> which) {
        Stream<Flag> assessed = result.result().assessments().stream().flatMap(form -> form.flags().stream());
        Stream<Flag> refused = result.result().refused().stream().flatMap(form -> form.flags().stream());
        return Stream.concat(assessed, refused)
                .filter(flag -> flag.risk() == Risk.CRISIS)
                .filter(which)
                .map(Flag::id)
                .collect(Collectors.toSet());
    }

    private static boolean isOpenCrisis(Flag flag) {
        return flag.risk() == Risk.CRISIS && flag.state() != FlagState.CLEAR;
    }

    private static boolean isReport(Flag flag) {
        return flag.isRaised() && flag.duty().equals(Optional.of(Duty.MANDATORY_REPORT));
    }

    private static Set<Duty> duties(Referral referral) {
        return referral.duties().stream().map(Referral.DutyToDo::duty).collect(Collectors.toSet());
    }

    private static ScreeningResult screen(String document) {
        return new ScreeningIntake(CASES).receive("screening.json", bytes(document), MOMENT);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Random answers, some blank, to the forms of one battery. */
    private static final class Sent {

        private final long seed;
        private final Battery battery;
        private final Map<String, String> forms = new TreeMap<>();

        Sent(long seed) {
            this.seed = seed;
            Random random = new Random(seed);
            this.battery = BATTERIES.get(random.nextInt(BATTERIES.size()));
            battery.definition().parts().forEach(part -> {
                Scale scale = LIBRARY.scale(part.scale().id());
                forms.put(
                        scale.id(),
                        "{\"respondent\":{\"informant\":\"" + part.informant().id() + "\"},\"answers\":{"
                                + answers(scale, random) + "}}");
            });
        }

        String document(boolean named) {
            String battery = named ? "\"battery\":\"" + this.battery.id() + "\"," : "";
            return "{" + battery + "\"assessments\":{"
                    + forms.entrySet().stream()
                            .map(form -> "\"" + form.getKey() + "\":" + form.getValue())
                            .collect(Collectors.joining(","))
                    + "}}";
        }

        /** The same, with an answer too many in the first form. */
        String spoiled() {
            Iterator<String> scales = forms.keySet().iterator();
            String first = scales.next();
            return document(true).replace("\"" + first + "\":{", "\"" + first + "\":{\"oddity\":1,");
        }

        /** The same without its first form. */
        String withoutAForm() {
            Sent fewer = new Sent(seed);
            fewer.forms.remove(forms.keySet().iterator().next());
            return fewer.document(true);
        }

        /** The same, and a second form of the first scale that says nothing and is refused. */
        String twice() {
            Sent more = new Sent(seed);
            more.forms.computeIfPresent(
                    forms.keySet().iterator().next(), (scale, form) -> "[" + form + ",{\"answers\":{\"oddity\":1}}]");
            return more.document(true);
        }

        /** The same with one answer of the first form left out. */
        String blank() {
            Sent fewer = new Sent(seed);
            fewer.forms.computeIfPresent(
                    forms.keySet().iterator().next(), (scale, form) -> form.replaceFirst("\"[a-z0-9-]+\":[0-9]+,", ""));
            return fewer.document(true);
        }

        private static String answers(Scale scale, Random random) {
            boolean quiet = random.nextBoolean();
            return scale.definition()
                    .items()
                    .filter(item -> random.nextInt(12) > 0 || quiet)
                    .map(item ->
                            "\"" + item.id() + "\":" + answer(scale, item, quiet && random.nextInt(20) > 0, random))
                    .collect(Collectors.joining(","));
        }

        private static int answer(Scale scale, Item item, boolean first, Random random) {
            return scale.definition().format(item.format().id()).stream()
                    .map(ResponseFormat.Choice.class::cast)
                    .map(choice -> choice.options()
                            .get(first ? 0 : random.nextInt(choice.options().size()))
                            .code())
                    .findFirst()
                    .orElse(0);
        }
    }
}
