package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weibao.scales.checking.WordingFits;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Wording;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.WordingReader;

/**
 * The words of forms, {@code <scale>.wording.<language>.yaml}. A station may keep them in a folder of their own: the name of the file
 * says whose they are.
 */
record WordingFiles(DefinitionFiles files) {

    static final String SCALE_ENDING = ".scale.yaml";
    private static final Pattern NAME = Pattern.compile("(?:.*/)?([^/]+)\\.wording\\.[^/]+\\.yaml");

    /** The wordings of a scale by language tag, and what is wrong with them; one for another version is not among them. */
    SortedMap<String, Wording> of(String scaleFile, ScaleDefinition scale, List<Finding> findings) {
        SortedMap<String, Wording> wordings = new TreeMap<>();
        namesFor(scaleFile).forEach(name -> add(name, scale, wordings, findings));
        return wordings;
    }

    /** The wording files that carry the name of that scale file. */
    Stream<String> namesFor(String scaleFile) {
        return names().filter(name -> stem(name).equals(Optional.of(scaleStem(scaleFile))));
    }

    private void add(String name, ScaleDefinition scale, SortedMap<String, Wording> wordings, List<Finding> findings) {
        Read<Wording> read = WordingReader.read(files.file(name));
        findings.addAll(read.findings());
        if (read.value().isEmpty() || read.hasErrors()) {
            return;
        }
        Wording wording = read.value().get();
        List<Finding> misfits = WordingFits.check(wording, scale);
        findings.addAll(misfits);
        boolean fits = misfits.isEmpty();
        if (fits && wordings.putIfAbsent(wording.language().id(), wording) != null) {
            findings.add(Finding.of(
                    FindingCode.ID_TAKEN,
                    wording.language().at(),
                    "found",
                    wording.language().id()));
        }
    }

    /** Wordings of scales that are not here. */
    List<Finding> strangers() {
        List<String> scales = files.namesThatEndWith(SCALE_ENDING)
                .map(WordingFiles::scaleStem)
                .toList();
        return names().filter(name -> !scales.contains(stem(name).orElse("")))
                .map(name -> Finding.of(
                        FindingCode.SCALE_UNKNOWN,
                        new Place(name, 1, 1, ""),
                        "found",
                        stem(name).orElse("")))
                .toList();
    }

    private Stream<String> names() {
        return files.namesThatEndWith(".yaml").filter(name -> stem(name).isPresent());
    }

    private static Optional<String> stem(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String scaleStem(String scaleFile) {
        String name = scaleFile.substring(scaleFile.lastIndexOf('/') + 1);
        return name.endsWith(SCALE_ENDING) ? name.substring(0, name.length() - SCALE_ENDING.length()) : name;
    }
}
