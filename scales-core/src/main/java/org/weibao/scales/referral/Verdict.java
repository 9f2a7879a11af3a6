package org.weibao.scales.referral;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Referral.Reason;
import org.weibao.scales.definition.Colour;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyLevel;
import org.weibao.scales.definition.PolicyRule;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Window;

/**
 * What the rules of a policy come to: the highest level of those that hold, the shortest of their windows.
 *
 * @param row the highest level
 * @param noLater the window that holds without any rule
 * @param callsForAction rules that hold and give a level, the highest first, then the shortest window, then file order
 * @param noted rules that hold and give none
 */
record Verdict(PolicyLevel row, Window noLater, List<Held> callsForAction, List<Held> noted) {

    private static final Comparator<Window> SHORTEST_THEN_PRESCRIBED =
            Comparator.comparing(Window::limit).thenComparing(Window::isJudgement);
    private static final Comparator<Held> MOST_PRESSING_FIRST = Comparator.comparing(
                    (Held held) -> held.rule().level(), Comparator.reverseOrder())
            .thenComparing(held -> held.window().limit());

    static Verdict of(PolicyDefinition policy, Case about, CaseFlags flags) {
        Grounds grounds = new Grounds(about, flags);
        List<Held> held = policy.rules().stream()
                .flatMap(rule -> held(policy, rule, grounds.of(rule.when())))
                .toList();
        List<Held> callsForAction = held.stream()
                .filter(each -> each.rule().level() != Level.NONE)
                .sorted(MOST_PRESSING_FIRST)
                .toList();
        List<Held> noted =
                held.stream().filter(each -> each.rule().level() == Level.NONE).toList();
        Level level = callsForAction.isEmpty()
                ? Level.NONE
                : callsForAction.get(0).rule().level();
        Window noLater = policy.levels().get(Level.NONE).within();
        return new Verdict(policy.levels().get(level), noLater, callsForAction, noted);
    }

    private static Stream<Held> held(PolicyDefinition policy, PolicyRule rule, List<Ground> because) {
        Window window = rule.within().orElse(policy.levels().get(rule.level()).within());
        return because.isEmpty() ? Stream.empty() : Stream.of(new Held(rule, because, window));
    }

    Level level() {
        return row.level();
    }

    Stream<Held> all() {
        return Stream.concat(callsForAction.stream(), noted.stream());
    }

    Window window() {
        return Stream.concat(Stream.of(noLater), callsForAction.stream().map(Held::window))
                .min(SHORTEST_THEN_PRESCRIBED)
                .orElse(noLater);
    }

    /** None when every rule that gives this level gives it without a colour. */
    Optional<Colour> colour() {
        boolean colourless = level() != Level.NONE
                && callsForAction.stream()
                        .filter(held -> held.rule().level() == level())
                        .allMatch(held -> held.rule().colourless());
        return colourless ? Optional.empty() : Optional.of(row.colour());
    }

    List<Text> confirmFaceToFace() {
        return Stream.concat(
                        row.confirm().stream(), callsForAction.stream().flatMap(held -> held.rule().confirm().stream()))
                .distinct()
                .toList();
    }

    List<FollowUp> followUp() {
        return Stream.concat(row.followUp().stream(), all().flatMap(held -> held.rule().followUp().stream()))
                .distinct()
                .toList();
    }

    List<Reason> reasons(Words words) {
        return callsForAction.stream()
                .map(held -> new Reason(
                        held.rule().id(),
                        held.rule().level(),
                        held.window().limit(),
                        held.window().isJudgement(),
                        held.because(),
                        held.rule().text(),
                        words.sources(held.rule().sources())))
                .toList();
    }
}
