package org.weibao.scales.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The allowed name that a mistyped one most likely means. */
public final class NearestName {

    private static final int LONGEST = 64;
    private static final int MOST = 1000;

    private NearestName() {}

    /** The nearest by edit distance, if it is near enough to be meant: at most a third of the letters, at least one, differ. */
    public static Optional<String> of(String found, Collection<String> allowed) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        return allowed.stream()
                .limit(MOST)
                .filter(name -> isNear(found, name))
                .min(Comparator.comparingInt((String name) -> distance(found, name))
                        .thenComparing(name -> name));
    }

    private static boolean isNear(String found, String name) {
        int longer = Math.max(found.length(), name.length());
        int most = Math.min(longer - 1, Math.max(1, longer / 3));
        return Math.abs(found.length() - name.length()) <= most && distance(found, name) <= most;
    }

    /** Letters to insert, remove, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : shortest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int shortest(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int shortest = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(shortest, 1 + rows[i - 2][j - 2]) : shortest;
    }
}
