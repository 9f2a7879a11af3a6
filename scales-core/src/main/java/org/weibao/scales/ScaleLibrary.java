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
import org.weibao.scales.definition.Directory;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Scales, referral policies and directories by id. Immutable and safe for threads. */
public final class ScaleLibrary {

    private final SortedMap<String, Scale> scales = new TreeMap<>();
    private final SortedMap<String, Policy> policies = new TreeMap<>();
    private final SortedMap<String, Directory> directories = new TreeMap<>();

    private ScaleLibrary() {}

    /**
     * Everything under a folder: {@code *.scale.yaml}, {@code *.wording.*.yaml}, {@code *.referral.yaml}, {@code *.directory.yaml} and tables.
     *
     * @throws InvalidDefinition with every finding of every file, when one is an error
     */
    public static ScaleLibrary load(Path folder) {
        return inspect(DefinitionFiles.under(folder)).orThrow();
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
        return inspect(new DefinitionFiles(files));
    }

    private static Inspected<ScaleLibrary> inspect(DefinitionFiles files) {
        ScaleLibrary library = new ScaleLibrary();
        List<Finding> findings = new ArrayList<>();
        files.namesThatEndWith(".scale.yaml").forEach(name -> {
            Inspected<Scale> scale = Scale.inspect(files, name);
            findings.addAll(scale.findings());
            scale.value().ifPresent(found -> add(library.scales, found.id(), found, name, findings));
        });
        findings.addAll(new WordingFiles(files).strangers());
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

    private static <T> void add(Map<String, T> byId, String id, T thing, String file, List<Finding> findings) {
        if (byId.putIfAbsent(id, thing) != null) {
            findings.add(Finding.of(FindingCode.ID_TAKEN, new Place(file, 1, 1, ""), "found", id));
        }
    }

    /** @throws IllegalArgumentException when there is no such scale; the message names those that there are */
    public Scale scale(String id) {
        return known(scales, "scale", id);
    }

    public Optional<Scale> find(String id) {
        return Optional.ofNullable(scales.get(id));
    }

    String scaleIds() {
        return String.join(", ", scales.keySet());
    }

    String policyIds() {
        return String.join(", ", policies.keySet());
    }

    /** By id. */
    public Collection<Scale> scales() {
        return Collections.unmodifiableCollection(scales.values());
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
