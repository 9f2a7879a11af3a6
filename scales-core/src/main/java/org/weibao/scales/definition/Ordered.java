package org.weibao.scales.definition;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep the order of the file, which {@code Set.copyOf} and {@code Map.copyOf} do not. */
final class Ordered {

    private Ordered() {}

    static <T> Set<T> set(Collection<T> members) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    static <K, V> Map<K, V> map(Map<K, V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
