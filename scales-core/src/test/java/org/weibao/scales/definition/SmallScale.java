package org.weibao.scales.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.weibao.scales.finding.Place;

/** Builds scale definitions of items, scores and norms for tests that need no file. */
final class SmallScale {
    private final List<ResponseFormat> formats = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Norm> norms = new ArrayList<>();

    /** Items q1, q2, … with the codes from 0 to the given one. */
    static SmallScale ofItems(int count, int highestCode) {
        SmallScale scale = new SmallScale();
        scale.format("codes", 0, highestCode);
        IntStream.rangeClosed(1, count).forEach(number -> scale.item("q" + number, "codes"));
        return scale;
    }

    SmallScale format(String id, int lowest, int highest) {
        List<Option> options = IntStream.rangeClosed(lowest, highest)
                .mapToObj(code -> new Option(code, Text.EMPTY, OptionalDouble.of(code), false, Place.NONE))
                .toList();
        formats.add(new ResponseFormat.Choice(id, options, Place.NONE));
        return this;
    }

    SmallScale numberFormat(String id, double min, double max) {
        formats.add(new ResponseFormat.Decimal(id, min, max, Optional.empty(), Place.NONE));
        return this;
    }

    SmallScale item(String id, String format) {
        return item(id, format, 1, List.of(), Optional.empty());
    }

    SmallScale item(String id, String format, double weight, List<Step> steps, Optional<Gate> gate) {
        items.add(new Item(
                id,
                Text.EMPTY,
                Reference.to(format),
                Map.of(),
                steps,
                false,
                weight,
                true,
                gate,
                Optional.empty(),
                Place.NONE));
        return this;
    }

    SmallScale score(String id, Gathering gathering, MissingRule missing) {
        return score(
                id, gathering, missing, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), List.of());
    }

    SmallScale score(String id, Gathering gathering) {
        return score(id, gathering, MissingRule.COMPLETE);
    }

    SmallScale score(
            String id,
            Gathering gathering,
            MissingRule missing,
            OptionalDouble multiplyBy,
            OptionalDouble add,
            Optional<Rounding> round,
            List<Step> steps) {
        scores.add(new Score(
                id,
                Text.EMPTY,
                gathering,
                missing,
                multiplyBy,
                add,
                round,
                steps,
                Optional.empty(),
                Optional.empty(),
                Place.NONE));
        return this;
    }

    SmallScale norm(Norm.Reports reports, String gives, String from, Optional<Norm.Cap> cap, NormValue... values) {
        List<NormGroup> groups = List.of(values).stream()
                .map(value -> new NormGroup(List.of(), Map.of(from, value), Place.NONE))
                .toList();
        norms.add(new Norm(
                "norm-" + gives,
                reports,
                List.of(new Norm.Given(gives, Reference.to(from), Text.EMPTY, Place.NONE)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                cap,
                groups,
                Optional.empty(),
                Place.NONE));
        return this;
    }

    ScaleDefinition definition() {
        return new ScaleDefinition(
                profile(),
                formats,
                List.of(new Block(Optional.empty(), Optional.empty(), items, Place.NONE)),
                List.of(),
                List.of(),
                scores,
                norms,
                ChangeBasis.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    static List<Term> terms(String... ids) {
        return List.of(ids).stream().map(Term::of).toList();
    }

    static MissingRule allow(int missing, MissingRule.Then then) {
        return new MissingRule(
                OptionalInt.of(missing), OptionalInt.empty(), OptionalDouble.empty(), List.of(), then, Place.NONE);
    }

    private static Profile profile() {
        return new Profile(
                "small",
                "1.0.0",
                Text.zh("小量表"),
                "depression",
                List.of(Domain.MIND),
                About.CHILD,
                List.of(Informant.SELF),
                IntendedAges.of(new MonthRange(132, 215)),
                Optional.empty(),
                OptionalInt.empty(),
                Qualification.TRAINED_STAFF,
                Qualification.PROFESSIONAL,
                Optional.empty(),
                new Rights(Rights.Status.OWN, Optional.empty(), true, Optional.empty()),
                Map.of(),
                Confidence.UNVALIDATED,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Place.NONE);
    }
}
