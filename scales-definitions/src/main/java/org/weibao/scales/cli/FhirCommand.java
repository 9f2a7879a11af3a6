package org.weibao.scales.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.weibao.scales.FhirExchange;
import org.weibao.scales.FhirResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What systems that speak FHIR read. */
@Command(
        name = "fhir",
        description = {
            "输出 FHIR R4，供其他系统读取：一份量表的问卷，或一个个案的结果",
            "FHIR R4 for other systems: the questionnaire of a scale, or what a case came to"
        })
final class FhirCommand extends Subcommand {

    /** What is written. */
    enum Resource {
        QUESTIONNAIRE,
        BUNDLE
    }

    @Parameters(
            index = "0",
            paramLabel = "questionnaire|bundle",
            description = {"questionnaire 问卷，bundle 个案结果", "the questionnaire of a scale, or the bundle of a case"})
    private Resource resource;

    @Parameters(
            index = "1",
            paramLabel = "SCALE|FILE",
            description = {
                "量表代号或量表文件；个案文件或 FHIR Bundle（JSON）",
                "id of a scale, or a scale file; a case file or a FHIR Bundle (JSON)"
            })
    private String about;

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        return switch (resource) {
            case QUESTIONNAIRE -> questionnaire();
            case BUNDLE -> bundle(Path.of(about));
        };
    }

    private int questionnaire() {
        print(FhirExchange.questionnaire(scale(about), language()));
        return ScalesCommand.FINE;
    }

    private int bundle(Path file) {
        FhirResult result = new FhirExchange(station.intake(station.library(), this))
                .bundle(file.getFileName().toString(), read(file), LocalDateTime.now(scales().clock()), language());
        complain(result.result().findings());
        complainOfSafety(result.result().refused());
        result.bundle().ifPresent(this::print);
        return exitCode(result.result().findings());
    }
}
