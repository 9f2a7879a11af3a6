package org.weibao.scales.checking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.weibao.scales.definition.ConsentRule;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.NearestName;

/** Every role, action, telephone number and source that a policy names is declared in it. */
final class PolicyReferencesResolve implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return Stream.of(
                        unknown("role", roles(policy), policy.roles().keySet()),
                        unknown("action", actions(policy), policy.actions().keySet()),
                        unknown("hotline", contacts(policy), policy.hotlines().keySet()),
                        unknown(
                                "source",
                                PolicySources.of(policy),
                                policy.sources().keySet()))
                .flatMap(each -> each);
    }

    private static Stream<Reference> roles(PolicyDefinition policy) {
        return Stream.of(
                        policy.levels().values().stream().map(PolicyLevel::by),
                        policy.actions().values().stream().map(action -> action.by()),
                        policy.duties().values().stream().map(duty -> duty.by()))
                .flatMap(each -> each);
    }

    private static Stream<Reference> actions(PolicyDefinition policy) {
        return Stream.of(
                        policy.levels().values().stream().map(PolicyLevel::actions),
                        policy.rules().stream().map(rule -> rule.actions()),
                        policy.consents().values().stream().map(ConsentRule::escalate))
                .flatMap(each -> each)
                .flatMap(Collection::stream);
    }

    private static Stream<Reference> contacts(PolicyDefinition policy) {
        return policy.levels().values().stream().flatMap(level -> level.contacts().stream());
    }

    private static Stream<Finding> unknown(String kind, Stream<Reference> named, Collection<String> declared) {
        return named.filter(reference -> !declared.contains(reference.id())
                        && !(kind.equals("source") && reference.id().equals(PolicyDefinition.JUDGEMENT)))
                .map(reference -> finding(kind, reference, declared));
    }

    private static Finding finding(String kind, Reference reference, Collection<String> declared) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("kind", kind);
        arguments.put("found", reference.id());
        arguments.put("allowed", String.join(", ", declared));
        NearestName.of(reference.id(), declared).ifPresent(nearest -> arguments.put("nearest", nearest));
        return new Finding(FindingCode.REFERENCE_UNKNOWN, reference.at(), arguments);
    }
}
