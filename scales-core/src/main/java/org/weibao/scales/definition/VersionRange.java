package org.weibao.scales.definition;

import java.util.Arrays;

/**
 * Versions {@code major.minor.patch} from {@code from}, inclusive, to {@code below}, exclusive.
 *
 * @param from the first version that is in
 * @param below the first that is out again
 */
public record VersionRange(String from, String below) {

    public boolean contains(String version) {
        return Arrays.compare(numbers(from), numbers(version)) <= 0
                && Arrays.compare(numbers(version), numbers(below)) < 0;
    }

    /** Compared number by number, so that 1.10.0 comes after 1.9.0. */
    private static long[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToLong(Long::parseLong).toArray();
    }

    @Override
    public String toString() {
        return from + " ≤ … < " + below;
    }
}
