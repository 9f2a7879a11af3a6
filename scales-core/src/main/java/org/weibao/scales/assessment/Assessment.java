package org.weibao.scales.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.Respondent;

/**
 * Everything that one person's answers to one scale came to. Ids only; words are looked up by language.
 *
 * @param flags raised first, then not ruled out, then clear; within by risk, then file order
 */
public record Assessment(
        ScaleIdentity scale,
        Optional<String> ref,
        Optional<LocalDate> answeredOn,
        Respondent respondent,
        Completeness completeness,
        List<ScoreResult> scores,
        List<Flag> flags,
        List<Outcome> outcomes,
        Quality quality,
        List<Notice> notices) {

    public Assessment {
        scores = List.copyOf(scores);
        flags = List.copyOf(flags);
        outcomes = List.copyOf(outcomes);
        notices = List.copyOf(notices);
    }

    /** @throws IllegalArgumentException when the scale has no such score */
    public ScoreResult score(String id) {
        return scores.stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scale " + scale.id() + " has no score " + id));
    }

    public Optional<Flag> flag(String id) {
        return flags.stream().filter(flag -> flag.id().equals(id)).findFirst();
    }

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /** The same with one more notice. */
    public Assessment with(Notice notice) {
        List<Notice> more = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new Assessment(scale, ref, answeredOn, respondent, completeness, scores, flags, outcomes, quality, more);
    }

    @Override
    public String toString() {
        return "Assessment[" + scale.id() + " " + scale.version() + "]";
    }
}
