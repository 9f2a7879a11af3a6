package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * Reads a FHIR R4 bundle of questionnaire responses, with the questionnaires that they need, as a case. Whatever could change what an
 * answer means is refused rather than passed over. As of a case, there is still one with everything that could be read.
 */
public final class FhirReader {

    private static final String QUESTIONNAIRE = "Questionnaire";
    private static final String RESPONSE = "QuestionnaireResponse";

    private final Values values;
    private final FhirDoubts doubts;
    private final Scales scales;
    private final List<FhirQuestionnaire> questionnaires = new ArrayList<>();
    private final List<Node> responses = new ArrayList<>();

    private FhirReader(List<Finding> findings, Scales scales) {
        this.doubts = FhirDoubts.in(findings);
        this.values = Values.ofRequest(findings);
        this.scales = scales;
    }

    /** What scales there are. */
    public interface Scales {

        /** @param version empty: the newest */
        Optional<ScaleDefinition> find(String id, Optional<String> version);
    }

    /** Empty when the document does not say that it is FHIR. */
    public static Optional<Read<CaseRequest>> read(SourceFile document, Limits limits, Scales scales) {
        Read<Node> tree = Documents.json(document, limits);
        if (tree.value().filter(FhirReader::isResource).isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>(tree.findings());
        CaseRequest request =
                new FhirReader(findings, scales).bundle(tree.value().get());
        return Optional.of(new Read<>(Optional.of(request), findings));
    }

    private static boolean isResource(Node root) {
        return root instanceof Node.Mapping mapping
                && mapping.entry("resourceType").isPresent();
    }

    private CaseRequest bundle(Node root) {
        Fields bundle = Fields.of(root, values);
        require(bundle, "resourceType", "Bundle");
        require(bundle, "type", "collection");
        List.of("id", "meta", "language", "identifier", "timestamp").forEach(bundle::optional);
        bundle.given("entry").map(values::list).orElse(List.of()).forEach(this::entry);
        bundle.refuseOthers();
        List<CaseRequest.Form> forms =
                responses.stream().flatMap(node -> response(node).stream()).toList();
        return new CaseRequest(forms, List.of(), Case.UNKNOWN, Optional.empty(), Optional.empty());
    }

    private void entry(Node node) {
        Fields entry = Fields.of(node, values);
        List.of("id", "fullUrl").forEach(entry::optional);
        entry.required("resource").ifPresent(this::resource);
        entry.refuseOthers();
    }

    /** A resource that is not read could hold what a child's safety depends on: it is refused and not passed over. */
    private void resource(Node node) {
        Optional<Node> type = Fields.of(node, values).required("resourceType");
        String name = type.flatMap(values::words).orElse("");
        if (name.equals(QUESTIONNAIRE)) {
            questionnaires.add(FhirQuestionnaire.read(node, values));
        } else if (name.equals(RESPONSE)) {
            responses.add(node);
        } else {
            type.ifPresent(at ->
                    values.noteNotOneOf(FindingCode.NOT_ALLOWED, at.at(), name, List.of(QUESTIONNAIRE, RESPONSE)));
        }
    }

    private Optional<CaseRequest.Form> response(Node node) {
        return new FhirResponse(Fields.of(node, values), values, doubts).read(canonical -> key(canonical, node.at()));
    }

    /** How the response's questionnaire is to be understood. */
    private Optional<FhirKey> key(String canonical, Place at) {
        Optional<FhirQuestionnaire> sent = questionnaires.stream()
                .filter(questionnaire -> questionnaire.isCalled(canonical))
                .findFirst();
        Optional<FhirCanonical> ours = FhirCanonical.ours(canonical).or(() -> sent.flatMap(FhirQuestionnaire::meant));
        if (ours.isEmpty()) {
            values.note(FindingCode.FORM_UNCLEAR, at, "expected", FhirCanonical.EXAMPLE);
            return Optional.empty();
        }
        String id = ours.get().scale();
        Optional<ScaleDefinition> definition = scales.find(id, ours.get().version());
        if (definition.isEmpty()) {
            values.note(FindingCode.SCALE_UNKNOWN, at, "found", id);
        }
        return definition.map(known -> new FhirKey(known, ours.get().version(), sent));
    }

    private void require(Fields fields, String key, String expected) {
        fields.required(key)
                .ifPresent(node -> values.words(node)
                        .filter(found -> !found.equals(expected))
                        .ifPresent(found ->
                                values.noteNotOneOf(FindingCode.NOT_ALLOWED, node.at(), found, List.of(expected))));
    }
}
