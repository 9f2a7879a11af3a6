package org.weibao.scales;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.VersionRange;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Every version of every scale, side by side. */
final class Shelf {

    private static final Comparator<String> BY_NUMBER = VersionRange::compare;

    private final SortedMap<String, NavigableMap<String, Copy>> scales = new TreeMap<>();

    /**
     * One version of a scale.
     *
     * @param file where it was defined
     * @param scale may be read only when it is asked for
     */
    record Copy(ScaleIdentity identity, String file, Supplier<Scale> scale) {

        static Copy of(Scale scale, String file) {
            return new Copy(scale.identity(), file, () -> scale);
        }
    }

    /** Adds it; else says which file has that version already, since one version is one definition. */
    Optional<Finding> add(Copy copy) {
        ScaleIdentity identity = copy.identity();
        Copy before = scales.computeIfAbsent(identity.id(), id -> new TreeMap<>(BY_NUMBER))
                .putIfAbsent(identity.version(), copy);
        if (before == null) {
            return Optional.empty();
        }
        boolean same = before.identity().digest().equals(identity.digest());
        FindingCode code = same ? FindingCode.SCALE_TWICE : FindingCode.VERSION_TAKEN;
        Place start = new Place(copy.file(), 1, 1, "");
        return Optional.of(
                Finding.of(code, start, "found", identity.id(), "version", identity.version(), "other", before.file()));
    }

    /** The newest version of the scale. */
    Optional<Scale> find(String id) {
        return Optional.ofNullable(scales.get(id))
                .map(versions -> versions.lastEntry().getValue().scale().get());
    }

    Optional<Scale> find(String id, String version) {
        return Optional.ofNullable(scales.get(id))
                .filter(versions -> VersionRange.isVersion(version))
                .map(versions -> versions.get(version))
                .map(copy -> copy.scale().get());
    }

    /** The newest version of each. */
    List<Scale> newest() {
        return scales.values().stream()
                .map(versions -> versions.lastEntry().getValue().scale().get())
                .toList();
    }

    /** By id and then by version. */
    List<ScaleIdentity> identities() {
        return scales.values().stream()
                .flatMap(versions -> versions.values().stream())
                .map(Copy::identity)
                .toList();
    }

    Set<String> ids() {
        return scales.keySet();
    }
}
