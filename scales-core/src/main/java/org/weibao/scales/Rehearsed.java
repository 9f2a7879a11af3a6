package org.weibao.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.BatteryIdentity;
import org.weibao.scales.loading.Digest;
import org.weibao.scales.loading.SourceFile;

/**
 * A record of scale and battery files that were read, checked, compiled and rehearsed without a finding, warnings included: what need not be done
 * again at every start. It knows them by all their bytes, tables and wordings included, so a file that changed is checked anew. It
 * belongs to the engine that made it and is shipped with it.
 */
public final class Rehearsed {

    /** Nothing is known; everything is checked. */
    public static final Rehearsed NOTHING = new Rehearsed(new TreeMap<>());

    private final SortedMap<String, ScaleIdentity> byFingerprint;

    private Rehearsed(SortedMap<String, ScaleIdentity> byFingerprint) {
        this.byFingerprint = byFingerprint;
    }

    /** Reads, checks, compiles and rehearses every scale among the files; those with a finding are left out. */
    public static Rehearsed of(Map<String, byte[]> bytesByName) {
        DefinitionFiles files = new DefinitionFiles(bytesByName);
        SortedMap<String, ScaleIdentity> passed = new TreeMap<>();
        Shelf scales = new Shelf();
        files.namesThatEndWith(WordingFiles.SCALE_ENDING).forEach(name -> {
            Inspected<Scale> scale = Scale.inspect(files, name);
            scale.value().ifPresent(found -> scales.add(Shelf.Copy.of(found, name)));
            if (scale.findings().isEmpty()) {
                scale.value().ifPresent(found -> passed.put(fingerprint(files, name), found.identity()));
            }
        });
        files.namesThatEndWith(BatteryFile.ENDING).forEach(name -> {
            Inspected<Battery> battery = BatteryFile.inspect(files.file(name), scales::find, scales.ids());
            if (battery.findings().isEmpty()) {
                battery.value().ifPresent(found -> passed.put(batteryFingerprint(files, name), identity(found)));
            }
        });
        return new Rehearsed(passed);
    }

    private static ScaleIdentity identity(Battery battery) {
        BatteryIdentity identity = battery.definition().identity();
        return new ScaleIdentity(identity.id(), identity.version(), identity.digest());
    }

    private static String batteryFingerprint(DefinitionFiles files, String name) {
        return Digest.ofEveryByte(List.of(files.file(name)));
    }

    /**
     * What {@link #text} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Rehearsed parse(String text) {
        SortedMap<String, ScaleIdentity> passed = new TreeMap<>();
        text.lines().forEach(line -> {
            String[] words = line.split(" ");
            if (words.length != 4) {
                throw new IllegalArgumentException("not a record of rehearsed scales: " + line);
            }
            passed.put(words[0], new ScaleIdentity(words[1], words[2], words[3]));
        });
        return new Rehearsed(passed);
    }

    /** A line a scale: fingerprint of its files, id, version, digest. */
    public String text() {
        return byFingerprint.entrySet().stream()
                .map(entry -> String.join(
                        " ",
                        entry.getKey(),
                        entry.getValue().id(),
                        entry.getValue().version(),
                        entry.getValue().digest()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Which scale that file holds, when it is on record as it stands. */
    Optional<ScaleIdentity> find(DefinitionFiles files, String scaleFile) {
        return byFingerprint.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byFingerprint.get(fingerprint(files, scaleFile)));
    }

    /** The id of the battery in that file, when it is on record as it stands. */
    Optional<String> findBattery(DefinitionFiles files, String name) {
        return byFingerprint.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byFingerprint.get(batteryFingerprint(files, name)))
                        .map(ScaleIdentity::id);
    }

    private static String fingerprint(DefinitionFiles files, String scaleFile) {
        List<SourceFile> bearing = new ArrayList<>();
        bearing.add(files.file(scaleFile));
        files.tablesBeside(scaleFile).forEach(bearing::add);
        new WordingFiles(files).namesFor(scaleFile).map(files::file).forEach(bearing::add);
        return Digest.ofEveryByte(bearing);
    }
}
