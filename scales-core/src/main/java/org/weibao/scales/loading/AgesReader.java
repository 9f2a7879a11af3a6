package org.weibao.scales.loading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.IntendedAges;
import org.weibao.scales.definition.MonthRange;

/** The keys {@code age} and {@code age-corrected-until} at the top of a scale file. */
final class AgesReader {

    private static final MonthRange ANY = new MonthRange(0, MonthRange.OPEN);

    private final Fields fields;
    private final Values values;
    private final RangeReader ranges;

    AgesReader(Fields fields, Values values) {
        this.fields = fields;
        this.values = values;
        this.ranges = new RangeReader(values);
    }

    /** One range, or {@code { self: 11y-17y, caregiver: 4y-17y }} with a range for each informant. */
    IntendedAges read(List<Informant> informants) {
        Optional<Node> age = fields.required("age");
        OptionalInt correctedUntil = correctedUntil();
        if (age.isPresent() && age.get() instanceof Node.Mapping) {
            Map<Informant, MonthRange> byInformant = byInformant(age.get(), informants);
            MonthRange whole = byInformant.isEmpty() ? ANY : IntendedAges.around(byInformant.values());
            return new IntendedAges(whole, byInformant, correctedUntil);
        }
        return new IntendedAges(age.flatMap(ranges::ages).orElse(ANY), Map.of(), correctedUntil);
    }

    private Map<Informant, MonthRange> byInformant(Node node, List<Informant> informants) {
        Fields by = Fields.of(node, values);
        Map<Informant, MonthRange> read = new EnumMap<>(Informant.class);
        informants.stream()
                .distinct()
                .forEach(informant ->
                        by.required(informant.id()).flatMap(ranges::ages).ifPresent(ages -> read.put(informant, ages)));
        by.refuseOthers();
        return read;
    }

    /** {@code 24m} or {@code 2y}: up to there, not included. */
    private OptionalInt correctedUntil() {
        Optional<Integer> until = fields.optional("age-corrected-until")
                .flatMap(ranges::age)
                .map(age -> age.months().fromMonths());
        return until.isPresent() ? OptionalInt.of(until.get()) : OptionalInt.empty();
    }
}
