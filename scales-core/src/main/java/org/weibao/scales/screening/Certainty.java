package org.weibao.scales.screening;

/** Whether a clue holds; ascending, so that the maximum is "or" and the minimum is "and". */
enum Certainty {
    NO,
    UNKNOWN,
    YES
}
