package org.weibao.scales.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.weibao.scales.CaseResult;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.text.Letter;
import org.weibao.scales.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A letter to print. */
@Command(
        name = "letter",
        description = {
            "打印转介单或交接单（不含分数和答案，姓名手写）",
            "Print a referral letter or a hand-over note (no scores, no answers; names by hand)"
        })
final class LetterCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"个案文件（JSON），与 assess 相同", "case file (JSON), as for assess"})
    private Path file;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "referral|handover",
            description = {"referral 转介单，handover 交接单", "referral letter or hand-over note"})
    private Letter.Kind kind;

    @Option(
            names = "--html",
            description = {"输出网页，供 A4 打印", "an HTML page for A4"})
    private boolean html;

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        ScaleLibrary library = station.library();
        ZonedDateTime read = ZonedDateTime.now(scales().clock());
        ScreeningResult sitting = station.receiveSitting(file, library, this);
        CaseResult result = sitting.result();
        complain(result.findings());
        int code = exitCode(result.findings());
        return result.referral()
                .map(referral -> Math.max(code, print(matter(referral, sitting, library, read))))
                .orElse(code);
    }

    private static Letter.Matter matter(
            Referral referral, ScreeningResult sitting, ScaleLibrary library, ZonedDateTime read) {
        return new Letter.Matter(
                referral, sitting.result().assessments(), sitting.definitions(library), sitting.screening(), read);
    }

    private int print(Letter.Matter matter) {
        List<Finding> refusal = Letter.refusal(kind, matter.referral()).stream().toList();
        complain(refusal);
        if (refusal.isEmpty()) {
            Letter letter = Letter.of(kind, matter, Words.in(language()));
            scales().out().print(html ? letter.html() : letter.plain());
        }
        return exitCode(refusal);
    }
}
