package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** From professional help up a policy says what a trained person has to confirm face to face first. */
final class ProposalsAreConfirmedFaceToFace implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return policy.levels().values().stream()
                .filter(row -> row.level().needsConfirmation() && row.confirm().isEmpty())
                .map(row -> Finding.of(
                        FindingCode.LEVEL_NOT_CONFIRMED,
                        row.at(),
                        "id",
                        row.level().id()));
    }
}
