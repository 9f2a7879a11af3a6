package org.weibao.scales.checking;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/** Every declared source is named by something: one that is not was most likely mistyped where it was needed. */
final class PolicySourcesAreUsed implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        Set<String> used = PolicySources.of(policy).map(Reference::id).collect(Collectors.toSet());
        return policy.sources().keySet().stream()
                .filter(source -> !used.contains(source))
                .map(source -> Finding.of(FindingCode.SOURCE_UNUSED, policy.at(), "found", source));
    }
}
