package org.weibao.scales;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.loading.CaseReader;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SourceFile;

/**
 * Takes in whole screenings: reads, assesses, takes the forms together, refers. A document is a case that may name its {@code battery}.
 * A screening whose battery is unknown is still referred as a case.
 *
 * @param cases library, policy and directory
 */
public record ScreeningIntake(CaseIntake cases) {

    /** The battery is the one that the document names. */
    public ScreeningResult receive(String name, byte[] document, LocalDateTime moment) {
        return receive(name, document, Optional.empty(), moment);
    }

    /**
     * The battery is known already; the document may name it too.
     *
     * @param battery id of a battery
     */
    public ScreeningResult receive(String name, byte[] document, String battery, LocalDateTime moment) {
        return receive(name, document, Optional.of(battery), moment);
    }

    /** A case, as letters and packets need it: when it names a battery, what the battery finds counts too. */
    public ScreeningResult receiveCase(String name, byte[] document, LocalDateTime moment) {
        boolean sitting = CaseReader.readScreening(new SourceFile(name, document), Limits.REQUEST)
                .value()
                .flatMap(CaseRequest::battery)
                .isPresent();
        return sitting
                ? receive(name, document, moment)
                : new ScreeningResult(Optional.empty(), cases.receive(name, document, moment));
    }

    private ScreeningResult receive(String name, byte[] document, Optional<String> asked, LocalDateTime moment) {
        Read<CaseRequest> read = CaseReader.readScreening(new SourceFile(name, document), Limits.REQUEST);
        Set<Finding> findings = new LinkedHashSet<>(read.findings());
        return read.value()
                .map(request -> new EarlierForms(cases.library(), request).considered(findings))
                .map(request -> screen(request, battery(request, asked, findings), findings, moment))
                .orElseGet(() -> new ScreeningResult(
                        Optional.empty(),
                        new CaseResult(List.of(), List.of(), Optional.empty(), List.copyOf(findings))));
    }

    private ScreeningResult screen(
            CaseRequest request, Optional<Battery> battery, Set<Finding> findings, LocalDateTime moment) {
        List<CaseRequest.Form> forms = request.forms().stream()
                .map(form -> battery.map(known -> withInformant(form, known)).orElse(form))
                .toList();
        TakenForms taken = TakenForms.of(cases.library(), forms, findings);
        Case about = taken.in(request.context());
        Optional<Screening> screening = battery.map(known -> known.screen(about, taken.requests()));
        Case whole = battery.map(known -> known.withFindings(about, screening.orElseThrow()))
                .orElse(about);
        Referral referral = cases.refer(whole, request, findings, moment);
        return new ScreeningResult(
                screening,
                new CaseResult(taken.assessments(), taken.refused(), Optional.of(referral), List.copyOf(findings)));
    }

    /** A form that names no informant is that of whom the battery asks, when it asks this scale of one informant only. */
    private static CaseRequest.Form withInformant(CaseRequest.Form form, Battery battery) {
        List<BatteryPart> parts = battery.definition().parts().stream()
                .filter(part -> part.scale().id().equals(form.scale()))
                .toList();
        Request request = form.request();
        if (parts.size() != 1 || request.respondent().informant().isPresent()) {
            return form;
        }
        return new CaseRequest.Form(
                form.scale(),
                form.pointer(),
                new Request(
                        request.responses(),
                        request.respondent().withInformant(parts.get(0).informant())));
    }

    private Optional<Battery> battery(CaseRequest request, Optional<String> asked, Set<Finding> findings) {
        Place at = new Place("", 0, 0, "/battery");
        Optional<String> named = asked.or(request::battery);
        if (named.isEmpty()) {
            findings.add(Finding.of(FindingCode.KEY_MISSING, at, "expected", "battery"));
            return Optional.empty();
        }
        if (asked.isPresent()
                && request.battery().filter(id -> !id.equals(asked.get())).isPresent()) {
            findings.add(Finding.of(
                    FindingCode.BATTERY_DISAGREES,
                    at,
                    "found",
                    request.battery().get(),
                    "expected",
                    asked.get()));
        }
        Optional<Battery> battery = cases.library().findBattery(named.get());
        if (battery.isEmpty()) {
            String allowed = cases.library().batteryIds();
            findings.add(Finding.of(FindingCode.BATTERY_UNKNOWN, at, "found", named.get(), "allowed", allowed));
        }
        return battery;
    }
}
