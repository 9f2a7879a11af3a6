package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.assessment.Request;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.assessment.monitoring.CorrectionRequest;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.finding.Finding;

/** Reads the document of a correction: {@code {"scale", "original": request, "corrected": request, "assessedWith": {"version", "digest"}}}. */
public final class CorrectionReader {

    private static final Request NOTHING =
            new Request(new Responses(Optional.empty(), Optional.empty(), Map.of(), Map.of()), Respondent.UNKNOWN);

    private final Values values;
    private final Fields fields;
    private final RequestReader requests;

    private CorrectionReader(Node root, List<Finding> findings) {
        Doubts doubts = Doubts.in(findings);
        this.values = Values.ofRequest(findings);
        this.fields = Fields.of(root, values);
        this.requests = new RequestReader(values, doubts);
    }

    public static Read<CorrectionRequest> read(SourceFile document, Limits limits) {
        Read<Node> tree = Documents.json(document, limits);
        List<Finding> findings = new ArrayList<>(tree.findings());
        Optional<CorrectionRequest> correction =
                tree.value().map(root -> new CorrectionReader(root, findings).correction());
        return new Read<>(correction, RequestReader.naming(findings));
    }

    private CorrectionRequest correction() {
        String scale = fields.required("scale").flatMap(values::words).orElse("");
        CorrectionRequest correction = new CorrectionRequest(
                scale,
                fields.required("original").map(requests::read).orElse(NOTHING),
                fields.required("corrected").map(requests::read).orElse(NOTHING),
                fields.given("assessedWith").map(node -> identity(scale, node)));
        fields.refuseOthers();
        return correction;
    }

    private ScaleIdentity identity(String scale, Node node) {
        Fields identity = Fields.of(node, values);
        ScaleIdentity read = new ScaleIdentity(
                scale,
                identity.required("version").flatMap(values::words).orElse(""),
                identity.required("digest").flatMap(values::words).orElse(""));
        identity.refuseOthers();
        return read;
    }
}
