package org.weibao.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Action;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.disclosure.LegalGround;
import org.weibao.scales.assessment.disclosure.Partner;
import org.weibao.scales.assessment.disclosure.View;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Service;
import org.weibao.scales.definition.Within;

/**
 * Every part of a result is changed by itself, and what each audience gets is compared before and after. Where nothing changes, nothing of that part
 * reaches the audience, neither as it is nor by what follows from it. The table in {@code docs/disclosure.md} is the decision; a part without
 * a row, or one that reaches somebody whom the table does not name, fails here.
 */
class WhoSeesWhatTest {

    private static final Path DECISIONS = Path.of("../docs/disclosure.md");
    private static final Disclosure DISCLOSURE = new Disclosure(ScaleLibrary.of(Map.of()), "zh");

    @Test
    void the_table_names_every_part_of_a_result_and_everybody_whom_it_reaches() throws IOException {
        Map<String, Set<String>> reached = new TreeMap<>();
        samples().forEach(sample -> reach(sample, reached));
        assertThat(reached.keySet()).isEqualTo(new TreeSet<>(Records.components(CaseResult.class)));
        String table = reached.entrySet().stream()
                .map(part -> row(part.getKey(), part.getValue()))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(DECISIONS)).contains(header() + "\n" + table + "\n");
    }

    private static String header() {
        String names = String.join(" | ", audiences().keySet());
        return "| part | " + names + " |\n|---|" + "---|".repeat(audiences().size());
    }

    private static String row(String part, Set<String> reached) {
        return audiences().keySet().stream()
                .map(audience -> reached.contains(audience) ? "●" : "–")
                .collect(Collectors.joining(" | ", "| `" + part + "` | ", " |"));
    }

    private static void reach(CaseResult sample, Map<String, Set<String>> reached) {
        Map<String, String> before = new LinkedHashMap<>();
        audiences().forEach((name, shown) -> before.put(name, shown.apply(sample)));
        for (Records.Changed<CaseResult> changed : Records.changes(sample)) {
            Set<String> already = reached.computeIfAbsent(changed.component(), part -> new TreeSet<>());
            audiences().forEach((name, shown) -> {
                if (!already.contains(name) && !shown.apply(changed.whole()).equals(before.get(name))) {
                    already.add(name);
                }
            });
        }
    }

    private static Map<String, Function<CaseResult, String>> audiences() {
        Map<String, Function<CaseResult, String>> audiences = new LinkedHashMap<>();
        Stream.of(View.values())
                .forEach(view -> audiences.put(view.id(), result -> said(DISCLOSURE.view(view, result))));
        Stream.of(Partner.values()).forEach(partner -> audiences.put(partner.id(), result -> packets(partner, result)));
        return audiences;
    }

    /** A packet on each ground that holds, or nothing; why nothing is said to staff only. */
    private static String packets(Partner partner, CaseResult result) {
        return Stream.of(LegalGround.values())
                .map(ground -> said(DISCLOSURE.share(partner, Optional.of(ground), result)))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Disclosed shown) {
        return shown.screen().orElse("") + shown.json().orElse("");
    }

    /** Cases in which everything is there: one of harm at home, one of an emergency, one that may be told to everybody, a calm one. */
    private static List<CaseResult> samples() {
        CaseResult all = (CaseResult) Records.filled(CaseResult.class);
        Referral referral = all.referral().orElseThrow();
        Referral reported = Records.with(
                referral, "duties", List.of(Records.with(referral.duties().get(0), "duty", Duty.MANDATORY_REPORT)));
        Referral harm =
                consented(Records.with(grounds(reported), "level", Level.PROFESSIONAL), Consent.GUARDIAN_SUSPECTED);
        Referral open = Records.with(everywhere(referral), "duties", List.of());
        Referral emergency = Records.with(open, "level", Level.EMERGENCY);
        return List.of(
                with(all, Records.with(harm, "within", Within.days(14))),
                with(all, emergency),
                with(all, consented(open, Consent.GUARDIAN_GIVEN)),
                calm(with(all, open)));
    }

    private static CaseResult with(CaseResult result, Referral referral) {
        return Records.with(result, "referral", Optional.of(referral));
    }

    /** Nothing is due today, nothing is missing, and sleep is good. */
    private static CaseResult calm(CaseResult result) {
        Referral referral = result.referral().orElseThrow();
        Action later = Records.with(referral.actions().get(0), "within", Within.days(7));
        Referral unhurried = Records.with(Records.with(referral, "within", Within.days(14)), "actions", List.of(later));
        Assessment form = result.assessments().get(0);
        Flag sleep = Records.with(
                Records.with(form.flags().get(0), "kind", Optional.of(FlagKind.SLEEP)), "state", FlagState.CLEAR);
        Assessment whole = Records.with(
                Records.with(form, "flags", List.of(sleep)),
                "completeness",
                Records.with(form.completeness(), "missing", List.of()));
        CaseResult accepted = Records.with(Records.with(result, "refused", List.of()), "findings", List.of());
        return with(Records.with(accepted, "assessments", List.of(whole)), unhurried);
    }

    private static Referral consented(Referral referral, Consent state) {
        return Records.with(referral, "consent", Records.with(referral.consent(), "state", state));
    }

    private static Referral everywhere(Referral referral) {
        Destination one = referral.destinations().get(0);
        return Records.with(
                referral,
                "destinations",
                Stream.of(Service.SCHOOL_PSYCHOLOGY, Service.CHILD_PSYCHIATRY, Service.FAMILY_SUPPORT, Service.POLICE)
                        .map(service -> Records.with(one, "service", service))
                        .toList());
    }

    private static Referral grounds(Referral referral) {
        Ground one = referral.reasons().get(0).because().get(0);
        List<Ground> grounds = Stream.of(
                        ground(one, Ground.Kind.EVENT, "abuse-suspected"),
                        ground(one, Ground.Kind.SIGNAL, "abandoned-or-without-care"),
                        ground(one, Ground.Kind.FLAG, "word"))
                .toList();
        return Records.with(
                referral, "reasons", List.of(Records.with(referral.reasons().get(0), "because", grounds)));
    }

    private static Ground ground(Ground one, Named kind, String id) {
        return Records.with(Records.with(one, "kind", kind), "id", id);
    }
}
