package org.weibao.scales.cli;

import java.nio.file.Path;
import org.weibao.scales.CorrectionResult;
import org.weibao.scales.Monitoring;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.text.CorrectionScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a corrected form changes. */
@Command(
        name = "correct",
        description = {
            "更正：改了录错的答案以后，分数、警示和级别有什么不同，替代哪一份结果",
            "Correct a form: what differs in scores, flags and level, and which result is replaced"
        })
final class CorrectCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"原来的和更正后的作答（JSON）", "the original and the corrected request (JSON)"})
    private Path file;

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        Monitoring monitoring = station.monitoring();
        CorrectionResult result = monitoring.correct(file.getFileName().toString(), read(file));
        complain(result.findings());
        if (scales().json()) {
            print(monitoring.json(result, language()));
        } else {
            result.correction()
                    .ifPresent(correction -> scales().out()
                            .print(CorrectionScreen.print(
                                    correction, scale(correction, monitoring).definition(), language())));
        }
        complainOfSafety(result.refused());
        return exitCode(result.findings());
    }

    private static Scale scale(Correction correction, Monitoring monitoring) {
        return monitoring.library().scale(correction.by().scale().id());
    }
}
