package org.weibao.scales.checking;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.finding.FindingCode;

/** Texts are keyed by BCP 47 language tags of languages that there are: {@code zh}, not {@code cn} or {@code zh_CN}. */
final class LanguageTagsAreValid implements Check {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> OFTEN_MEANT = Map.of(
            "cn", "zh", "zh_cn", "zh", "ch", "zh", "chs", "zh", "chn", "zh", "chinese", "zh", "tw", "zh-Hant", "zh_tw",
            "zh-Hant", "eng", "en", "english", "en");

    @Override
    public void inspect(Examined examined, Findings findings) {
        Words.all(examined.scale())
                .forEach(words -> words.text().byLanguage().keySet().stream()
                        .filter(tag -> !isValid(tag))
                        .forEach(tag -> meant(tag)
                                .ifPresentOrElse(
                                        nearest -> findings.note(
                                                FindingCode.LANGUAGE_TAG, words.at(), "found", tag, "nearest", nearest),
                                        () -> findings.note(FindingCode.LANGUAGE_TAG, words.at(), "found", tag))));
    }

    private static Optional<String> meant(String tag) {
        return Optional.ofNullable(OFTEN_MEANT.get(tag.toLowerCase(Locale.ROOT)));
    }

    private static boolean isValid(String tag) {
        try {
            return LANGUAGES.contains(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
