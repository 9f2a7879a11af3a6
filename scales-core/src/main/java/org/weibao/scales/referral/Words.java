package org.weibao.scales.referral;

import java.util.List;
import org.weibao.scales.assessment.Referral.Source;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyStatement;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;

/** A policy's words by their ids. */
record Words(PolicyDefinition policy) {

    Text role(Reference role) {
        return policy.roles().getOrDefault(role.id(), Text.zh(role.id()));
    }

    Text disclaimer() {
        return policy.statements().get(PolicyStatement.DISCLAIMER);
    }

    /** The judgement of the authors has no citation. */
    List<Source> sources(List<Reference> sources) {
        return sources.stream()
                .map(source -> new Source(source.id(), policy.sources().getOrDefault(source.id(), "")))
                .toList();
    }
}
