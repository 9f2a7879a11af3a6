package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;
import org.weibao.scales.finding.Finding;

/**
 * Reads the document of a case. With findings there is still a case with everything that could be read, so that a child's safety does
 * not wait for a corrected document.
 */
public final class CaseReader {

    private final Values values;
    private final Fields fields;
    private final Doubts doubts;
    private final boolean screening;

    private CaseReader(Node root, boolean screening, List<Finding> findings) {
        this.screening = screening;
        this.doubts = Doubts.in(findings);
        this.values = Values.ofRequest(findings);
        this.fields = Fields.of(root, values);
    }

    public static Read<CaseRequest> read(SourceFile document, Limits limits) {
        return read(document, limits, false);
    }

    /** As {@link #read}, for a document that may name its {@code battery}. */
    public static Read<CaseRequest> readScreening(SourceFile document, Limits limits) {
        return read(document, limits, true);
    }

    private static Read<CaseRequest> read(SourceFile document, Limits limits, boolean screening) {
        Read<Node> tree = Documents.json(document, limits);
        List<Finding> findings = new ArrayList<>(tree.findings());
        Optional<CaseRequest> request = tree.value().map(root -> new CaseReader(root, screening, findings).request());
        return new Read<>(request, RequestReader.naming(findings));
    }

    private CaseRequest request() {
        Optional<Age> age = certain(new RespondentReader(values).age(fields), "age", "ageMonths");
        List<CaseRequest.Form> forms = forms("assessments", age);
        List<CaseRequest.Form> earlier = forms("earlier", Optional.empty());
        ReportedReader reported = new ReportedReader(values);
        Case context = new Case(
                List.of(),
                List.of(),
                reported.read(fields, "events", "event", ContextEvent.class),
                reported.read(fields, "signals", "signal", SafeguardingSignal.class),
                consent(),
                certain(fields.given("present").flatMap(values::truth), "present"),
                age,
                fields.given("district").flatMap(values::words),
                fields.given("street").flatMap(values::words),
                one("previousLevel", Level.class),
                safetyCheck(),
                Set.of(),
                List.of(),
                reported.reports(),
                List.of(),
                List.of(),
                false);
        Optional<String> policy = fields.given("policy").flatMap(values::words);
        Optional<String> battery = screening ? fields.given("battery").flatMap(values::words) : Optional.empty();
        fields.refuseOthers();
        return new CaseRequest(forms, earlier, context, policy, battery);
    }

    /** A request that does not tell the child's age has the case's. */
    private List<CaseRequest.Form> forms(String key, Optional<Age> age) {
        List<CaseRequest.Form> forms = new ArrayList<>();
        RequestReader reader = new RequestReader(values, doubts);
        fields.given(key)
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> values.oneOrMore(entry.value())
                                .forEach(node -> forms.add(new CaseRequest.Form(
                                        entry.key(), node.at().pointer(), withAge(reader.read(node), age))))));
        return forms;
    }

    private static Request withAge(Request request, Optional<Age> age) {
        return request.respondent().age().isPresent() || age.isEmpty()
                ? request
                : new Request(request.responses(), request.respondent().withAge(age.get()));
    }

    /** What is written twice is not known, unless what stands first calls for more care. */
    private SafetyCheck safetyCheck() {
        Optional<SafetyCheck> told = one("safetyCheck", SafetyCheck.class);
        return told.filter(result -> result != SafetyCheck.NEGATIVE)
                .or(() -> certain(told, "safetyCheck"))
                .orElse(SafetyCheck.NOT_DONE);
    }

    private Consent consent() {
        Optional<Consent> told = one("consent", Consent.class);
        return told.filter(state -> state != Consent.GUARDIAN_GIVEN && state != Consent.MINOR_GIVEN)
                .or(() -> certain(told, "consent"))
                .orElse(Consent.NOT_ASKED);
    }

    private <T> Optional<T> certain(Optional<T> told, String... keys) {
        String at = fields.at().pointer();
        return told.filter(value -> Stream.of(keys).noneMatch(key -> doubts.about(at + "/" + key)));
    }

    private <E extends Enum<E> & Named> Optional<E> one(String key, Class<E> vocabulary) {
        return fields.given(key).flatMap(node -> values.named(node, vocabulary));
    }
}
