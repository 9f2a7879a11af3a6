package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Place;

/** Nothing that a policy says names an illness as a fact or promises that there is no risk. */
final class PolicyWordsNeverDiagnose implements PolicyCheck {

    @Override
    public Stream<Finding> against(PolicyDefinition policy) {
        return words(policy).flatMap(said -> DiagnosisWords.in(said.text(), said.at()));
    }

    private static Stream<Said> words(PolicyDefinition policy) {
        Place at = policy.at();
        return Stream.of(
                        policy.statements().values().stream().map(text -> new Said(text, at)),
                        policy.guardianNotices().values().stream().map(text -> new Said(text, at)),
                        policy.hotlines().values().stream().map(hotline -> new Said(hotline.text(), hotline.at())),
                        policy.actions().values().stream().map(action -> new Said(action.text(), action.at())),
                        policy.duties().values().stream().map(duty -> new Said(duty.text(), duty.at())),
                        policy.consents().values().stream().map(consent -> new Said(consent.text(), consent.at())),
                        policy.levels().values().stream().flatMap(PolicyWordsNeverDiagnose::words),
                        policy.rules().stream().flatMap(PolicyWordsNeverDiagnose::words))
                .flatMap(each -> each);
    }

    private static Stream<Said> words(PolicyLevel row) {
        return Stream.of(Stream.of(row.title()), row.confirm().stream(), followUps(row.followUp().stream()))
                .flatMap(each -> each)
                .map(text -> new Said(text, row.at()));
    }

    private static Stream<Said> words(PolicyRule rule) {
        return Stream.of(Stream.of(rule.text()), rule.confirm().stream(), followUps(rule.followUp().stream()))
                .flatMap(each -> each)
                .map(text -> new Said(text, rule.at()));
    }

    private static Stream<Text> followUps(Stream<FollowUp> followUps) {
        return followUps.map(FollowUp::text);
    }

    private record Said(Text text, Place at) {}
}
