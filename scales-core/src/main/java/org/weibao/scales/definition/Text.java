package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words by language tag (BCP 47), in the order of the file. A text that was written as a plain string is Chinese.
 *
 * @param byLanguage language tag to words; may be empty
 */
public record Text(Map<String, String> byLanguage) {

    public static final Text EMPTY = new Text(Map.of());

    public Text {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static Text zh(String words) {
        return new Text(Map.of("zh", words));
    }

    public static Text of(String zh, String en) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("zh", zh);
        words.put("en", en);
        return new Text(words);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The words in that language, else in Chinese, else in whatever language comes first; empty when there are none. */
    public Optional<String> in(String language) {
        String words = byLanguage.getOrDefault(language, byLanguage.get("zh"));
        return words != null ? Optional.of(words) : byLanguage.values().stream().findFirst();
    }
}
