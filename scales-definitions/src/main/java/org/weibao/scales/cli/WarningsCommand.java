package org.weibao.scales.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.weibao.scales.Scale;
import org.weibao.scales.Warnings;
import org.weibao.scales.assessment.monitoring.WarningList;
import org.weibao.scales.exchange.HeaderRefused;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.exchange.WarningJson;
import org.weibao.scales.text.WarningScreen;
import org.weibao.scales.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom of a batch to see first. */
@Command(
        name = "warnings",
        description = {"预警名单：一批作答中先看谁，按紧急程度排列", "Warning list: whom of a batch to see first, by urgency"})
final class WarningsCommand extends Subcommand {

    @Parameters(
            paramLabel = "SCALE",
            description = {"自带量表的代号，或量表文件", "id of a built-in scale, or a scale file"})
    private String scale;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = {"NDJSON，或首行为列名的 CSV", "NDJSON, or CSV with a header"})
    private Path in;

    @Mixin
    private Station station;

    @Override
    public Integer call() throws IOException {
        Scale chosen = scale(scale);
        try {
            Warnings warnings = new Warnings(chosen, station.monitoring().policy());
            WarningList list = new FormsFile(existing(in)).read(warnings::csv, warnings::ndjson);
            if (scales().json()) {
                print(JsonText.of(json -> WarningJson.write(json, list, Words.in(language()))));
            } else {
                scales().out().print(WarningScreen.print(list, chosen.definition(), language()));
            }
            return ScalesCommand.FINE;
        } catch (HeaderRefused refused) {
            complain(DefinitionPaths.named(refused.findings(), in));
            return ScalesCommand.ERRORS;
        }
    }
}
