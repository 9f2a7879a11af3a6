package org.weibao.scales.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The allowed name that a mistyped one most likely means. */
public final class NearestName {

    private NearestName() {}

    /** The nearest by edit distance, if it is near enough to be meant: at most a third of the letters, at least one, differ. */
    public static Optional<String> of(String found, Collection<String> allowed) {
        return allowed.stream()
                .filter(name -> distance(found, name) <= Math.max(1, Math.max(found.length(), name.length()) / 3))
                .min(Comparator.comparingInt((String name) -> distance(found, name))
                        .thenComparing(name -> name));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
