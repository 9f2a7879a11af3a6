package org.weibao.scales;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.assessment.monitoring.CorrectionRequest;
import org.weibao.scales.assessment.monitoring.Stamp;
import org.weibao.scales.exchange.AssessmentJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.loading.Digest;
import org.weibao.scales.loading.SourceFile;
import org.weibao.scales.monitoring.Corrector;

/** Names results, so that a correction says which one it replaces. */
record Corrections(Scale scale, Policy policy) {

    Correction of(CorrectionRequest request, Assessment original, Assessment corrected) {
        Corrector corrector = new Corrector(scale.definition(), request.original(), request.corrected());
        return corrector.correct(
                new Corrector.Version(original, replaced(request, original), policy.refer(Case.of(original))),
                new Corrector.Version(corrected, stamp(corrected), policy.refer(Case.of(corrected))));
    }

    /** A result of another definition is named by that definition; its bytes cannot be made again, so it has no digest here. */
    private Stamp replaced(CorrectionRequest request, Assessment original) {
        return request.assessedWith()
                .filter(stored -> !stored.equals(original.scale()))
                .map(stored -> new Stamp(stored, original.ref(), original.answeredOn(), Optional.empty()))
                .orElseGet(() -> stamp(original));
    }

    private static Stamp stamp(Assessment assessment) {
        byte[] bytes = JsonText.of(json -> AssessmentJson.write(json, assessment, Labels.NONE))
                .getBytes(StandardCharsets.UTF_8);
        return new Stamp(
                assessment.scale(),
                assessment.ref(),
                assessment.answeredOn(),
                Optional.of(Digest.of(new SourceFile("", bytes), List.of())));
    }
}
