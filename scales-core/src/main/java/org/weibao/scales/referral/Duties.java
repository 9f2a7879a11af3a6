package org.weibao.scales.referral;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral.DutyToDo;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyDuty;

/** Legal duties: of raised flags, of safeguarding signals, and those that rules add. No policy can leave the first two out. */
record Duties(PolicyDefinition policy, Case about, Words words) {

    List<DutyToDo> of(Verdict verdict, CaseFlags flags) {
        return Stream.of(Duty.values())
                .sorted(Comparator.reverseOrder())
                .flatMap(duty -> toDo(duty, grounds(duty, verdict, flags)))
                .toList();
    }

    private List<Ground> grounds(Duty duty, Verdict verdict, CaseFlags flags) {
        Stream<Ground> raised =
                flags
                        .that(flag -> flag.isRaised()
                                && flag.flag().duty().filter(duty::equals).isPresent())
                        .stream()
                        .map(CaseFlag::ground);
        Stream<Ground> signals = duty == Duty.MANDATORY_REPORT
                ? about.signals().stream().map(signal -> Grounds.told(about, Ground.Kind.SIGNAL, signal))
                : Stream.empty();
        Stream<Ground> rules = verdict.all()
                .filter(held -> held.rule().duty().filter(duty::equals).isPresent())
                .flatMap(held -> held.because().stream());
        return Stream.of(raised, signals, rules)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private Stream<DutyToDo> toDo(Duty duty, List<Ground> because) {
        if (because.isEmpty()) {
            return Stream.empty();
        }
        PolicyDuty worded = policy.duties().get(duty);
        return Stream.of(new DutyToDo(
                duty,
                because,
                worded.text(),
                words.role(worded.by()),
                worded.within().limit(),
                worded.within().isJudgement(),
                words.sources(worded.sources())));
    }
}
