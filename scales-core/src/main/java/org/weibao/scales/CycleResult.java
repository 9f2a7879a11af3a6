package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.exchange.CycleJson;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.text.Words;

/**
 * What came of a document that takes a referral one step on.
 *
 * @param progress where it stands after the event, or where it stood when the event was refused; empty when the document cannot be used
 * @param findings what was refused, and why
 */
public record CycleResult(Optional<Progress> progress, List<Finding> findings) {

    public CycleResult {
        findings = List.copyOf(findings);
    }

    /** {@code {state, label, now, consent, tasks, nextDue, overdue, allowed, errors}}, of which only {@code errors} is always there. */
    public String json(String language) {
        return JsonText.of(json -> {
            json.writeStartObject();
            progress.ifPresent(known -> CycleJson.write(json, known, Words.in(language)));
            FindingsJson.write(json, "errors", findings, Optional.of(language));
            json.writeEnd();
        });
    }
}
