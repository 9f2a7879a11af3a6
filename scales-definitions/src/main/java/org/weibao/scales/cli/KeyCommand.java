package org.weibao.scales.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The scoring key of a scale. */
@Command(
        name = "key",
        description = {"打印计分键，供与手册逐条核对", "Print the scoring key, to be compared with the manual"})
final class KeyCommand extends Subcommand {

    @Parameters(
            paramLabel = "SCALE",
            description = {"自带量表的代号，或量表文件", "id of a built-in scale, or a scale file"})
    private String scale;

    @Override
    public Integer call() {
        print(scale(scale).scoringKey(language()).stripTrailing());
        return ScalesCommand.FINE;
    }
}
