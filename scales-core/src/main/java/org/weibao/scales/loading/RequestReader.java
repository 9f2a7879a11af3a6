package org.weibao.scales.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/**
 * Reads what is sent in for one assessment. With findings there is still a request with all answers that could be read, so that safety
 * flags can be judged on it. No finding holds an answer's value.
 */
public final class RequestReader {

    private static final int MOST_ANSWERS = 2000;
    private static final Pattern ABOUT_ITEM = Pattern.compile(
            "(?:/(?:assessments|earlier)/[^/]*(?:/[0-9]+)?|/original|/corrected)?/(?:answers|seconds)/([^/]*)");

    private final Values values;
    private final Doubts doubts;

    RequestReader(Values values, Doubts doubts) {
        this.values = values;
        this.doubts = doubts;
    }

    public static Read<Request> read(SourceFile document, Limits limits) {
        Read<Node> tree = Documents.json(document, limits);
        List<Finding> findings = new ArrayList<>(tree.findings());
        Doubts doubts = Doubts.in(tree.findings());
        Optional<Request> request =
                tree.value().map(root -> new RequestReader(Values.ofRequest(findings), doubts).read(root));
        return new Read<>(request, naming(findings));
    }

    /** Findings about an item name it. */
    static List<Finding> naming(List<Finding> findings) {
        return findings.stream().map(RequestReader::naming).toList();
    }

    private static Finding naming(Finding finding) {
        Matcher item = ABOUT_ITEM.matcher(finding.place().pointer());
        if (!item.matches()) {
            return finding;
        }
        Map<String, String> arguments = new LinkedHashMap<>(finding.arguments());
        arguments.put("item", item.group(1).replace("~1", "/").replace("~0", "~"));
        return new Finding(finding.code(), finding.place(), arguments);
    }

    Request read(Node node) {
        Fields fields = Fields.of(node, values);
        Optional<String> ref = fields.given("ref").flatMap(given -> reference(given, values));
        Optional<LocalDate> answeredOn = fields.given("answeredOn").flatMap(new DayReader(values)::read);
        Respondent respondent = fields.given("respondent")
                .map(new RespondentReader(values)::read)
                .orElse(Respondent.UNKNOWN);
        Map<String, Answer> answers =
                fields.required("answers").map(this::answers).orElse(Map.of());
        Map<String, Double> seconds = fields.given("seconds").map(this::seconds).orElse(Map.of());
        fields.refuseOthers();
        return new Request(new Responses(ref, answeredOn, answers, seconds), respondent);
    }

    /** The sender's reference; one that tells who the child is, is noted and not taken. */
    static Optional<String> reference(Node node, Values values) {
        Optional<String> ref = values.words(node);
        if (ref.filter(PersonalReference::isIn).isPresent()) {
            values.note(FindingCode.REF_LOOKS_PERSONAL, node.at());
            return Optional.empty();
        }
        return ref;
    }

    /**
     * An answer that something is wrong with is unreadable, never the harmless value that stands in its place or the first of two:
     * safety flags are judged on these answers, and such a 0 would be a "no" that nobody gave.
     */
    private Map<String, Answer> answers(Node node) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Node.Entry> entries =
                values.mapping(node).map(Node.Mapping::entries).orElse(List.of());
        if (entries.size() > MOST_ANSWERS) {
            values.note(FindingCode.TOO_MANY_ANSWERS, node.at(), "limit", String.valueOf(MOST_ANSWERS));
            return answers;
        }
        for (Node.Entry entry : entries) {
            if (!(entry.value() instanceof Node.Nothing)
                    || doubts.about(entry.keyAt().pointer())) {
                answers.put(entry.key(), answer(entry));
            }
        }
        return answers;
    }

    private Answer answer(Node.Entry entry) {
        return doubts.about(entry.keyAt().pointer())
                ? new Answer.Unreadable()
                : AnswerReader.read(entry.value()).orElseGet(Answer.Unreadable::new);
    }

    private Map<String, Double> seconds(Node node) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        List<Node.Entry> entries =
                values.mapping(node).map(Node.Mapping::entries).orElse(List.of());
        entries.stream()
                .filter(entry -> !(entry.value() instanceof Node.Nothing))
                .forEach(entry -> taken(entry.value()).ifPresent(time -> seconds.put(entry.key(), time)));
        return seconds;
    }

    private OptionalDouble taken(Node node) {
        OptionalDouble time = values.number(node);
        if (time.isPresent() && time.getAsDouble() < 0) {
            values.note(FindingCode.NUMBER_OUT_OF_RANGE, node.at(), "allowed", "≥ 0");
            return OptionalDouble.empty();
        }
        return time;
    }
}
