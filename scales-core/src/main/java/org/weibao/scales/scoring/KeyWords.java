package org.weibao.scales.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Text;

/** The words of a scoring key in one language, from {@code key_<language>.properties}. */
final class KeyWords {

    private static final KeyWords CHINESE = new KeyWords("zh");
    private static final KeyWords ENGLISH = new KeyWords("en");

    private final String language;
    private final Properties texts = new Properties();

    private KeyWords(String language) {
        this.language = language;
        String name = "key_" + language + ".properties";
        try (InputStream stream = KeyWords.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else */
    static KeyWords in(String language) {
        return language.equals("en") || language.startsWith("en-") ? ENGLISH : CHINESE;
    }

    /** A sentence; {@code {0}}, {@code {1}}, … are replaced in their order. */
    String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** A word of a closed vocabulary, its id beside it. */
    String word(Named word) {
        String known = texts.getProperty("word." + word.id());
        return known == null ? word.id() : known + " " + word.id();
    }

    String words(List<? extends Named> words) {
        return words.stream().map(this::word).collect(Collectors.joining(say("comma")));
    }

    Optional<String> of(Text text) {
        return text.in(language);
    }

    String list(List<String> parts) {
        return String.join(say("comma"), parts);
    }

    String either(List<String> parts) {
        return String.join(say("or"), parts);
    }

    /** Items and the thresholds that their codes meet: {@code q1–q8 ≥ 2, q9 ≥ 1}. */
    String counted(ItemReader[] items, Threshold[] thresholds) {
        Map<String, List<ItemReader>> byThreshold = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            byThreshold
                    .computeIfAbsent(threshold(thresholds[i]), same -> new ArrayList<>())
                    .add(items[i]);
        }
        return byThreshold.entrySet().stream()
                .map(entry -> runs(entry.getValue().toArray(ItemReader[]::new)) + " " + entry.getKey())
                .collect(Collectors.joining(say("comma")));
    }

    /** Items or points; three or more that follow each other on the form are written as a run. */
    String runs(ItemReader... items) {
        Runs runs = new Runs();
        for (ItemReader item : items) {
            runs.add(item.id(), item.register(), Double.isNaN(item.mirror()) ? "" : Numeral.text(item.mirror()) + "−");
        }
        return list(runs.texts());
    }

    /** {@code ≥ 2}. */
    String threshold(Threshold threshold) {
        return threshold.bounds().stream().map(this::bound).collect(Collectors.joining(say("and")));
    }

    private String bound(Threshold.Bound bound) {
        String values = Arrays.stream(bound.values()).mapToObj(Numeral::text).collect(Collectors.joining(say("or")));
        return switch (bound.operator()) {
                    case AT_LEAST -> "≥ ";
                    case AT_MOST -> "≤ ";
                    case MORE_THAN -> "> ";
                    case LESS_THAN -> "< ";
                    case IS -> "= ";
                    case IS_NOT -> "≠ ";
                }
                + values;
    }
}
