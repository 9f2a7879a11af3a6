package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.finding.Place;

/**
 * One rule of a policy: when its selector holds, the level is at least this and the window at most this.
 *
 * @param level {@code none} for what is only noted
 * @param within empty: the level's own window
 * @param actions ids of the policy's actions
 * @param duty a duty beside the level
 * @param guardian when the guardian is to be told
 * @param services where to; empty: the services of the level
 * @param colourless the rule gives its level without a warning colour
 * @param confirm what a trained person has to confirm face to face, beside what the level says
 */
public record PolicyRule(
        String id,
        Selector when,
        Level level,
        Optional<Window> within,
        List<Reference> actions,
        Optional<Duty> duty,
        Optional<GuardianTiming> guardian,
        Set<Service> services,
        boolean colourless,
        List<Text> confirm,
        List<FollowUp> followUp,
        Text text,
        List<Reference> sources,
        Place at) {

    public PolicyRule {
        actions = List.copyOf(actions);
        services = Ordered.set(services);
        confirm = List.copyOf(confirm);
        followUp = List.copyOf(followUp);
        sources = List.copyOf(sources);
    }
}
