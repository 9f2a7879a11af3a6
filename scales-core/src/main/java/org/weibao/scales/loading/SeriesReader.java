package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.monitoring.SeriesRequest;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Reads the document of several assessments of one child: {@code {"scale", "samePerson", "assessments": [request, …]}}. */
public final class SeriesReader {

    /** Assessments of one document. */
    public static final int MOST = 100;

    private static final int LEAST = 2;

    private final Values values;
    private final Fields fields;
    private final RequestReader requests;

    private SeriesReader(Node root, List<Finding> findings) {
        Doubts doubts = Doubts.in(findings);
        this.values = Values.ofRequest(findings);
        this.fields = Fields.of(root, values);
        this.requests = new RequestReader(values, doubts);
    }

    public static Read<SeriesRequest> read(SourceFile document, Limits limits) {
        Read<Node> tree = Documents.json(document, limits);
        List<Finding> findings = new ArrayList<>(tree.findings());
        Optional<SeriesRequest> series = tree.value().map(root -> new SeriesReader(root, findings).series());
        return new Read<>(series, RequestReader.naming(findings));
    }

    private SeriesRequest series() {
        String scale = fields.required("scale").flatMap(values::words).orElse("");
        Optional<Boolean> samePerson = fields.given("samePerson").flatMap(values::truth);
        List<Request> read =
                fields.required("assessments").map(this::assessments).orElse(List.of());
        fields.refuseOthers();
        return new SeriesRequest(scale, read, samePerson);
    }

    private List<Request> assessments(Node node) {
        List<Node> nodes = values.list(node);
        if (node instanceof Node.Sequence && (nodes.size() < LEAST || nodes.size() > MOST)) {
            values.note(
                    FindingCode.ASSESSMENT_COUNT,
                    node.at(),
                    "found",
                    String.valueOf(nodes.size()),
                    "allowed",
                    LEAST + "–" + MOST);
            return List.of();
        }
        return nodes.stream().map(this::assessment).toList();
    }

    /** Without its day nobody knows what came before what. */
    private Request assessment(Node node) {
        Request request = requests.read(node);
        boolean dayIsAbsent = node instanceof Node.Mapping mapping
                && mapping.entry("answeredOn").isEmpty();
        if (dayIsAbsent) {
            values.note(FindingCode.KEY_MISSING, node.at(), "expected", "answeredOn");
        }
        return request;
    }
}
