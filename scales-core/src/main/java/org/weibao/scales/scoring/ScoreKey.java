package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.MissingRule;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Rounding;

/** The part of a scoring key that says how scores are computed. */
record ScoreKey(Results results, KeyWords words, KeyPage page) {

    void print() {
        List<PlannedScore> scores = results.values().stream()
                .filter(PlannedScore.class::isInstance)
                .map(PlannedScore.class::cast)
                .toList();
        if (scores.isEmpty()) {
            return;
        }
        page.heading(words.say("scores"));
        for (PlannedScore score : scores) {
            page.line("  " + score.id() + title(score));
            page.table("    ", rows(score));
        }
    }

    private String title(PlannedScore score) {
        return words.of(score.definition().title()).map(title -> "  " + title).orElse("");
    }

    private List<List<String>> rows(PlannedScore score) {
        List<List<String>> rows = new ArrayList<>();
        if (score.definition().forWhom().isPresent()) {
            rows.add(row("for", score.forWhom().words(words)));
        }
        rows.add(row("gathered", gathered(score)));
        rows.add(row("missing", missing(score)));
        List<String> then = then(score);
        if (!then.isEmpty()) {
            rows.add(row("then", String.join(" → ", then)));
        }
        rows.add(row("range", range(score.range(), words)));
        return rows;
    }

    private List<String> row(String label, String value) {
        return List.of(words.say("score." + label), value);
    }

    static String range(Interval range, KeyWords words) {
        return range.isBounded()
                ? Numeral.text(range.low()) + " – " + Numeral.text(range.high())
                : words.say("unbounded");
    }

    private String gathered(PlannedScore score) {
        String list = list(score);
        return score.definition()
                .gathering()
                .match(new Gathering.Cases<>(
                        sum -> sum(score, list) + only(score),
                        mean -> words.say("mean-of", list) + only(score),
                        count -> words.say("count-of", counted(score)),
                        max -> words.say("max-of", list) + only(score),
                        ratio -> ratio(score),
                        hours -> words.say("hours-between", score.list()[0].id(), score.list()[1].id())));
    }

    private String sum(PlannedScore score, String list) {
        return score.list().length == 1 ? list : words.say("sum-of", list);
    }

    private String list(PlannedScore score) {
        Runs runs = new Runs();
        for (Member member : score.list()) {
            runs.add(member.id(), member.register(), member.mirrorText());
        }
        return words.list(runs.texts());
    }

    private String only(PlannedScore score) {
        return score.gatherer()
                .only()
                .map(threshold -> words.say("only", words.threshold(threshold)))
                .orElse("");
    }

    private String counted(PlannedScore score) {
        List<Member.Counted> members =
                Arrays.stream(score.list()).map(Member.Counted.class::cast).toList();
        return words.counted(
                members.stream().map(Member.Counted::item).toArray(ItemReader[]::new),
                members.stream().map(Member.Counted::threshold).toArray(Threshold[]::new));
    }

    private static String ratio(PlannedScore score) {
        return String.join(" ÷ ", Arrays.stream(score.list()).map(Member::id).toList());
    }

    private String missing(PlannedScore score) {
        MissingRule rule = score.missing().rule();
        List<String> limits = new ArrayList<>();
        if (!rule.allowsMissing()) {
            limits.add(words.say("missing.none"));
        }
        rule.allow()
                .ifPresent(allow -> limits.add(
                        allow == Integer.MAX_VALUE ? words.say("missing.any") : words.say("missing.allow", allow)));
        rule.answered().ifPresent(least -> limits.add(words.say("missing.answered", least)));
        rule.answeredShare().ifPresent(share -> limits.add(words.say("missing.share", Numeral.text(share * 100))));
        required(score).ifPresent(ids -> limits.add(words.say("missing.required", ids)));
        limits.addAll(repaired(rule));
        return String.join(words.say("semicolon"), limits);
    }

    private Optional<String> required(PlannedScore score) {
        List<String> ids = IntStream.range(0, score.list().length)
                .filter(i -> score.missing().required()[i])
                .mapToObj(i -> score.list()[i].id())
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(words.list(ids));
    }

    private List<String> repaired(MissingRule rule) {
        return switch (rule.then()) {
            case PRORATE -> List.of(words.say("missing.prorate"));
            case IGNORE -> List.of(words.say("missing.ignore"));
            case NOT_SAID -> List.of();
        };
    }

    /** What is done after gathering and proration, in that order. */
    private List<String> then(PlannedScore score) {
        List<String> then = new ArrayList<>();
        score.definition().multiplyBy().ifPresent(factor -> then.add("× " + Numeral.text(factor)));
        score.definition().add().ifPresent(term -> then.add((term < 0 ? "− " : "+ ") + Numeral.text(Math.abs(term))));
        score.definition().round().ifPresent(rounding -> then.add(rounded(rounding, words)));
        if (score.steps().from().length > 0) {
            then.add(words.say("steps", ItemKey.ladder(score.steps())));
        }
        return then;
    }

    static String rounded(Rounding rounding, KeyWords words) {
        String mode = "round." + rounding.mode().id();
        return rounding.places() == 0 ? words.say(mode + ".whole") : words.say(mode, rounding.places());
    }
}
