package org.weibao.scales.checking;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Window;

/** Every source that a policy names, of windows as of rules. */
final class PolicySources {

    private PolicySources() {}

    static Stream<Reference> of(PolicyDefinition policy) {
        Stream<List<Reference>> named = Stream.of(
                        policy.rules().stream().map(rule -> rule.sources()),
                        policy.actions().values().stream().map(action -> action.sources()),
                        policy.duties().values().stream().map(duty -> duty.sources()),
                        policy.consents().values().stream().map(consent -> consent.sources()),
                        policy.hotlines().values().stream().map(hotline -> hotline.sources()))
                .flatMap(each -> each);
        return Stream.concat(named, windows(policy).map(Window::sources)).flatMap(Collection::stream);
    }

    private static Stream<Window> windows(PolicyDefinition policy) {
        return Stream.of(
                        policy.levels().values().stream().map(level -> level.within()),
                        policy.rules().stream().flatMap(rule -> rule.within().stream()),
                        policy.actions().values().stream().map(action -> action.within()),
                        policy.duties().values().stream().map(duty -> duty.within()))
                .flatMap(each -> each);
    }
}
