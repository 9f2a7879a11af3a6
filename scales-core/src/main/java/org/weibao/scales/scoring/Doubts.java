package org.weibao.scales.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.definition.Citation;
import org.weibao.scales.definition.Profile;

/** What is doubted of whatever one result rests on, and only of that. */
record Doubts(Profile profile, Results results, Registers registers) {

    Stream<Notice> notices() {
        return Stream.of(items(), values(), bandings(), flags(), outcomes(), sources())
                .flatMap(ids -> ids)
                .map(id -> new Notice("doubt", id));
    }

    private Stream<String> items() {
        return results.items().stream()
                .filter(item -> item.definition().doubt().isPresent() && registers.answered[item.register()])
                .map(PlannedItem::id);
    }

    private Stream<String> values() {
        return computed().filter(value -> value.doubt().isPresent()).map(PlannedValue::id);
    }

    private Stream<String> bandings() {
        return given().filter(banding -> banding.definition().doubt().isPresent())
                .map(PlannedBanding::id);
    }

    private Stream<String> flags() {
        return open().filter(flag -> flag.definition().doubt().isPresent()).map(PlannedFlag::id);
    }

    private Stream<String> outcomes() {
        return decided()
                .filter(outcome -> outcome.definition().doubt().isPresent())
                .map(PlannedOutcome::id);
    }

    /** A source is doubted once, however many bandings cite it. */
    private Stream<String> sources() {
        return Stream.of(
                        computed().map(PlannedValue::sources),
                        given().map(banding -> banding.definition().sources()),
                        open().map(flag -> flag.definition().sources()),
                        decided().map(outcome -> outcome.definition().sources()))
                .flatMap(cited -> cited)
                .flatMap(List::stream)
                .distinct()
                .filter(id -> Optional.ofNullable(profile.sources().get(id))
                        .flatMap(Citation::doubt)
                        .isPresent());
    }

    private Stream<? extends PlannedValue> computed() {
        return results.values().stream().filter(value -> !Double.isNaN(registers.values[value.register()]));
    }

    private Stream<PlannedBanding> given() {
        return results.bandings().stream()
                .filter(banding -> banding.band(registers).isPresent());
    }

    /** Flags that are raised or not ruled out. */
    private Stream<PlannedFlag> open() {
        return results.flags().stream()
                .filter(flag -> registers.flagListed[flag.register()])
                .filter(flag -> registers.flags[flag.register()] != Truth.NO);
    }

    private Stream<PlannedOutcome> decided() {
        return results.outcomes().stream()
                .filter(outcome -> outcome.result(registers).isPresent());
    }
}
