package org.weibao.scales.checking;

import java.util.Map;
import java.util.Optional;
import org.weibao.scales.finding.FindingCode;

/** Chinese texts do not mix simplified and traditional characters. */
final class TextsKeepOneScript implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Words.all(examined.scale())
                .forEach(words -> words.text().byLanguage().forEach((language, text) -> {
                    Optional<Map<Integer, Integer>> foreign = foreign(language);
                    foreign.ifPresent(pairs -> text.codePoints()
                            .filter(pairs::containsKey)
                            .limit(1)
                            .forEach(found -> findings.note(
                                    FindingCode.MIXED_SCRIPT,
                                    words.at(),
                                    "language",
                                    language,
                                    "found",
                                    Character.toString(found),
                                    "nearest",
                                    Character.toString(pairs.get(found)))));
                }));
    }

    /** Characters that do not belong into texts of that language, with what should stand instead. */
    private static Optional<Map<Integer, Integer>> foreign(String language) {
        boolean traditional = language.startsWith("zh-Hant") || language.equals("zh-TW") || language.equals("zh-HK");
        if (traditional) {
            return Optional.of(Scripts.SIMPLIFIED_TO_TRADITIONAL);
        }
        return language.equals("zh") || language.startsWith("zh-")
                ? Optional.of(Scripts.TRADITIONAL_TO_SIMPLIFIED)
                : Optional.empty();
    }
}
