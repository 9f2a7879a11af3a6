package org.weibao.scales.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.weibao.scales.builtin.BuiltIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scale file to begin with. */
@Command(
        name = "new",
        description = {"新建一份量表文件，照着改", "Begin a scale file, to be filled in"})
final class NewCommand extends Subcommand {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    @Parameters(
            paramLabel = "ID",
            description = {"量表的代号：小写字母、数字和 -", "the scale's id: lower-case letters, digits and -"})
    private String id;

    @Option(
            names = "--in",
            paramLabel = "FOLDER",
            description = {"放在哪个文件夹（默认当前文件夹）", "in which folder (the current one by default)"})
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!ID.matcher(id).matches()) {
            throw wrong("new.id", id);
        }
        if (BuiltIn.library().find(id).isPresent()) {
            throw wrong("new.taken", id);
        }
        Path file = folder.resolve(id + ".scale.yaml");
        if (Files.exists(file)) {
            throw wrong("new.exists", file);
        }
        Files.writeString(file, template().replace("{id}", id));
        say("new.done", file);
        return ScalesCommand.FINE;
    }

    private static String template() {
        try (InputStream bytes = NewCommand.class.getResourceAsStream("new-scale.template")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
