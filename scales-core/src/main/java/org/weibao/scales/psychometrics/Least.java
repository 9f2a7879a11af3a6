package org.weibao.scales.psychometrics;

/** How many people it takes. Both numbers are judgement: below them an interval is so wide that the number misleads. */
final class Least {

    static final int PEOPLE = 10;
    static final int IN_NORM_GROUP = 30;

    private Least() {}
}
