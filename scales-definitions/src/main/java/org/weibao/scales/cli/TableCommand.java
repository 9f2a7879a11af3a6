package org.weibao.scales.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The conversion tables of a scale. */
@Command(
        name = "table",
        description = {"打印换算表：原始分 → 常模分和分级，供与手册核对", "Print the conversion tables: raw scores to norm scores and bands"})
final class TableCommand extends Subcommand {

    @Parameters(
            paramLabel = "SCALE",
            description = {"自带量表的代号，或量表文件", "id of a built-in scale, or a scale file"})
    private String scale;

    @Override
    public Integer call() {
        print(scale(scale).conversionTables(language()).stripTrailing());
        return ScalesCommand.FINE;
    }
}
