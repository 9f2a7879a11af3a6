package org.weibao.scales.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.weibao.scales.Rehearsed;

/** A step of the build: checks and rehearses the library as it will ship, and puts on record which files passed. */
public final class LibraryRecord {

    private LibraryRecord() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), Rehearsed.of(BuiltIn.files()).text());
    }
}
