package org.weibao.scales.finding;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message with placeholders: <code>{found}</code> is an argument, <code>{kind as word}</code> an argument that names a word, and
 * <code>[, did you mean {nearest}?|; allowed: {allowed}]</code> the first alternative whose arguments are all there, or nothing.
 */
record MessageTemplate(String text) {
    private static final Pattern SEGMENT = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)( as word)?\\}");
    private static final int LONGEST_ARGUMENT = 240;

    String with(Map<String, String> arguments, UnaryOperator<String> words) {
        String chosen =
                SEGMENT.matcher(text).replaceAll(segment -> Matcher.quoteReplacement(choose(segment, arguments)));
        return PLACEHOLDER
                .matcher(chosen)
                .replaceAll(placeholder -> Matcher.quoteReplacement(fill(placeholder, arguments, words)));
    }

    /** Names of the arguments that the message speaks of. */
    Stream<String> placeholders() {
        return PLACEHOLDER.matcher(text).results().map(placeholder -> placeholder.group(1));
    }

    private static String choose(MatchResult segment, Map<String, String> arguments) {
        return Stream.of(segment.group(1).split("\\|"))
                .filter(alternative -> arguments
                        .keySet()
                        .containsAll(
                                new MessageTemplate(alternative).placeholders().toList()))
                .findFirst()
                .orElse("");
    }

    private static String fill(MatchResult placeholder, Map<String, String> arguments, UnaryOperator<String> words) {
        String value = arguments.getOrDefault(placeholder.group(1), "");
        return printable(placeholder.group(2) != null ? words.apply(value) : value);
    }

    /** On one line, without control characters, and not endless: what was found may have been written by anybody. */
    static String printable(String value) {
        String line = value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "\uFFFD");
        return line.codePointCount(0, line.length()) <= LONGEST_ARGUMENT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }
}
