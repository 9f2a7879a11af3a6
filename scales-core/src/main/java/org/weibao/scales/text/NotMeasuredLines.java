package org.weibao.scales.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Referral.NotMeasured;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Named;

/** What a case says nothing about, one line for each reason why. */
record NotMeasuredLines(Map<String, ScaleWords> scales, Words words) {

    List<String> of(List<NotMeasured> notMeasured) {
        if (notMeasured.isEmpty()) {
            return List.of(words.text("screen.nothing-left-out"));
        }
        Map<NotMeasured.Why, String> byReason = notMeasured.stream()
                .collect(Collectors.groupingBy(
                        NotMeasured::why,
                        LinkedHashMap::new,
                        Collectors.mapping(this::name, Collectors.joining(words.text("screen.list")))));
        return byReason.entrySet().stream()
                .map(entry -> words.text(
                        "screen.because",
                        entry.getValue(),
                        words.word(entry.getKey()).orElse(entry.getKey().id())))
                .toList();
    }

    private String name(NotMeasured each) {
        return new Answerers(words).of(name(each.about()), each.answerer());
    }

    private String name(String about) {
        int slash = about.indexOf('/');
        if (slash >= 0) {
            return words.text(
                    "screen.part",
                    scale(about.substring(0, slash)),
                    score(about.substring(0, slash), about.substring(slash + 1)));
        }
        return scales.containsKey(about)
                ? scale(about)
                : Named.find(Domain.class, about).flatMap(words::word).orElse(about);
    }

    private String scale(String id) {
        return scales.containsKey(id) ? scales.get(id).title().orElse(id) : id;
    }

    private String score(String scale, String id) {
        return scales.containsKey(scale) ? scales.get(scale).score(id).orElse(id) : id;
    }
}
