package org.weibao.scales.text;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.screening.Discrepancy;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.assessment.screening.Sign;
import org.weibao.scales.definition.ConcernLevel;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Text;

/** What a finding of a battery rests on, in words. */
record SignLines(Screening screening, Map<String, ScaleWords> scales, Words words) {

    String line(Sign sign) {
        String what = what(sign);
        return sign.informant()
                .map(informant -> who(sign.part().orElse(""), informant))
                .map(who -> words.text("screen.because", who, what))
                .orElse(what);
    }

    /** Who answered; which part it was where the same informant answers several. */
    String who(String part, Informant informant) {
        boolean several = screening.parts().stream()
                        .filter(each -> each.informant() == informant)
                        .count()
                > 1;
        return screening.parts().stream()
                .filter(each -> several && each.part().equals(part))
                .map(each -> words.in(each.title()))
                .findFirst()
                .or(() -> words.word(informant))
                .orElse("");
    }

    String scale(String id) {
        return of(id).flatMap(ScaleWords::title).orElse(id);
    }

    String score(String scale, String id) {
        return of(scale).flatMap(known -> known.score(id)).orElse(id);
    }

    String band(String scale, String id) {
        return of(scale).flatMap(known -> known.band(id)).orElse(id);
    }

    String side(Discrepancy.Side side) {
        String found = side.position().isPresent()
                ? words.text(
                        "screening.position",
                        String.valueOf(Math.round(side.position().getAsDouble())))
                : named(FlagState.class, side.found());
        return words.text("screen.because", words.word(side.informant()).orElse(""), found);
    }

    private String what(Sign sign) {
        String found = sign.found().orElse("");
        Optional<ScaleWords> scale = sign.scale().flatMap(this::of);
        return switch (sign.kind()) {
            case FLAG -> scale.flatMap(known -> known.flag(sign.id())).orElse(sign.id());
            case ITEM -> item(scale, sign.id(), found);
            case SCORE ->
                words.text(
                        "screen.score",
                        scale.flatMap(known -> known.score(sign.id())).orElse(sign.id()),
                        found);
            case BAND, OUTCOME ->
                words.text(
                        "screen.score",
                        banded(scale, sign),
                        scale.flatMap(known -> known.band(found)).orElse(found));
            case EVENT -> event(sign);
            case FACTOR -> title(sign);
            case DISCREPANCY -> title(sign);
            case DOMAIN ->
                words.text("screen.because", named(Domain.class, sign.id()), named(ConcernLevel.class, found));
        };
    }

    private static String banded(Optional<ScaleWords> scale, Sign sign) {
        return scale.flatMap(
                        known -> sign.kind() == Sign.Kind.BAND ? known.banding(sign.id()) : known.outcome(sign.id()))
                .orElse(sign.id());
    }

    private String item(Optional<ScaleWords> scale, String id, String found) {
        String item = scale.map(known -> known.numbered(id)).orElse(id);
        String option = scale.flatMap(known -> known.option(id, found)).orElse(found);
        return words.text("screen.item-answered", item, option);
    }

    private String event(Sign sign) {
        String title = named(ContextEvent.class, sign.id());
        String sources = sign.reports().stream()
                .map(report -> words.word(report.from()).orElse(report.from().id()))
                .distinct()
                .collect(Collectors.joining(words.text("screen.list")));
        return sources.isEmpty() ? title : words.text("screen.report", title, sources);
    }

    private String title(Sign sign) {
        Optional<Text> factor = screening.factors().stream()
                .filter(each -> each.id().equals(sign.id()))
                .map(each -> each.title())
                .findFirst();
        return factor.or(() -> screening.discrepancies().stream()
                        .filter(each -> each.id().equals(sign.id()))
                        .map(each -> each.title())
                        .findFirst())
                .map(words::in)
                .orElse(sign.id());
    }

    private <E extends Enum<E> & Named> String named(Class<E> vocabulary, String id) {
        return Named.find(vocabulary, id).flatMap(words::word).orElse(id);
    }

    private Optional<ScaleWords> of(String scale) {
        return Optional.ofNullable(scales.get(scale));
    }
}
