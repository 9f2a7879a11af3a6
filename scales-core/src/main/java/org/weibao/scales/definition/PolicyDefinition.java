package org.weibao.scales.definition;

import java.util.List;
import java.util.Map;
import org.weibao.scales.finding.Place;

/**
 * A district's referral policy as its file says it: evidence → level, time windows, actions, duties, words.
 *
 * @param reviewedByClinician whether a clinician has signed this version
 * @param sources citation by id
 * @param roles who acts, by id
 * @param actions by id, in the order of the file, which is the order of doing among equal windows
 * @param levels every level
 * @param duties every duty
 * @param guardianNotices the words for every timing
 * @param consents every state
 * @param statements every statement
 * @param rules in the order of the file
 */
public record PolicyDefinition(
        PolicyIdentity identity,
        Text title,
        boolean reviewedByClinician,
        Map<String, String> sources,
        Map<String, Text> roles,
        Map<String, Hotline> hotlines,
        Map<String, PolicyAction> actions,
        Map<Level, PolicyLevel> levels,
        Map<Duty, PolicyDuty> duties,
        Map<GuardianTiming, Text> guardianNotices,
        Map<Consent, ConsentRule> consents,
        Map<PolicyStatement, Text> statements,
        List<PolicyRule> rules,
        Place at) {

    /** The source of what no law and no notice prescribes: the judgement of the policy's authors. It needs no declaration. */
    public static final String JUDGEMENT = "judgement";

    public PolicyDefinition {
        sources = Ordered.map(sources);
        roles = Ordered.map(roles);
        hotlines = Ordered.map(hotlines);
        actions = Ordered.map(actions);
        levels = Ordered.map(levels);
        duties = Ordered.map(duties);
        guardianNotices = Ordered.map(guardianNotices);
        consents = Ordered.map(consents);
        statements = Ordered.map(statements);
        rules = List.copyOf(rules);
    }
}
