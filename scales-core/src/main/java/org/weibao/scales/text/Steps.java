package org.weibao.scales.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Referral.Action;
import org.weibao.scales.assessment.Referral.DutyToDo;
import org.weibao.scales.definition.Within;

/**
 * What has to be done, the most pressing first, legal duties included. Steps are numbered from 1, so that time limits and people
 * need only name the numbers.
 */
record Steps(List<Step> steps, Words words) {

    /** One thing to do, by whom and until when. */
    record Step(String text, String by, Within within) {}

    static Steps of(Referral referral, Words words) {
        Stream<Step> duties = referral.duties().stream().map(duty -> duty(duty, words));
        Stream<Step> actions = referral.actions().stream().map(action -> action(action, words));
        List<Step> steps = Stream.concat(actions, duties)
                .sorted(Comparator.comparing(Step::within))
                .toList();
        return new Steps(steps, words);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** {@code 马上：第1、2项}, the shortest limit first. */
    List<String> byLimit() {
        Map<Within, List<Integer>> numbers = grouped(Step::within, new TreeMap<>());
        return numbers.entrySet().stream()
                .map(entry -> words.text(
                        "screen.steps", words.capitalised(words.within(entry.getKey())), numbers(entry.getValue())))
                .toList();
    }

    /** {@code 值班负责人：第5项}, in the order of the steps. */
    List<String> byPerson() {
        Map<String, List<Integer>> numbers = grouped(Step::by, new LinkedHashMap<>());
        return numbers.entrySet().stream()
                .map(entry -> words.text("screen.steps", words.capitalised(entry.getKey()), numbers(entry.getValue())))
                .toList();
    }

    private <K> Map<K, List<Integer>> grouped(Function<Step, K> key, Map<K, List<Integer>> into) {
        return IntStream.range(0, steps.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        index -> key.apply(steps.get(index)),
                        () -> into,
                        Collectors.mapping(index -> index + 1, Collectors.toList())));
    }

    private String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(words.text("screen.list")));
    }

    private static Step duty(DutyToDo duty, Words words) {
        String name =
                words.capitalised(words.word(duty.duty()).orElse(duty.duty().id()));
        String text = words.text("screen.because", name, words.in(duty.text()));
        return new Step(text, words.in(duty.by()), duty.within());
    }

    private static Step action(Action action, Words words) {
        String text = words.in(action.text());
        String marked = action.waitsForConsent() ? words.text("screen.after-consent", text) : text;
        return new Step(marked, words.in(action.by()), action.within());
    }
}
