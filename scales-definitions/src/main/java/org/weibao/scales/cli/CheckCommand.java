package org.weibao.scales.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.exchange.FindingsJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Findings of definition files, as compilers print them. */
@Command(
        name = "check",
        description = {
            "核对量表、综合测评、转介规则和机构目录文件，一次列出所有问题",
            "Check scale, battery, policy and directory files; print everything that is wrong at once"
        })
final class CheckCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"文件或文件夹", "files or folders"})
    private List<Path> files;

    @Override
    public Integer call() {
        List<Path> definitions = new DefinitionPaths(this).of(files);
        List<Finding> findings = definitions.stream()
                .flatMap(file -> DefinitionPaths.inspect(file).stream())
                .toList();
        if (scales().json()) {
            print(JsonText.of(json -> {
                json.writeStartObject();
                FindingsJson.write(json, "findings", findings, Optional.of(language()));
                json.writeEnd();
            }));
        } else {
            Messages messages = Messages.in(language());
            findings.forEach(finding -> print(messages.line(finding)));
        }
        say("check.done", definitions.size(), count(findings, Severity.ERROR), count(findings, Severity.WARNING));
        return exitCode(findings);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
