package org.weibao.scales.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.weibao.scales.Battery;
import org.weibao.scales.Inspected;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the worked examples of scale and battery files. */
@Command(
        name = "test",
        description = {
            "运行量表和综合测评文件里的例子，核对算得的结果；不写文件则核对全部自带的",
            "Run the worked examples of scale and battery files; without a file those of the built-in library"
        })
final class TestCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = {"量表或综合测评文件", "scale or battery files"})
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        return files.isEmpty() ? library() : files();
    }

    private int library() {
        Inspected<ScaleLibrary> library = ScaleLibrary.inspect(BuiltIn.files());
        library.value().map(ScaleLibrary::scales).ifPresent(this::passed);
        library.value().map(ScaleLibrary::batteries).ifPresent(batteries -> batteries.forEach(this::passed));
        return failed(library.findings());
    }

    private int files() {
        int worst = ScalesCommand.FINE;
        for (Path file : files) {
            worst = Math.max(worst, failed(DefinitionPaths.named(findings(existing(file)), file)));
        }
        return worst;
    }

    private List<Finding> findings(Path file) {
        if (DefinitionPaths.isBattery(file)) {
            Inspected<Battery> battery = DefinitionPaths.inspectBattery(file);
            battery.value().ifPresent(this::passed);
            return battery.findings();
        }
        Inspected<Scale> scale = Scale.inspect(file);
        scale.value().map(List::of).ifPresent(this::passed);
        return scale.findings();
    }

    private void passed(Battery battery) {
        passed(battery.id(), battery.definition().examples().size());
    }

    /** A scale exists only when all its examples came out as expected. */
    private void passed(Collection<Scale> scales) {
        for (Scale scale : scales) {
            passed(scale.id(), scale.definition().examples().size());
        }
    }

    private void passed(String id, int examples) {
        print(scales().phrases().text(examples == 0 ? "test.none" : "test.passed", id, examples));
    }

    private int failed(List<Finding> findings) {
        Messages messages = Messages.in(language());
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> print(messages.line(finding)));
        return exitCode(findings);
    }
}
