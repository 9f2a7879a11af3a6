package org.weibao.scales;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.weibao.scales.loading.SourceFile;

/** The tables in a scale file's folder; remembers which were asked for, since they belong to the definition's digest. */
final class TablesBeside implements Function<String, Optional<SourceFile>> {

    private final DefinitionFiles files;
    private final String scaleFile;
    private final SortedMap<String, SourceFile> read = new TreeMap<>();

    TablesBeside(DefinitionFiles files, String scaleFile) {
        this.files = files;
        this.scaleFile = scaleFile;
    }

    @Override
    public Optional<SourceFile> apply(String table) {
        Optional<SourceFile> found = files.table(scaleFile, table);
        found.ifPresent(file -> read.put(table, file));
        return found;
    }

    String scaleFile() {
        return scaleFile;
    }

    List<SourceFile> read() {
        return List.copyOf(read.values());
    }
}
