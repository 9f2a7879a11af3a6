package org.weibao.scales.assessment.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.SupportMethod;
import org.weibao.scales.definition.SupportService;

/** By what contacts are counted, in the order of the table. Ids are the lower-case names with hyphens. */
public enum Breakdown implements Named {
    NEEDS(List.of(Need.values()), record -> ids(record.needs())),
    MEASURES(List.of(Measure.values()), record -> ids(record.measures())),
    LEVELS(
            and(Level.values(), Remainder.WITHOUT_LEVEL),
            record -> Set.of(record.level().map(Named::id).orElse(Remainder.WITHOUT_LEVEL.id()))),
    /** Open: the scales of the station's library. */
    INSTRUMENTS(List.of(), ServiceRecord::instruments),
    SERVICES(List.of(SupportService.values()), record -> ids(record.services())),
    METHODS(List.of(SupportMethod.values()), record -> ids(record.methods())),
    CHANGES(
            and(GroupChange.values(), Remainder.WITHOUT_COMPARISON),
            record -> Set.of(record.change().map(Named::id).orElse(Remainder.WITHOUT_COMPARISON.id())));

    private final List<Named> categories;
    private final Function<ServiceRecord, Collection<String>> of;

    Breakdown(List<Named> categories, Function<ServiceRecord, Collection<String>> of) {
        this.categories = categories;
        this.of = of;
    }

    /** All that there can be, in order; none when the list is open. */
    public List<Named> categories() {
        return categories;
    }

    /** The category of that id; none when the list is open. */
    public Optional<Named> category(String id) {
        return categories.stream().filter(constant -> constant.id().equals(id)).findFirst();
    }

    /** Only the scales of a library are not known beforehand. */
    public boolean isOpen() {
        return categories.isEmpty();
    }

    /** Every contact is in exactly one category, so that the rows add up; in the others it may be in several or in none. */
    public boolean isPartition() {
        return this == LEVELS || this == CHANGES;
    }

    /** Ids of the categories that a contact is in. */
    public Collection<String> of(ServiceRecord record) {
        return of.apply(record);
    }

    private static List<String> ids(Collection<? extends Named> constants) {
        return constants.stream().map(Named::id).toList();
    }

    private static List<Named> and(Named[] constants, Named last) {
        return Stream.concat(Stream.of(constants), Stream.of(last)).toList();
    }
}
