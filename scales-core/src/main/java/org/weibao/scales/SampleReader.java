package org.weibao.scales;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.exchange.Batch;
import org.weibao.scales.exchange.BatchCounts;
import org.weibao.scales.exchange.LineResult;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.RequestReader;
import org.weibao.scales.loading.SourceFile;

/** Reads requests as a batch does, by the same rules and in the same formats, and keeps what a study needs of them. */
final class SampleReader {

    private final Scale scale;
    private final List<Request> requests = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Long> refusedLines = new ArrayList<>();

    SampleReader(Scale scale) {
        this.scale = scale;
    }

    Sample ndjson(InputStream requests) throws IOException {
        batch().ndjson(requests, OutputStream.nullOutputStream(), counts -> note(counts, 0));
        return sample();
    }

    Sample csv(InputStream table) throws IOException {
        List<String> items = scale.definition().items().map(Item::id).toList();
        batch().csv(table, items, OutputStream.nullOutputStream(), counts -> note(counts, 1));
        return sample();
    }

    private Batch batch() {
        return new Batch(this::line, Labels.NONE, Optional.empty());
    }

    private void note(BatchCounts counts, int headerLines) {
        if (counts.refused() > refusedLines.size()) {
            refusedLines.add(counts.lines() + headerLines);
        }
    }

    private LineResult line(byte[] document) {
        Read<Request> read = RequestReader.read(new SourceFile("", document), Limits.REQUEST);
        Optional<Submission> submission = read.value().map(request -> scale.submit(request, read.findings()));
        Optional<Assessment> assessment = submission.flatMap(Submission::assessment);
        assessment.ifPresent(scored -> {
            requests.add(read.value().orElseThrow());
            assessments.add(scored);
        });
        List<Finding> findings = submission.map(Submission::findings).orElse(read.findings());
        return assessment
                .<LineResult>map(LineResult.Assessed::new)
                .orElseGet(() -> new LineResult.Refused(Optional.empty(), findings, List.of()));
    }

    private Sample sample() {
        List<Respondent> respondents =
                requests.stream().map(Request::respondent).toList();
        Map<String, double[]> points = scale.scorer().points(codes(), respondents);
        List<Form> forms = new ArrayList<>();
        for (int row = 0; row < assessments.size(); row++) {
            forms.add(form(assessments.get(row), row, points));
        }
        OptionalInt lastYear = assessments.stream()
                .flatMap(assessment -> assessment.answeredOn().stream())
                .mapToInt(LocalDate::getYear)
                .max();
        return new Sample(forms, refusedLines, lastYear);
    }

    private Map<String, double[]> codes() {
        Map<String, double[]> codes = new LinkedHashMap<>();
        scale.definition().items().forEach(item -> codes.put(item.id(), column(item.id())));
        return codes;
    }

    private double[] column(String item) {
        double[] column = new double[requests.size()];
        Arrays.setAll(
                column,
                row -> Optional.ofNullable(
                                requests.get(row).responses().answers().get(item))
                        .map(SampleReader::code)
                        .orElse(Double.NaN));
        return column;
    }

    /** A time as hours after midnight. */
    private static double code(Answer answer) {
        return answer.match(Answer.Number::value, time -> time.minutes() / 60.0, unreadable -> Double.NaN);
    }

    /** Scores as results print them, so that equal ones are equal however they were added up. */
    private static Form form(Assessment assessment, int row, Map<String, double[]> points) {
        Map<String, Double> byItem = new HashMap<>();
        points.forEach((item, column) -> {
            if (!Double.isNaN(column[row])) {
                byItem.put(item, column[row]);
            }
        });
        Map<String, Double> scores = assessment.scores().stream()
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .collect(Collectors.toMap(Scored::id, score -> Double.valueOf(Numeral.text(score.value()))));
        return new Form(
                assessment.ref(),
                assessment.respondent(),
                byItem,
                Set.copyOf(assessment.completeness().missing()),
                Set.copyOf(assessment.completeness().notAsked()),
                scores);
    }
}
