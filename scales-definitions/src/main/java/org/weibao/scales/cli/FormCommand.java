package org.weibao.scales.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The form of a scale, to be printed or read aloud. */
@Command(
        name = "form",
        description = {"打印表单：指导语、题目、选项，不含计分", "Print the form: instruction, items, options, nothing of the scoring"})
final class FormCommand extends Subcommand {

    @Parameters(
            paramLabel = "SCALE",
            description = {"自带量表的代号，或量表文件", "id of a built-in scale, or a scale file"})
    private String scale;

    @Override
    public Integer call() {
        print(scale(scale).form(language()).stripTrailing());
        return ScalesCommand.FINE;
    }
}
