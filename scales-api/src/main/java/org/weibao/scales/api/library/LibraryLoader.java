package org.weibao.scales.api.library;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.Inspected;
import org.weibao.scales.Policy;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.api.library.DefinitionsFolder.Contents;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Loads the built-in library and the station's folder beside it, as one. */
@Singleton
class LibraryLoader {

    private final String policy;
    private final Optional<String> directory;
    private final Optional<DefinitionsFolder> folder;

    /**
     * @param policy what referrals are decided with, unless a case names another
     * @param directory where the station is; without one no institution is named
     * @param folder of the station's own definitions
     */
    LibraryLoader(
            @ConfigProperty(name = "scales.policy") String policy,
            @ConfigProperty(name = "scales.directory") Optional<String> directory,
            @ConfigProperty(name = "scales.definitions.dir") Optional<Path> folder) {
        this.policy = policy;
        this.directory = directory;
        this.folder =
                folder.map(path -> new DefinitionsFolder(path.toAbsolutePath().normalize()));
    }

    Optional<DefinitionsFolder> folder() {
        return folder;
    }

    Loaded load() {
        try {
            Optional<Contents> own = folder.isPresent() ? folder.get().read() : Optional.of(Contents.NONE);
            return own.map(this::load).orElseGet(() -> failed(FindingCode.FILES_CHANGING));
        } catch (IOException unreadable) {
            return failed(FindingCode.FOLDER_UNREADABLE);
        }
    }

    private Loaded load(Contents own) {
        Map<String, byte[]> files = BuiltIn.files();
        files.putAll(own.files());
        return loaded(ScaleLibrary.inspect(files, BuiltIn.rehearsed()), own);
    }

    Loaded loaded(Inspected<ScaleLibrary> inspected, Contents own) {
        List<Finding> findings = new ArrayList<>(inspected.findings());
        Optional<Served> served = inspected.value().flatMap(library -> served(library, findings));
        return new Loaded(served, findings, Optional.of(own.stamps()));
    }

    /** What the settings name has to be there, whoever defines it. */
    private Optional<Served> served(ScaleLibrary library, List<Finding> findings) {
        Optional<Policy> byDefault = library.findPolicy(policy);
        Optional<Directory> station =
                directory.isEmpty() ? Optional.of(Directory.EMPTY) : library.findDirectory(directory.get());
        if (byDefault.isEmpty()) {
            String allowed = library.policies().stream().map(Policy::id).collect(Collectors.joining(", "));
            findings.add(Finding.of(FindingCode.POLICY_UNKNOWN, Place.NONE, "found", policy, "allowed", allowed));
        }
        if (station.isEmpty()) {
            findings.add(Finding.of(FindingCode.DIRECTORY_UNKNOWN, Place.NONE, "found", directory.orElse("")));
        }
        return byDefault.flatMap(
                found -> station.map(place -> new Served(library, new CaseIntake(library, found, place))));
    }

    private static Loaded failed(FindingCode code) {
        return new Loaded(Optional.empty(), List.of(Finding.of(code, Place.NONE)), Optional.empty());
    }
}
