package org.weibao.scales.cli;

import java.util.List;
import org.weibao.scales.InvalidDefinition;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What is said when a command cannot do its work. */
final class Complaints {

    private Complaints() {}

    /** Wrong usage: what is wrong, and where help is. */
    static int usage(ParameterException wrong, String... arguments) {
        CommandLine line = wrong.getCommandLine();
        if (line.getParent() == null) {
            line.usage(line.getErr());
        }
        line.getErr().println(WrongUsage.in(arguments).text(wrong));
        line.getErr().println("→ " + line.getCommandSpec().qualifiedName() + " --help");
        return ScalesCommand.USAGE;
    }

    /** Anything else: findings as {@code check} prints them, or one line. */
    static int failure(Exception failure, CommandLine line, ParseResult parsed) {
        ScalesCommand scales = line.getCommandSpec().root().commandLine().getCommand();
        List<Finding> findings = failure instanceof InvalidDefinition invalid ? invalid.findings() : List.of();
        Messages messages = Messages.in(scales.language());
        findings.forEach(finding -> line.getErr().println(messages.line(finding)));
        if (findings.isEmpty()) {
            line.getErr().println(scales.phrases().text("failed", failure));
        }
        return ScalesCommand.ERRORS;
    }
}
