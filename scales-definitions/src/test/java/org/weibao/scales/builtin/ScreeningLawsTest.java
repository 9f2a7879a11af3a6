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
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weibao.scales.Battery;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.CaseResult;
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

        private final Battery battery;
        private final Map<String, String> forms = new TreeMap<>();

        Sent(long seed) {
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
