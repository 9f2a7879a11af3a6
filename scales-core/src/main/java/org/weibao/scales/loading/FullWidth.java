package org.weibao.scales.loading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * Full-width punctuation of a Chinese keyboard where the file language means its own. Chinese text keeps its punctuation: only what stands
 * against a name in Latin letters, or opens a value, is taken for a slip.
 */
final class FullWidth {

    private static final String FULL = "：，、［］｛｝";
    private static final String HALF = ":,,[]{}";
    private static final Pattern ON_A_LINE =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9-]*[\"']?\\s*(?<found>：)"
                    + "|(?<comma>，)\\s*[\"']?[A-Za-z][A-Za-z0-9-]*[\"']?\\s*[:：]"
                    + "|[A-Za-z0-9\"']\\s*(?<between>[，、])\\s*-?[A-Za-z]"
                    + "|[:,\\[{-]\\s+(?<opening>[［｛])");
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("(?<key>[a-z][a-z0-9-]*)\\s*(?<found>：)\\s*(?<value>.*)");
    private static final Pattern NAMES = Pattern.compile("-?[a-z0-9][a-z0-9.-]*(?:\\s*[，、]\\s*-?[a-z0-9][a-z0-9.-]*)+");

    private FullWidth() {}

    /** The first slip on a line that could not be parsed; counted from 0. */
    static OptionalInt column(String line) {
        Matcher matcher = ON_A_LINE.matcher(line);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        return Stream.of("found", "comma", "between", "opening")
                .mapToInt(matcher::start)
                .filter(start -> start >= 0)
                .findFirst();
    }

    /** A plain scalar that was meant as a key and its value, or opens with a full-width bracket: where the slip is; counted from 0. */
    static OptionalInt inScalar(String plain) {
        Matcher matcher = KEY_AND_VALUE.matcher(plain);
        if (matcher.matches()) {
            return OptionalInt.of(matcher.start("found"));
        }
        return plain.startsWith("［") || plain.startsWith("｛") ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** A key that swallowed its value with the colon between them: the key that was meant, and what of the value stands in it. */
    static Optional<List<String>> keyAndValue(String plainKey) {
        Matcher matcher = KEY_AND_VALUE.matcher(plainKey);
        return matcher.matches()
                ? Optional.of(List.of(matcher.group("key"), matcher.group("value")))
                : Optional.empty();
    }

    /** A member of a list that was meant as several names. */
    static Optional<List<String>> names(String plain) {
        return NAMES.matcher(plain).matches() ? Optional.of(List.of(plain.split("\\s*[，、]\\s*"))) : Optional.empty();
    }

    static int firstComma(String plain) {
        return plain.indexOf('，') < 0 ? plain.indexOf('、') : plain.indexOf('，');
    }

    /** @param column of the character itself, counted from 1 */
    static Finding finding(Place at, int column, char found) {
        return Finding.of(
                FindingCode.FULL_WIDTH_PUNCTUATION,
                new Place(at.file(), at.line(), column, at.pointer()),
                "found",
                String.valueOf(found),
                "expected",
                String.valueOf(HALF.charAt(FULL.indexOf(found))));
    }
}
