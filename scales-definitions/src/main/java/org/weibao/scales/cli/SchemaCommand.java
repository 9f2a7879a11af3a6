package org.weibao.scales.cli;

import org.weibao.scales.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A JSON Schema for editors. */
@Command(
        name = "schema",
        description = {
            "输出编辑器用的 JSON Schema：写文件时有提示，写错马上标出",
            "Print a JSON Schema for editors: completion while writing, mistakes marked at once"
        })
final class SchemaCommand extends Subcommand {

    @Parameters(
            paramLabel = "KIND",
            description = {
                "哪种文件：scale 量表、wording 题目文本、battery 综合测评、referral 转介规则、directory 机构目录、"
                        + "request 一份作答、case 个案、screening 综合测评的作答",
                "scale, wording, battery, referral, directory, request, case or screening"
            })
    private String kind;

    @Override
    public Integer call() {
        String schema =
                Schemas.of(kind).orElseThrow(() -> wrong("schema.unknown", kind, String.join(", ", Schemas.kinds())));
        print(schema.stripTrailing());
        return ScalesCommand.FINE;
    }
}
