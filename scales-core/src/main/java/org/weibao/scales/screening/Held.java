package org.weibao.scales.screening;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.Sign;

/** Whether a clue holds, and what it rests on; nothing unless it holds. */
record Held(Certainty certainty, List<Sign> signs) {

    static Held no() {
        return new Held(Certainty.NO, List.of());
    }

    static Held unknown() {
        return new Held(Certainty.UNKNOWN, List.of());
    }

    static Held yes(Sign sign) {
        return new Held(Certainty.YES, List.of(sign));
    }

    boolean isYes() {
        return certainty == Certainty.YES;
    }

    static Held anyOf(Stream<Held> all) {
        List<Held> each = all.toList();
        Certainty best = each.stream()
                .map(Held::certainty)
                .max(Comparator.naturalOrder())
                .orElse(Certainty.NO);
        return new Held(best, signs(each.stream().filter(Held::isYes)));
    }

    static Held allOf(Stream<Held> all) {
        List<Held> each = all.toList();
        Certainty worst = each.stream()
                .map(Held::certainty)
                .min(Comparator.naturalOrder())
                .orElse(Certainty.NO);
        return new Held(worst, worst == Certainty.YES ? signs(each.stream()) : List.of());
    }

    private static List<Sign> signs(Stream<Held> held) {
        return held.flatMap(each -> each.signs().stream()).distinct().toList();
    }
}
