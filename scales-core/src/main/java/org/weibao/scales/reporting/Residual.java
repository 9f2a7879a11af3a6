package org.weibao.scales.reporting;

import static org.weibao.scales.assessment.reporting.Summary.THRESHOLD;

import java.util.List;
import org.weibao.scales.assessment.reporting.Shown;
import org.weibao.scales.assessment.reporting.Tally;

/**
 * What is left of the margin when everything published is taken from it: all that a reader knows of the hidden counts beside the totals that
 * stand in their rows. In a table with two columns the bounds that follow from it are exact (Fréchet bounds).
 *
 * @param whole how many rows are hidden whole
 * @param hidden all hidden counts of minors and of parents; in a table whose rows do not add up, everybody
 * @param total all hidden totals together
 * @param split the margin itself tells minors and parents apart; otherwise no row does, and only totals are left to protect
 */
record Residual(int whole, Tally hidden, int total, boolean partition, boolean split) {

    /** A range of so many steps has as many values as "under 5". */
    private static final int WIDTH = THRESHOLD - 1;

    static Residual of(Table table, Pattern pattern, boolean split) {
        List<Integer> whole = pattern.that(Shown.NOTHING);
        Tally nothing = sum(table, whole);
        Tally hidden = table.partition() ? nothing.plus(sum(table, pattern.that(Shown.TOTAL))) : table.margin();
        return new Residual(whole.size(), hidden, nothing.total(), table.partition(), split);
    }

    /** Whether no total that is hidden, and no count in its row, can be told more closely than "under 5" tells it. */
    boolean protectsTotals() {
        if (!partition || whole == 0) {
            return true;
        }
        int least = split ? Math.min(total, Math.min(hidden.minors(), hidden.parents())) : total;
        return whole > 1 && least >= WIDTH;
    }

    /** The same of the two counts in a row whose total is published. */
    boolean protectsSplit(Tally row) {
        int least = Math.max(0, row.total() - hidden.parents());
        int most = Math.min(row.total(), hidden.minors());
        return !split || most - least >= WIDTH;
    }

    private static Tally sum(Table table, List<Integer> rows) {
        return rows.stream().map(table.rows()::get).reduce(Tally.NONE, Tally::plus);
    }
}
