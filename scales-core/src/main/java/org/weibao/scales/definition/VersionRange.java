package org.weibao.scales.definition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Versions {@code major.minor.patch} from {@code from}, inclusive, to {@code below}, exclusive.
 *
 * @param from the first version that is in
 * @param below the first that is out again
 */
public record VersionRange(String from, String below) {

    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)");

    public boolean contains(String version) {
        return compare(from, version) <= 0 && compare(version, below) < 0;
    }

    /** Whether it is three numbers such as 1.0.0. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** Number by number, so that 1.10.0 comes after 1.9.0. */
    public static int compare(String version, String other) {
        return Arrays.compare(numbers(version), numbers(other));
    }

    private static BigInteger[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).map(BigInteger::new).toArray(BigInteger[]::new);
    }

    @Override
    public String toString() {
        return from + " ≤ … < " + below;
    }
}
