package org.weibao.scales.psychometrics;

/** Four judges on six targets: Shrout PE, Fleiss JL. Psychol Bull 1979;86:420–8, table 2. */
final class ShroutAndFleiss {

    static final double[][] RATINGS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    private ShroutAndFleiss() {}
}
