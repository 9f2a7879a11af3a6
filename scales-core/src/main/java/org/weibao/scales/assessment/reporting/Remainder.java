package org.weibao.scales.assessment.reporting;

import org.weibao.scales.definition.Named;

/**
 * The rest that makes a breakdown complete, so that its rows add up to everybody who was served. Ids are the lower-case names with hyphens.
 */
enum Remainder implements Named {
    /** No level was proposed. */
    WITHOUT_LEVEL,
    /** There was nothing to compare with. */
    WITHOUT_COMPARISON
}
