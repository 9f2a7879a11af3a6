package org.weibao.scales.reporting;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.weibao.scales.assessment.reporting.Shown;

/** How much of each row is published. */
record Pattern(List<Shown> rows) {

    Pattern {
        rows = List.copyOf(rows);
    }

    static Pattern upTo(Shown most, int rows) {
        return new Pattern(Collections.nCopies(rows, most));
    }

    Shown of(int row) {
        return rows.get(row);
    }

    /** What both allow. */
    Pattern and(Pattern other) {
        return new Pattern(IntStream.range(0, rows.size())
                .mapToObj(row -> of(row).and(other.of(row)))
                .toList());
    }

    /** The same, with at most that much of one row. */
    Pattern with(int row, Shown most) {
        return new Pattern(IntStream.range(0, rows.size())
                .mapToObj(each -> each == row ? of(each).and(most) : of(each))
                .toList());
    }

    /** Numbers of the rows of which exactly that much is published. */
    List<Integer> that(Shown shown) {
        return IntStream.range(0, rows.size())
                .filter(row -> of(row) == shown)
                .boxed()
                .toList();
    }
}
