package org.weibao.scales.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.CaseIntake;
import org.weibao.scales.CaseResult;
import org.weibao.scales.Monitoring;
import org.weibao.scales.Policy;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningIntake;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Directory;
import picocli.CommandLine.Option;

/** By what rules a station refers, and where to. */
final class Station {

    private static final String POLICY = "changning-2022";

    @Option(
            names = "--directory",
            paramLabel = "ID|FILE",
            description = {
                "机构资源目录：文件，或自带的 sample（虚构）；默认没有",
                "resource directory: a file, or the built-in sample (made up); none by default"
            })
    private Optional<String> directory = Optional.empty();

    ScaleLibrary library() {
        return BuiltIn.library();
    }

    CaseIntake intake(ScaleLibrary library, Subcommand command) {
        Policy policy = library.policy(POLICY);
        return new CaseIntake(
                library,
                policy,
                directory.map(name -> directory(name, library, command)).orElse(Directory.EMPTY));
    }

    /** What comes of a case file now; when it names a battery, what the battery finds counts too. */
    CaseResult receive(Path file, ScaleLibrary library, Subcommand command) {
        return receiveSitting(file, library, command).result();
    }

    ScreeningResult receiveSitting(Path file, ScaleLibrary library, Subcommand command) {
        return new ScreeningIntake(intake(library, command))
                .receiveCase(
                        file.getFileName().toString(),
                        command.read(file),
                        LocalDateTime.now(command.scales().clock()));
    }

    Monitoring monitoring() {
        ScaleLibrary library = library();
        return new Monitoring(library, library.policy(POLICY));
    }

    private static Directory directory(String name, ScaleLibrary library, Subcommand command) {
        if (!name.endsWith(".yaml")) {
            return library.directories().stream()
                    .filter(directory -> directory.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> command.wrong("directory.unknown", name));
        }
        Path file = Path.of(name);
        ScaleLibrary read = ScaleLibrary.of(Map.of(file.getFileName().toString(), command.read(file)));
        return read.directories().stream().findFirst().orElseThrow(() -> command.wrong("directory.unknown", name));
    }
}
