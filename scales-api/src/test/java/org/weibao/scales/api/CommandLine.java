package org.weibao.scales.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.weibao.scales.cli.ScalesCommand;

/** What the command line prints, at the same moment as {@link FixedClock}. */
final class CommandLine {

    private CommandLine() {}

    /** @param arguments {@code FILE} stands for a file with that content */
    static String prints(Path folder, String name, String content, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        String[] typed = Stream.of(arguments)
                .map(argument -> argument.equals("FILE") ? file.toString() : argument)
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, UTF_8);
        ScalesCommand.run(new PrintStream(out, false, UTF_8), nowhere, new FixedClock().clock(), typed);
        return out.toString(UTF_8);
    }
}
