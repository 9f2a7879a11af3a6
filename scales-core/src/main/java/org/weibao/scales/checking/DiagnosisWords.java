package org.weibao.scales.checking;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Words that name an illness as a fact, or say that there is no risk: a screen can do neither. */
final class DiagnosisWords {

    private static final Map<String, Pattern> BY_LANGUAGE = Map.of(
            "zh",
            Pattern.compile("诊断为|诊断是|确诊|患有|罹患|患者|病人|精神病|得了|无风险|没有风险|一切正常"),
            "en",
            Pattern.compile(
                    "(?i)diagnosed (with|as)|suffers? from|\\bpatients?\\b|\\b(has|have) (depression|autism|an? \\w+ disorder)\\b|\\bno risk\\b|\\brisk-free\\b"));

    private DiagnosisWords() {}

    static Stream<Finding> in(Directory directory) {
        Stream<Finding> institutions = directory.institutions().stream()
                .flatMap(institution -> institution.note().stream().flatMap(note -> in(note, institution.at())));
        Stream<Finding> hotlines = directory.hotlines().stream()
                .flatMap(hotline -> Stream.of(hotline.hours(), hotline.text()).flatMap(text -> in(text, hotline.at())));
        return Stream.concat(institutions, hotlines);
    }

    static Stream<Finding> in(Text text, Place at) {
        return text.byLanguage().entrySet().stream()
                .flatMap(words -> found(words.getKey(), words.getValue()).stream())
                .map(found -> Finding.of(FindingCode.READS_AS_DIAGNOSIS, at, "found", found));
    }

    private static Optional<String> found(String language, String words) {
        return BY_LANGUAGE.entrySet().stream()
                .filter(pattern -> language.startsWith(pattern.getKey()))
                .map(pattern -> pattern.getValue().matcher(words))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
