package org.weibao.scales.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.disclosure.Ask;
import org.weibao.scales.assessment.disclosure.LegalGround;
import org.weibao.scales.assessment.disclosure.Partner;
import org.weibao.scales.assessment.disclosure.SharePacket;
import org.weibao.scales.assessment.disclosure.SharePacket.Clinical;
import org.weibao.scales.assessment.disclosure.SharePacket.ScaleResult;
import org.weibao.scales.assessment.disclosure.SharePacket.ScoreLine;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Within;

/** What a partner may be told of a case, or why nothing. Whatever is not copied here is not shared. */
public final class Sharing {

    private final CaseFacts facts;
    private final Partner partner;

    public Sharing(List<Assessment> assessments, List<Case.Refused> refused, Referral referral, Partner partner) {
        this.facts = new CaseFacts(assessments, refused, referral);
        this.partner = partner;
    }

    /** The purpose: what the partner is to do. Empty: nothing, so that nothing is necessary either. */
    public List<Ask> asks() {
        return Asks.of(partner, facts);
    }

    public boolean holds(LegalGround ground) {
        return Grounds.hold(ground, facts);
    }

    /** @throws IllegalArgumentException when that ground does not reach the partner or does not hold, or nothing is asked of the partner */
    public SharePacket packet(LegalGround ground) {
        if (!ground.reaches(partner) || !holds(ground) || asks().isEmpty()) {
            throw new IllegalArgumentException("no packet for " + partner.id() + " on " + ground.id());
        }
        Referral referral = facts.referral();
        return new SharePacket(
                partner,
                ref(),
                ground,
                referral.consent().state(),
                asks(),
                within(),
                referral.isGuardianNotFirst(),
                partner == Partner.HEALTH ? Optional.of(clinical()) : Optional.empty(),
                partner == Partner.CIVIL_AFFAIRS ? signals() : List.of(),
                referral.disclaimer());
    }

    /** A report and a child who is not to be alone do not wait as long as the referral may. */
    private Within within() {
        Referral referral = facts.referral();
        List<Ask> asks = asks();
        Stream<Within> report = referral.duties().stream()
                .filter(duty -> asks.contains(Ask.RECEIVE_REPORT))
                .map(Referral.DutyToDo::within);
        Stream<Within> safety = referral.actions().stream()
                .filter(action -> asks.contains(Ask.KEEP_SAFE_AT_SCHOOL))
                .filter(action -> CaseFacts.KEEPING_SAFE.contains(action.kind()))
                .map(Referral.Action::within);
        return Stream.of(Stream.of(referral.within()), report, safety)
                .flatMap(each -> each)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Optional<String> ref() {
        Set<String> refs = facts.assessments().stream()
                .flatMap(assessment -> assessment.ref().stream())
                .collect(Collectors.toSet());
        return refs.size() == 1 ? refs.stream().findFirst() : Optional.empty();
    }

    private Clinical clinical() {
        return new Clinical(
                facts.referral().level(),
                age(),
                facts.assessments().stream().map(Sharing::result).toList(),
                flags());
    }

    private Optional<Age> age() {
        Set<Age> told = facts.assessments().stream()
                .flatMap(assessment -> assessment.respondent().age().stream())
                .collect(Collectors.toSet());
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    private List<Ground> flags() {
        return facts.grounds().stream()
                .filter(ground -> ground.kind() == Ground.Kind.FLAG)
                .map(flag -> new Ground(
                        flag.kind(), flag.scale(), flag.answerer(), flag.battery(), flag.id(), flag.state(), List.of()))
                .distinct()
                .toList();
    }

    /** What a report rests on; flags stay out, since they tell what a child answered, and so does who told the station. */
    private List<Ground> signals() {
        return facts.grounds().stream()
                .filter(ground -> ground.kind() == Ground.Kind.EVENT || ground.kind() == Ground.Kind.SIGNAL)
                .map(ground -> new Ground(ground.kind(), Optional.empty(), ground.id(), Optional.empty()))
                .distinct()
                .toList();
    }

    private static ScaleResult result(Assessment assessment) {
        return new ScaleResult(
                assessment.scale().id(),
                assessment.scale().version(),
                assessment.respondent().informant(),
                assessment.scores().stream().map(Sharing::line).toList());
    }

    private static ScoreLine line(ScoreResult score) {
        return score instanceof Scored scored
                ? new ScoreLine(
                        scored.id(),
                        Optional.of(scored.value()),
                        scored.partial(),
                        scored.bands().stream().map(BandResult::id).toList())
                : new ScoreLine(score.id(), Optional.empty(), false, List.of());
    }
}
