package org.weibao.scales;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Scales, batteries, referral policies and directories by id. Immutable and safe for threads. */
public final class ScaleLibrary {

    private final Shelf scales = new Shelf();
    private final SortedMap<String, Supplier<Battery>> batteries = new TreeMap<>();
    private final SortedMap<String, Policy> policies = new TreeMap<>();
    private final SortedMap<String, Directory> directories = new TreeMap<>();

    private ScaleLibrary() {}

    /**
     * Everything under a folder: {@code *.scale.yaml}, {@code *.wording.*.yaml}, {@code *.battery.yaml}, {@code *.referral.yaml}, {@code *.directory.yaml} and tables.
     *
     * @throws InvalidDefinition with every finding of every file, when one is an error
     */
    public static ScaleLibrary load(Path folder) {
        return inspect(DefinitionFiles.under(folder), Rehearsed.NOTHING).orThrow();
    }

    /**
     * The same from bytes by file name.
     *
     * @throws InvalidDefinition with every finding of every file, when one is an error
     */
    public static ScaleLibrary of(Map<String, byte[]> files) {
        return inspect(files).orThrow();
    }

    /** As {@link #of}, but returns the findings, warnings included, instead of throwing. */
    public static Inspected<ScaleLibrary> inspect(Map<String, byte[]> files) {
        return inspect(files, Rehearsed.NOTHING);
    }

    /** The same, without doing again what is on record for files that are byte for byte as they were: those are read when first used. */
    public static Inspected<ScaleLibrary> inspect(Map<String, byte[]> files, Rehearsed record) {
        return inspect(new DefinitionFiles(files), record);
    }

    private static Inspected<ScaleLibrary> inspect(DefinitionFiles files, Rehearsed record) {
        ScaleLibrary library = new ScaleLibrary();
        List<Finding> findings = new ArrayList<>();
        files.namesThatEndWith(WordingFiles.SCALE_ENDING)
                .flatMap(name -> copy(files, name, record, findings).stream())
                .forEach(copy -> library.scales.add(copy).ifPresent(findings::add));
        findings.addAll(new WordingFiles(files).strangers());
        library.addBatteries(files, record, findings);
        files.namesThatEndWith(".referral.yaml").forEach(name -> {
            Inspected<Policy> policy = PolicyFile.inspect(files.file(name));
            findings.addAll(policy.findings());
            policy.value().ifPresent(found -> add(library.policies, found.id(), found, name, findings));
        });
        files.namesThatEndWith(".directory.yaml").forEach(name -> {
            Inspected<Directory> directory = PolicyFile.inspectDirectory(files.file(name));
            findings.addAll(directory.findings());
            directory.value().ifPresent(found -> add(library.directories, found.id(), found, name, findings));
        });
        return new Inspected<>(Optional.of(library), findings);
    }

    /** A battery that is on record is read when first used, as long as all scales are on record too: it rests on them. */
    private void addBatteries(DefinitionFiles files, Rehearsed record, List<Finding> findings) {
        boolean scalesAreKnown = files.namesThatEndWith(WordingFiles.SCALE_ENDING)
                .allMatch(name -> record.find(files, name).isPresent());
        files.namesThatEndWith(BatteryFile.ENDING).forEach(name -> {
            Supplier<Inspected<Battery>> inspect =
                    () -> BatteryFile.inspect(files.file(name), this::find, scales.ids());
            Optional<String> known = scalesAreKnown ? record.findBattery(files, name) : Optional.empty();
            if (known.isPresent()) {
                add(batteries, known.get(), new Once<>(() -> inspect.get().orThrow()), name, findings);
            } else {
                Inspected<Battery> battery = inspect.get();
                findings.addAll(battery.findings());
                battery.value().ifPresent(found -> add(batteries, found.id(), () -> found, name, findings));
            }
        });
    }

    private static Optional<Shelf.Copy> copy(
            DefinitionFiles files, String name, Rehearsed record, List<Finding> findings) {
        Optional<ScaleIdentity> known = record.find(files, name);
        if (known.isPresent()) {
            Once<Scale> whenAskedFor = new Once<>(() -> Scale.rehearsedBefore(files, name));
            return Optional.of(new Shelf.Copy(known.get(), name, whenAskedFor));
        }
        Inspected<Scale> scale = Scale.inspect(files, name);
        findings.addAll(scale.findings());
        return scale.value().map(found -> Shelf.Copy.of(found, name));
    }

    private static <T> void add(Map<String, T> byId, String id, T thing, String file, List<Finding> findings) {
        if (byId.putIfAbsent(id, thing) != null) {
            findings.add(Finding.of(FindingCode.ID_TAKEN, new Place(file, 1, 1, ""), "found", id));
        }
    }

    /**
     * The newest version of a scale.
     *
     * @throws IllegalArgumentException when there is no such scale; the message names those that there are
     */
    public Scale scale(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no scale " + id + "; there are [" + scaleIds() + "]"));
    }

    /** The newest version of a scale. */
    public Optional<Scale> find(String id) {
        return scales.find(id);
    }

    /** One version of a scale; several may stand side by side. */
    public Optional<Scale> find(String id, String version) {
        return scales.find(id, version);
    }

    /** Every version of every scale, by id and from the oldest to the newest. */
    public List<ScaleIdentity> identities() {
        return scales.identities();
    }

    Collection<String> allScaleIds() {
        return scales.ids();
    }

    String scaleIds() {
        return String.join(", ", scales.ids());
    }

    String policyIds() {
        return String.join(", ", policies.keySet());
    }

    /** The newest version of each, by id. */
    public Collection<Scale> scales() {
        return scales.newest();
    }

    /** Those that the filter admits, by id. */
    public List<Scale> scales(CatalogueFilter filter) {
        return scales().stream().filter(filter::admits).toList();
    }

    /** @throws IllegalArgumentException when there is no such battery; the message names those that there are */
    public Battery battery(String id) {
        return known(batteries, "battery", id).get();
    }

    public Optional<Battery> findBattery(String id) {
        return Optional.ofNullable(batteries.get(id)).map(Supplier::get);
    }

    /** By id. */
    public Collection<Battery> batteries() {
        return batteries.values().stream().map(Supplier::get).toList();
    }

    String batteryIds() {
        return String.join(", ", batteries.keySet());
    }

    /** @throws IllegalArgumentException when there is no such policy; the message names those that there are */
    public Policy policy(String id) {
        return known(policies, "policy", id);
    }

    public Optional<Policy> findPolicy(String id) {
        return Optional.ofNullable(policies.get(id));
    }

    /** By id. */
    public Collection<Policy> policies() {
        return Collections.unmodifiableCollection(policies.values());
    }

    /** @throws IllegalArgumentException when there is no such directory; the message names those that there are */
    public Directory directory(String id) {
        return known(directories, "directory", id);
    }

    public Optional<Directory> findDirectory(String id) {
        return Optional.ofNullable(directories.get(id));
    }

    /** By id. */
    public Collection<Directory> directories() {
        return Collections.unmodifiableCollection(directories.values());
    }

    private static <T> T known(SortedMap<String, T> byId, String kind, String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no " + kind + " " + id + "; there are " + byId.keySet());
        }
        return found;
    }
}
