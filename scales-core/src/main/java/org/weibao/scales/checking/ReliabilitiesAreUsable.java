package org.weibao.scales.checking;

import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.finding.FindingCode;

/** Every reliability is of a score that exists, spreads, and says where its numbers come from. */
final class ReliabilitiesAreUsable implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        for (Reliability reliability : examined.scale().change().reliabilities()) {
            examined.names()
                    .require(Kind.SCORE, reliability.of().id(), reliability.of().at(), findings);
            if (!(reliability.sd() > 0)) {
                findings.note(
                        FindingCode.SD_NOT_POSITIVE,
                        reliability.at(),
                        "which",
                        "sd",
                        "found",
                        Numeral.text(reliability.sd()));
            }
            if (reliability.sources().isEmpty() && reliability.doubt().isEmpty()) {
                findings.note(
                        FindingCode.SOURCE_NOT_CITED, reliability.at(), "kind", "reliability", "id", reliability.id());
            }
        }
    }
}
