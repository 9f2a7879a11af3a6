package org.weibao.scales;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.monitoring.Warning;
import org.weibao.scales.assessment.monitoring.Warning.Standing;
import org.weibao.scales.assessment.monitoring.WarningColour;
import org.weibao.scales.assessment.monitoring.WarningList;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Item;
import org.weibao.scales.exchange.BatchCounts;
import org.weibao.scales.exchange.LineReceiver;
import org.weibao.scales.exchange.LineResult;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.monitoring.Urgency;

/**
 * Makes the warning list 预警名单 of a batch: each form is assessed and referred by itself, and what somebody has to look at is sorted by
 * urgency. The warnings of the whole batch are held in memory, forms without one are not.
 */
public record Warnings(Scale scale, Policy policy) {

    /** @param requests NDJSON */
    public WarningList ndjson(InputStream requests) throws IOException {
        return list(receiver -> scale.batch(Optional.empty()).ndjson(requests, receiver));
    }

    /**
     * @param table CSV with a header, as a batch reads it
     * @throws org.weibao.scales.exchange.HeaderRefused when a column is unknown or the header cannot be read
     */
    public WarningList csv(InputStream table) throws IOException {
        List<String> items = scale.definition().items().map(Item::id).toList();
        return list(receiver -> scale.batch(Optional.empty()).csv(table, items, receiver));
    }

    /** A batch that tells somebody what became of its lines. */
    @FunctionalInterface
    private interface Run {
        BatchCounts with(LineReceiver receiver) throws IOException;
    }

    private WarningList list(Run batch) throws IOException {
        List<Warning> warnings = new ArrayList<>();
        BatchCounts counts = batch.with((line, result) -> {
            Warning warning = result.match(assessed -> assessed(line, assessed), refused -> refused(line, refused));
            if (Urgency.isWarning(warning)) {
                warnings.add(warning);
            }
        });
        return new WarningList(scale.id(), policy.definition().identity(), counts.lines(), Urgency.sorted(warnings));
    }

    private Warning assessed(long line, LineResult.Assessed result) {
        Assessment assessment = result.assessment();
        Referral referral = policy.refer(Case.of(assessment));
        return new Warning(
                line,
                assessment.ref(),
                standing(assessment),
                WarningColour.of(referral.colour()),
                Optional.of(referral),
                Urgency.isSafetyOpen(assessment.flags()),
                assessment.notices().stream()
                        .filter(notice -> notice.code().equals(Notice.REF_TWICE))
                        .map(Notice::about)
                        .findFirst(),
                List.of());
    }

    private static Standing standing(Assessment assessment) {
        if (assessment.quality().validity() == Quality.Validity.INVALID) {
            return Standing.INVALID;
        }
        return assessment.completeness().missing().isEmpty() ? Standing.COMPLETE : Standing.INCOMPLETE;
    }

    /** Of a line that could not be read nobody knows the answers to the safety items either. */
    private Warning refused(long line, LineResult.Refused result) {
        boolean unreadable = result.flags().isEmpty() && hasSafetyFlags();
        Optional<Referral> referral = unreadable
                ? Optional.empty()
                : Optional.of(
                        policy.refer(Case.UNKNOWN.withRefused(List.of(new Case.Refused(scale.id(), result.flags())))));
        return new Warning(
                line,
                result.ref(),
                unreadable ? Standing.UNREADABLE : Standing.REFUSED,
                referral.map(each -> WarningColour.of(each.colour())).orElse(Optional.of(WarningColour.BLUE)),
                referral,
                unreadable || Urgency.isSafetyOpen(result.flags()),
                result.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.REF_TWICE)
                        .map(finding -> finding.arguments().get("line"))
                        .findFirst(),
                result.findings());
    }

    private boolean hasSafetyFlags() {
        return scale.definition().flags().stream().anyMatch(FlagRule::guardsSafety);
    }
}
