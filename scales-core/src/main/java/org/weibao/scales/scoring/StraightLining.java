package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Quality;

/**
 * The same answer, or the same little pattern of answers, all the way down the items of one response format.
 *
 * <p>Long strings of identical answers mark careless respondents: Johnson JA. J Res Pers 2005;39:103–29. But on a list of symptoms
 * somebody well answers "not at all" throughout, and somebody very ill may answer "very much" often. So identical answers are doubted
 * only
 *
 * <ul>
 *   <li>over all items of the format, at least 12, when some of them are keyed the other way, so that the answers contradict each other;
 *   <li>or over all items of the format, at least 20, when the answer is not the lowest code.
 * </ul>
 *
 * <p>A pattern such as 1-2-3-4-1-2-3-4 is doubted when two to four answers repeat over at least 16 items in a row; not when their
 * points are all the same, since then somebody answered steadily to items that are keyed by turns.
 *
 * @param items registers of the items, in the order of the form
 * @param lowest the lowest code of the format
 * @param bothWays whether some are keyed the other way
 */
record StraightLining(int[] items, double lowest, boolean bothWays) {

    private static final int LEAST_CONTRADICTING = 12;
    private static final int LEAST_IDENTICAL = 20;
    private static final int LEAST_PATTERNED = 16;
    private static final int LONGEST_PERIOD = 4;

    Stream<Quality.Reason> reasons(Registers registers) {
        int[] answered = Arrays.stream(items)
                .filter(item -> !Double.isNaN(registers.asked.codes()[item]))
                .toArray();
        double[] codes = Arrays.stream(answered)
                .mapToDouble(item -> registers.asked.codes()[item])
                .toArray();
        double[] points = Arrays.stream(answered)
                .mapToDouble(item -> registers.values[item])
                .toArray();
        if (isIdentical(codes)) {
            return Stream.of(new Quality.Reason("identical-answers", Integer.toString(codes.length)));
        }
        int patterned = longestPattern(codes, points);
        return patterned > 0
                ? Stream.of(new Quality.Reason("patterned-answers", Integer.toString(patterned)))
                : Stream.empty();
    }

    private boolean isIdentical(double[] codes) {
        if (codes.length == 0 || !allEqual(codes, 0, codes.length)) {
            return false;
        }
        boolean contradicting = bothWays && codes.length >= LEAST_CONTRADICTING;
        return contradicting || (codes[0] != lowest && codes.length >= LEAST_IDENTICAL);
    }

    /** Length of the longest stretch in which two to four answers repeat; 0 when none is long enough to be doubted. */
    private static int longestPattern(double[] codes, double[] points) {
        int longest = 0;
        for (int period = 2; period <= LONGEST_PERIOD; period++) {
            int start = 0;
            for (int i = period; i < codes.length; i++) {
                start = codes[i] == codes[i - period] ? start : i - period + 1;
                int length = i + 1 - start;
                longest = length > longest && isPattern(codes, points, start, length) ? length : longest;
            }
        }
        return longest;
    }

    private static boolean isPattern(double[] codes, double[] points, int start, int length) {
        return length >= LEAST_PATTERNED
                && !allEqual(codes, start, start + length)
                && !allEqual(points, start, start + length);
    }

    private static boolean allEqual(double[] values, int from, int to) {
        int next = from + 1;
        while (next < to && values[next] == values[from]) {
            next++;
        }
        return next >= to;
    }
}
