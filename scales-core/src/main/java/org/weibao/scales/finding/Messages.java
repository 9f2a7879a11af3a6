package org.weibao.scales.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words for findings in one language. They come from {@code findings_<language>.properties}: one message a code, and under
 * {@code word.} the words for closed vocabularies that arguments speak in ({@code kind}, {@code expected}).
 */
public final class Messages {
    private static final Messages CHINESE = read("zh");
    private static final Messages ENGLISH = read("en");

    private final Map<String, String> texts;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    /** @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else */
    public static Messages in(String language) {
        return language.equals("en") || language.startsWith("en-") ? ENGLISH : CHINESE;
    }

    /** What was found, what is allowed, and the nearest name or the next step: one line. */
    public String text(Finding finding) {
        return new MessageTemplate(texts.get(finding.code().id())).with(finding.arguments(), this::word);
    }

    /** {@code file:line:column: error BANDS-DESCEND: text}, as compilers print; what is unknown of the place is left out. */
    public String line(Finding finding) {
        String severity = texts.get("severity." + finding.severity().name());
        return place(finding.place()) + severity + " " + finding.code().id() + texts.get("colon") + text(finding);
    }

    /** The message of a code with its placeholders. */
    Optional<String> template(FindingCode code) {
        return Optional.ofNullable(texts.get(code.id()));
    }

    Map<String, String> texts() {
        return texts;
    }

    private String word(String id) {
        return texts.getOrDefault("word." + id, id);
    }

    private static String place(Place place) {
        if (place.file().isEmpty() && place.line() == 0) {
            return "";
        }
        String file = MessageTemplate.printable(place.file());
        return place.line() == 0 ? file + ": " : file + ":" + place.line() + ":" + place.column() + ": ";
    }

    private static Messages read(String language) {
        String name = "findings_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream bytes = Messages.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return new Messages(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty)));
    }
}
