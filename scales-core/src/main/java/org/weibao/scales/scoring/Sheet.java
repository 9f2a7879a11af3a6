package org.weibao.scales.scoring;

import java.util.Arrays;

/**
 * The items of the form as one kind of reader sees them, by register.
 *
 * @param codes as on the form, a time in hours after midnight; NaN without an answer
 * @param points what the codes are worth; NaN without points
 */
record Sheet(double[] codes, double[] points, Reply[] replies) {

    void clear() {
        Arrays.fill(codes, Double.NaN);
        Arrays.fill(replies, Reply.BLANK);
    }

    void put(int item, double code, Reply reply) {
        codes[item] = code;
        replies[item] = reply;
    }

    void copy(int item, Sheet other) {
        put(item, other.codes[item], other.replies[item]);
        points[item] = other.points[item];
    }
}
