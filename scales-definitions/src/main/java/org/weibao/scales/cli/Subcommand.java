package org.weibao.scales.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.weibao.scales.Disclosed;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Risk;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.finding.NearestName;
import org.weibao.scales.finding.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands share: the language, where to print, how a scale or a file is named on the command line. */
abstract class Subcommand implements Callable<Integer> {

    @ParentCommand
    private ScalesCommand scales;

    @Spec
    private CommandSpec spec;

    final ScalesCommand scales() {
        return scales;
    }

    final String language() {
        return scales.language();
    }

    final void print(String line) {
        scales.out().print(line + "\n");
    }

    /** For people, or for programs when JSON was asked for; nothing when it was refused. */
    final void print(Disclosed shown) {
        (scales.json() ? shown.json().map(json -> json + "\n") : shown.screen()).ifPresent(scales.out()::print);
    }

    /** Says something on standard error. */
    final void say(String phrase, Object... arguments) {
        scales.err().print(scales.phrases().text(phrase, arguments) + "\n");
        scales.err().flush();
    }

    /** Prints findings on standard error, as compilers do. */
    final void complain(List<Finding> findings) {
        Messages messages = Messages.in(language());
        findings.forEach(finding -> scales.err().print(messages.line(finding) + "\n"));
    }

    /** Nothing was scored, and all the same a child may be in danger: the safety flags are said. */
    final void complainOfSafety(List<Case.Refused> refused) {
        boolean pressing = refused.stream()
                .flatMap(each -> each.flags().stream())
                .anyMatch(flag -> flag.risk() == Risk.CRISIS && flag.state() != FlagState.CLEAR
                        || flag.guardsSafety() && flag.isRaised());
        if (pressing) {
            say("refused.crisis");
        }
    }

    static int exitCode(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ScalesCommand.ERRORS
                : ScalesCommand.FINE;
    }

    final ParameterException wrong(String phrase, Object... arguments) {
        return new ParameterException(spec.commandLine(), scales.phrases().text(phrase, arguments));
    }

    final byte[] read(Path file) {
        try {
            return Files.readAllBytes(existing(file));
        } catch (IOException unreadable) {
            throw wrong("file.unreadable", file);
        }
    }

    final Path existing(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw wrong("file.unreadable", file);
        }
        return file;
    }

    /** A scale of the built-in library by its id, or the scale of a file. */
    final Scale scale(String idOrFile) {
        if (idOrFile.endsWith(".yaml") || idOrFile.endsWith(".json")) {
            return Scale.load(existing(Path.of(idOrFile)));
        }
        ScaleLibrary library = BuiltIn.library();
        return library.find(idOrFile).orElseThrow(() -> unknown(library, idOrFile));
    }

    private ParameterException unknown(ScaleLibrary library, String id) {
        List<String> ids = library.scales().stream().map(Scale::id).toList();
        return NearestName.of(id, ids)
                .map(nearest -> wrong("scale.unknown-near", id, nearest))
                .orElseGet(() -> wrong("scale.unknown", id));
    }
}
