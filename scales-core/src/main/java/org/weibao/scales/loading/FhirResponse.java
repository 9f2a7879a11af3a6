package org.weibao.scales.loading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.assessment.CaseRequest;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.FindingCode;

/** One questionnaire response as a form of a case. */
final class FhirResponse {

    private static final List<String> FINISHED = List.of("completed", "amended");
    private static final List<String> NOT_NEEDED = List.of(
            "resourceType",
            "id",
            "meta",
            "language",
            "text",
            "identifier",
            "basedOn",
            "partOf",
            "encounter",
            "author",
            "source");

    private final Fields fields;
    private final Values values;
    private final FhirDoubts doubts;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    FhirResponse(Fields fields, Values values, FhirDoubts doubts) {
        this.fields = fields;
        this.values = values;
        this.doubts = doubts;
    }

    /**
     * Empty when it is not known which scale was answered.
     *
     * @param keys how to read the answers, by the questionnaire's address
     */
    Optional<CaseRequest.Form> read(Function<String, Optional<FhirKey>> keys) {
        NOT_NEEDED.forEach(fields::optional);
        Optional<FhirKey> key =
                fields.required("questionnaire").flatMap(values::words).flatMap(keys);
        fields.required("status").ifPresent(this::finished);
        FhirContext context = new FhirContext(fields, values);
        Respondent respondent = context.respondent();
        Optional<String> reference = context.reference();
        Optional<LocalDate> day = context.day();
        key.ifPresent(known -> items(fields, known));
        fields.optional("item");
        fields.refuseOthers();
        return key.map(known -> new CaseRequest.Form(
                known.definition().id(),
                known.version(),
                fields.at().pointer(),
                new Request(new Responses(reference, day, answers, Map.of()), respondent)));
    }

    private void finished(Node status) {
        values.words(status)
                .filter(found -> !FINISHED.contains(found))
                .ifPresent(found -> values.noteNotOneOf(FindingCode.NOT_ALLOWED, status.at(), found, FINISHED));
    }

    private void items(Fields parent, FhirKey key) {
        parent.given("item").map(values::list).orElse(List.of()).forEach(node -> item(node, key));
    }

    private void item(Node node, FhirKey key) {
        int before = values.count();
        Fields item = Fields.of(node, values);
        Optional<String> linkId = item.required("linkId").flatMap(values::words);
        List.of("id", "extension", "definition", "text").forEach(item::optional);
        List<Node> given = item.given("answer").map(values::filledList).orElse(List.of());
        items(item, key);
        item.refuseOthers();
        if (linkId.isPresent() && !given.isEmpty()) {
            boolean doubtful = values.count() > before || doubts.about(node.at().pointer());
            answered(linkId.get(), node, given, key, doubtful);
        }
    }

    /** An answer that something is wrong with is unreadable, never what may stand in its place. */
    private void answered(String linkId, Node node, List<Node> given, FhirKey key, boolean doubtful) {
        Optional<Item> found = key.item(linkId);
        if (found.isEmpty()) {
            values.note(FindingCode.ITEM_UNKNOWN, node.at(), "found", linkId);
            return;
        }
        Item item = found.get();
        int before = values.count();
        Answer answer = new FhirAnswer(values, key).read(linkId, item, given.get(0));
        boolean wrong = doubtful || values.count() > before;
        boolean twice = given.size() > 1 || answers.containsKey(item.id());
        if (twice) {
            values.note(FindingCode.ANSWERED_TWICE, node.at(), "item", item.id());
        }
        answers.put(item.id(), twice || wrong ? new Answer.Unreadable() : answer);
    }
}
