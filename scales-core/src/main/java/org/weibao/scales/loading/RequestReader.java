package org.weibao.scales.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * Reads what is sent in for one assessment. With findings there is still a request with all answers that could be read, so that safety
 * flags can be judged on it. No finding holds an answer's value.
 */
public final class RequestReader {

    private static final int MOST_ANSWERS = 2000;
    private static final Pattern PERSONAL =
            Pattern.compile(".*(?:\\p{IsHan}|(?<![0-9])1[3-9][0-9]{9}(?![0-9])|(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])).*");

    private final Values values;

    RequestReader(Values values) {
        this.values = values;
    }

    public static Read<Request> read(SourceFile document, Limits limits) {
        Read<Node> tree = Documents.json(document, limits);
        List<Finding> findings = new ArrayList<>(tree.findings());
        Optional<Request> request = tree.value().map(root -> new RequestReader(new Values(findings)).read(root));
        return new Read<>(request, findings);
    }

    Request read(Node node) {
        Fields fields = Fields.of(node, values);
        Optional<String> ref = fields.optional("ref").flatMap(this::reference);
        Optional<LocalDate> answeredOn = fields.optional("answeredOn").flatMap(this::day);
        Respondent respondent = fields.optional("respondent")
                .map(new RespondentReader(values)::read)
                .orElse(Respondent.UNKNOWN);
        Map<String, Answer> answers =
                fields.required("answers").map(this::answers).orElse(Map.of());
        Map<String, Double> seconds =
                fields.optional("seconds").map(this::seconds).orElse(Map.of());
        fields.refuseOthers();
        return new Request(new Responses(ref, answeredOn, answers, seconds), respondent);
    }

    private Optional<String> reference(Node node) {
        Optional<String> ref = values.words(node);
        if (ref.filter(text -> PERSONAL.matcher(text).matches()).isPresent()) {
            values.note(FindingCode.REF_LOOKS_PERSONAL, node.at());
            return Optional.empty();
        }
        return ref;
    }

    private Optional<LocalDate> day(Node node) {
        return values.words(node).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notADay) {
                values.note(FindingCode.DATE_MALFORMED, node.at(), "expected", "2026-03-01");
                return Optional.empty();
            }
        });
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
        Set<String> doubtful = values.pointersWithFindings();
        boolean allDoubtful = doubtful.stream().anyMatch(pointer -> isWithin(pointer, node.at()));
        for (Node.Entry entry : entries) {
            if (allDoubtful || doubtful.contains(entry.keyAt().pointer())) {
                answers.put(entry.key(), new Answer.Unreadable());
            } else if (!(entry.value() instanceof Node.Nothing)) {
                answers.put(entry.key(), AnswerReader.read(entry.value()).orElseGet(Answer.Unreadable::new));
            }
        }
        return answers;
    }

    private static boolean isWithin(String pointer, Place at) {
        return !pointer.isEmpty() && (at.pointer() + "/").startsWith(pointer + "/");
    }

    private Map<String, Double> seconds(Node node) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        values.mapping(node)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.number(entry.value()).ifPresent(taken -> {
                        if (taken < 0) {
                            values.note(
                                    FindingCode.NUMBER_OUT_OF_RANGE,
                                    entry.value().at(),
                                    "allowed",
                                    "≥ 0");
                        } else {
                            seconds.put(entry.key(), taken);
                        }
                    });
                }));
        return seconds;
    }
}
