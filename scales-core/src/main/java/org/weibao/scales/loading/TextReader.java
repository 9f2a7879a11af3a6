package org.weibao.scales.loading;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * Texts: a plain string is Chinese, a mapping is words by BCP 47 language tag. Tags of languages that there are not ({@code cn}) are
 * noted, and so are simplified and traditional characters in one text.
 */
final class TextReader {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> OFTEN_MEANT = Map.of(
            "cn", "zh", "zh_cn", "zh", "ch", "zh", "chinese", "zh", "tw", "zh-Hant", "zh_tw", "zh-Hant", "eng", "en",
            "english", "en");

    private final Values values;

    TextReader(Values values) {
        this.values = values;
    }

    Text read(Node node) {
        if (node instanceof Node.Words words) {
            checkScript("zh", words);
            return Text.zh(words.text());
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> addWords(entry, byLanguage));
            if (mapping.entries().isEmpty()) {
                values.note(FindingCode.KEY_MISSING, node.at(), "expected", "zh");
            }
        } else {
            values.noteWrong(node, "text-by-language");
        }
        return new Text(byLanguage);
    }

    private void addWords(Node.Entry entry, Map<String, String> byLanguage) {
        checkTag(entry.key(), entry.keyAt());
        words(entry.key(), entry.value()).ifPresent(words -> byLanguage.put(entry.key(), words));
    }

    /** Words of which it is known from elsewhere in what language they are. */
    Optional<String> words(String language, Node node) {
        if (node instanceof Node.Words words) {
            checkScript(language, words);
        }
        return values.words(node);
    }

    void checkTag(String tag, Place at) {
        String meant = OFTEN_MEANT.get(tag.toLowerCase(Locale.ROOT));
        if (meant != null) {
            values.note(FindingCode.LANGUAGE_TAG, at, "found", tag, "nearest", meant);
        } else if (!isLanguage(tag)) {
            values.note(FindingCode.LANGUAGE_TAG, at, "found", tag);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return LANGUAGES.contains(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private void checkScript(String language, Node.Words words) {
        Map<Integer, Integer> foreign = foreign(language);
        words.text()
                .codePoints()
                .filter(foreign::containsKey)
                .limit(1)
                .forEach(found -> values.note(
                        FindingCode.MIXED_SCRIPT,
                        words.at(),
                        "language",
                        language,
                        "found",
                        Character.toString(found),
                        "nearest",
                        Character.toString(foreign.get(found))));
    }

    /** Characters that do not belong into texts of that language, with what should stand instead. */
    private static Map<Integer, Integer> foreign(String language) {
        if (Set.of("zh-Hant", "zh-TW", "zh-HK").contains(language)) {
            return Scripts.SIMPLIFIED_TO_TRADITIONAL;
        }
        return language.startsWith("zh") ? Scripts.TRADITIONAL_TO_SIMPLIFIED : Map.of();
    }
}
