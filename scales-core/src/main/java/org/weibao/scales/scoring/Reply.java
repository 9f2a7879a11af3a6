package org.weibao.scales.scoring;

/** What became of one item on the form. */
enum Reply {
    ANSWERED,
    BLANK,
    DECLINED,
    /** Answered, but with something that the item does not take. */
    REFUSED,
    /** Behind a closed gate, and scores read no code in its stead. */
    NOT_ASKED
}
