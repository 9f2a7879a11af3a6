package org.weibao.scales.definition;

import java.util.List;
import java.util.Set;
import org.weibao.scales.finding.Place;

/**
 * A row of a policy's table of levels.
 *
 * @param by the id of the role that answers for it
 * @param services where to, the first choice first
 * @param contacts ids of hotlines, the first choice first
 * @param actions ids of the policy's actions
 * @param confirm what a trained person has to confirm face to face
 * @param consentNeeded whether the next step waits for consent
 */
public record PolicyLevel(
        Level level,
        Text title,
        Colour colour,
        Window within,
        Reference by,
        Set<Service> services,
        List<Reference> contacts,
        List<Reference> actions,
        List<Text> confirm,
        List<FollowUp> followUp,
        GuardianTiming guardian,
        boolean consentNeeded,
        Place at) {

    public PolicyLevel {
        services = Ordered.set(services);
        contacts = List.copyOf(contacts);
        actions = List.copyOf(actions);
        confirm = List.copyOf(confirm);
        followUp = List.copyOf(followUp);
    }
}
