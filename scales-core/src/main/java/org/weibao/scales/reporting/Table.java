package org.weibao.scales.reporting;

import java.util.List;
import org.weibao.scales.assessment.reporting.Tally;

/**
 * One breakdown before anything is hidden. Its columns are minors, parents and their total; its margin is everybody who was served.
 *
 * @param partition the rows add up to the margin
 */
record Table(List<Tally> rows, Tally margin, boolean partition) {

    Table {
        rows = List.copyOf(rows);
    }
}
