package org.weibao.scales.definition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A closed vocabulary of files and results: each constant is written as its name in lower case with hyphens. */
public interface Named {

    String name();

    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that id, if there is one. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> vocabulary, String id) {
        return Stream.of(vocabulary.getEnumConstants())
                .filter(constant -> constant.id().equals(id))
                .findFirst();
    }
}
