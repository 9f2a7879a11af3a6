package org.weibao.scales.cli;

import java.nio.file.Path;
import org.weibao.scales.Monitoring;
import org.weibao.scales.Scale;
import org.weibao.scales.SeriesResult;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.text.ComparisonScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Several assessments of one child side by side. */
@Command(
        name = "compare",
        description = {
            "前后比较：同一个孩子、同一份量表的两次或多次评估，变化是否超出偶然波动",
            "Compare two or more assessments of one child on one scale: is a change more than chance?"
        })
final class CompareCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"多次作答的文件（JSON）", "file of several requests (JSON)"})
    private Path file;

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        Monitoring monitoring = station.monitoring();
        SeriesResult result = monitoring.compare(file.getFileName().toString(), read(file));
        complain(result.findings());
        if (scales().json()) {
            print(monitoring.json(result, language()));
        } else {
            result.comparison()
                    .ifPresent(comparison -> scales().out()
                            .print(ComparisonScreen.print(
                                    comparison,
                                    result.referral().orElseThrow(),
                                    scale(comparison, monitoring).definition(),
                                    language())));
        }
        complainOfSafety(result.refused());
        return exitCode(result.findings());
    }

    private static Scale scale(Comparison comparison, Monitoring monitoring) {
        return monitoring.library().scale(comparison.scale());
    }
}
