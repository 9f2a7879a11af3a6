package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import org.weibao.scales.definition.Condition.Trait;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Sex;

/** The keys {@code sex, informant, grade, age} of a mapping. */
final class TraitReader {

    static final List<String> KEYS = List.of("sex", "informant", "grade", "age");

    private final Values values;
    private final RangeReader ranges;

    TraitReader(Values values) {
        this.values = values;
        this.ranges = new RangeReader(values);
    }

    List<Trait> read(Fields fields) {
        List<Trait> traits = new ArrayList<>();
        fields.optional("sex")
                .flatMap(node -> values.named(node, Sex.class))
                .ifPresent(sex -> traits.add(new Trait.OfSex(sex)));
        fields.optional("informant").map(this::informants).ifPresent(traits::add);
        fields.optional("grade").flatMap(ranges::grades).ifPresent(grades -> traits.add(new Trait.OfGrade(grades)));
        fields.optional("age").flatMap(ranges::ages).ifPresent(ages -> traits.add(new Trait.OfAge(ages)));
        return traits;
    }

    private Trait informants(Node node) {
        return new Trait.OfInformant(values.oneOrMore(node).stream()
                .flatMap(member -> values.named(member, Informant.class).stream())
                .toList());
    }
}
