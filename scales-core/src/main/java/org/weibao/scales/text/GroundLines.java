package org.weibao.scales.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Answerer;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.Referral.Ground;
import org.weibao.scales.assessment.Report;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.definition.AdverseChange;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SafeguardingSignal;
import org.weibao.scales.definition.SafetyCheck;

/** What a reason rests on, in words: the flag, and the answers that led to it. */
record GroundLines(
        Map<String, ScaleWords> scales,
        List<Assessment> assessments,
        Optional<Screening> screening,
        Words words,
        Answerers answerers) {

    /** More answers than these are no explanation. */
    private static final int MOST_ANSWERS = 3;

    GroundLines(Map<String, ScaleWords> scales, List<Assessment> assessments, Words words) {
        this(scales, assessments, Optional.empty(), words);
    }

    /** @param screening for flags that several scales raise together */
    GroundLines(
            Map<String, ScaleWords> scales, List<Assessment> assessments, Optional<Screening> screening, Words words) {
        this(scales, assessments, screening, words, new Answerers(words));
    }

    String title(Ground ground) {
        return switch (ground.kind()) {
            case FLAG -> flag(ground);
            case QUALITY -> answerers.of(named(Quality.Validity.class, ground), ground.answerer());
            case EVENT -> told(named(ContextEvent.class, ground), ground.reports());
            case SIGNAL -> told(named(SafeguardingSignal.class, ground), ground.reports());
            case PREVIOUS_LEVEL -> words.text("screen.because", word(ground.kind()), named(Level.class, ground));
            case SAFETY_CHECK -> named(SafetyCheck.class, ground);
            case CHANGE -> ofScale(ground, named(AdverseChange.class, ground));
        };
    }

    /** The answers behind a flag that guards safety; none for other grounds. */
    List<String> answers(Ground ground) {
        Optional<ScaleWords> scale = ground.scale().map(scales::get);
        List<Evidence> items = flagOf(ground).stream()
                .filter(flag -> flag.risk().guardsSafety())
                .flatMap(flag -> flag.because().stream())
                .filter(evidence -> evidence.subject() == Evidence.Subject.ITEM)
                .toList();
        return scale.isEmpty() || items.size() > MOST_ANSWERS
                ? List.of()
                : items.stream().map(item -> answer(scale.get(), item)).toList();
    }

    private String flag(Ground ground) {
        Optional<ScaleWords> scale = ground.scale().map(scales::get);
        String title = scale.flatMap(known -> known.flag(ground.id()))
                .or(() -> acrossScales(ground))
                .or(() -> ground.battery().map(battery -> words.text("screen.across-scales")))
                .orElse(ground.id());
        boolean open = ground.state().filter(FlagState.NOT_RULED_OUT::equals).isPresent();
        String said = open ? words.text("screen.flag-not-ruled-out", title) : title;
        return ofScale(ground, said);
    }

    private String ofScale(Ground ground, String said) {
        return ground.scale()
                .map(scales::get)
                .flatMap(ScaleWords::shortTitle)
                .map(name -> words.text("screen.because", answerers.of(name, ground.answerer()), said))
                .orElse(said);
    }

    private Optional<String> acrossScales(Ground ground) {
        return screening
                .filter(known -> ground.battery().isPresent())
                .flatMap(known -> known.flags().stream()
                        .filter(each -> each.flag().id().equals(ground.id()))
                        .findFirst()
                        .map(each -> words.in(each.title())));
    }

    /** The event, and who told of it. */
    private String told(String title, List<Report> reports) {
        String sources = reports.stream()
                .map(report -> report.on()
                        .map(day -> words.text("screen.report-on", word(report.from()), day.toString()))
                        .orElse(word(report.from())))
                .collect(Collectors.joining(words.text("screen.list")));
        return sources.isEmpty() ? title : words.text("screen.report", title, sources);
    }

    private String answer(ScaleWords scale, Evidence evidence) {
        String item = scale.numbered(evidence.id());
        Optional<String> option =
                evidence.found().map(code -> scale.option(evidence.id(), code).orElse(code));
        return option.map(words -> this.words.text("screen.item-answered", item, words))
                .orElseGet(() -> words.text("screen.item-not-answered", item, word(evidence.reading())));
    }

    /** A refused form comes after all assessed ones, so that its number leads to none of them. */
    private Optional<Flag> flagOf(Ground ground) {
        int number = ground.answerer()
                .map(Answerer::number)
                .orElse(OptionalInt.empty())
                .orElse(1);
        return assessments.stream()
                .filter(assessment ->
                        ground.scale().filter(assessment.scale().id()::equals).isPresent())
                .skip(number - 1)
                .findFirst()
                .flatMap(assessment -> assessment.flag(ground.id()));
    }

    private <E extends Enum<E> & Named> String named(Class<E> vocabulary, Ground ground) {
        return Named.find(vocabulary, ground.id()).map(this::word).orElse(ground.id());
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }
}
