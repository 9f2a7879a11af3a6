package org.weibao.scales.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.screening.Sign;
import org.weibao.scales.definition.Answer;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Operator;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Worse;

/** What one form says to a clue. Of a form whose answers were refused only the safety flags are known. */
record FormReader(String part, Filled filled) {

    Held read(Clue.OfPart clue) {
        return Held.anyOf(clue.names().stream().map(name -> switch (clue.subject()) {
            case FLAG -> flag(name.id());
            case ITEM -> item(name.id(), clue.comparison().orElseThrow());
            case SCORE -> score(name.id(), clue.comparison().orElseThrow());
            case BAND -> band(name.id(), clue);
            case OUTCOME -> outcome(name.id(), clue.values());
        }));
    }

    private Held flag(String id) {
        Optional<Flag> flag = filled.form().flags().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (flag.isEmpty()) {
            return filled.form().assessment().isPresent() ? Held.no() : Held.unknown();
        }
        return switch (flag.get().state()) {
            case RAISED -> Held.yes(sign(Sign.Kind.FLAG, id, "raised"));
            case NOT_RULED_OUT -> Held.unknown();
            case CLEAR -> Held.no();
        };
    }

    private Held item(String id, Comparison comparison) {
        Optional<Assessment> assessment = filled.form().assessment();
        if (assessment.isEmpty()) {
            return Held.unknown();
        }
        Answer answer = filled.request().responses().answers().get(id);
        if (answer instanceof Answer.Number number) {
            return declined(id, number.value()) && !names(comparison, number.value())
                    ? Held.unknown()
                    : compared(comparison, number.value(), Sign.Kind.ITEM, id);
        }
        return assessment.get().completeness().notAsked().contains(id) ? Held.no() : Held.unknown();
    }

    private boolean declined(String id, double code) {
        return filled.scale()
                .item(id)
                .flatMap(item -> filled.scale().format(item.format().id()))
                .filter(ResponseFormat.Choice.class::isInstance)
                .flatMap(format -> ((ResponseFormat.Choice) format).option((int) code))
                .filter(Option::declined)
                .isPresent();
    }

    /** A code that stands for no answer is only compared where the clue names it. */
    private static boolean names(Comparison comparison, double code) {
        return comparison.bounds().stream()
                .anyMatch(bound ->
                        bound.operator() == Operator.IS && bound.values().contains(code));
    }

    private Held score(String id, Comparison comparison) {
        return scores().filter(score -> score.id().equals(id))
                .findFirst()
                .map(score -> compared(comparison, score.value(), Sign.Kind.SCORE, id))
                .orElseGet(Held::unknown);
    }

    private Held compared(Comparison comparison, double value, Sign.Kind kind, String id) {
        return comparison.within(new Interval(value, value)).isPresent()
                ? Held.yes(sign(kind, id, Numeral.text(value)))
                : Held.no();
    }

    private Held band(String banding, Clue.OfPart clue) {
        Optional<String> found = scores().flatMap(score -> score.bands().stream())
                .filter(band -> band.banding().equals(banding))
                .map(BandResult::id)
                .findFirst();
        if (found.isEmpty()) {
            return Held.unknown();
        }
        List<String> wanted = clue.values().stream().map(Reference::id).toList();
        boolean holds =
                clue.orWorse() ? orWorse(banding, wanted.get(0)).contains(found.get()) : wanted.contains(found.get());
        return holds ? Held.yes(sign(Sign.Kind.BAND, banding, found.get())) : Held.no();
    }

    /** Bands stand from the lowest number up; which end is worse the banding says. */
    private List<String> orWorse(String id, String from) {
        Banding banding = filled.scale().banding(id).orElseThrow();
        List<String> bands =
                banding.groups().get(0).bands().stream().map(Band::id).toList();
        int at = bands.indexOf(from);
        return banding.worse() == Worse.LOWER ? bands.subList(0, at + 1) : bands.subList(at, bands.size());
    }

    private Held outcome(String id, List<Reference> wanted) {
        Optional<Outcome> outcome = filled.form().assessment().flatMap(assessment -> assessment.outcome(id));
        if (outcome.isEmpty()) {
            return filled.form().assessment().isPresent() ? Held.no() : Held.unknown();
        }
        String result = outcome.get().result();
        if (wanted.stream().anyMatch(each -> each.id().equals(result))) {
            return Held.yes(sign(Sign.Kind.OUTCOME, id, result));
        }
        boolean open = outcome.get().higherUndetermined() || result.equals(Outcome.UNDETERMINED);
        return open ? Held.unknown() : Held.no();
    }

    private Stream<Scored> scores() {
        return filled.form().assessment().stream()
                .flatMap(assessment -> assessment.scores().stream())
                .filter((ScoreResult score) -> score instanceof Scored)
                .map(Scored.class::cast);
    }

    private Sign sign(Sign.Kind kind, String id, String found) {
        return new Sign(
                Optional.of(part),
                Optional.of(filled.form().scale()),
                filled.form().informant(),
                kind,
                id,
                Optional.of(found),
                List.of());
    }
}
