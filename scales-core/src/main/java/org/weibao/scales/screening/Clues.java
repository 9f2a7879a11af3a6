package org.weibao.scales.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.Sign;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.definition.ContextEvent;
import org.weibao.scales.definition.Named;

/**
 * Whether clues hold in a sitting.
 *
 * @param absent what a part says that nobody filled in
 * @param found whether the battery itself found something of that kind and name
 */
record Clues(Sitting sitting, Function<String, Certainty> absent, Function<Clue.OfFinding, Held> found) {

    /** Before the battery has found anything. */
    static Clues of(Sitting sitting, Function<String, Certainty> absent) {
        return new Clues(sitting, absent, finding -> Held.no());
    }

    Held judge(Clue clue) {
        return clue.match(new Clue.Cases<>(
                this::ofPart,
                this::ofEvent,
                found,
                all -> Held.allOf(all.clues().stream().map(this::judge)),
                any -> Held.anyOf(any.clues().stream().map(this::judge))));
    }

    private Held ofPart(Clue.OfPart clue) {
        return Held.anyOf(clue.parts().stream().flatMap(part -> ofPart(part.id(), clue)));
    }

    private Stream<Held> ofPart(String part, Clue.OfPart clue) {
        List<Filled> forms = sitting.forms(part);
        return forms.isEmpty()
                ? Stream.of(new Held(absent.apply(part), List.of()))
                : forms.stream().map(form -> new FormReader(part, form).read(clue));
    }

    private Held ofEvent(Clue.OfEvent clue) {
        return Held.anyOf(Stream.of(ContextEvent.values())
                .filter(event -> clue.events().contains(event)
                        && sitting.about().events().contains(event))
                .map(this::event));
    }

    private Held event(Named event) {
        return Held.yes(new Sign(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sign.Kind.EVENT,
                event.id(),
                Optional.empty(),
                sitting.about().reportsOf(event)));
    }
}
