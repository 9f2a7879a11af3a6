package org.weibao.scales.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.CaseResult;
import org.weibao.scales.Scale;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.Submission;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.exchange.AssessmentJson;
import org.weibao.scales.exchange.JsonText;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.text.AssessmentExplanation;
import org.weibao.scales.text.ReferralExplanation;
import org.weibao.scales.text.ScaleWords;
import org.weibao.scales.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a result came about, step by step. */
@Command(
        name = "explain",
        description = {
            "逐步说明分数、等级、警示、归类和转介是怎样得出的（会显示答案，供专业人员看）",
            "Show step by step how scores, bands, flags, outcomes and the referral came about (shows answers; for professionals)"
        })
final class ExplainCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"个案文件；加 --scale 时为单份作答", "case file; with --scale a single request"})
    private Path file;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description = {"单份作答属于哪份量表", "the scale of a single request"})
    private Optional<String> scale = Optional.empty();

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        return scale.isPresent() ? request(scale(scale.get())) : wholeCase();
    }

    private int request(Scale chosen) {
        Submission submission = chosen.submit(file.getFileName().toString(), read(file));
        complain(submission.findings());
        submission.assessment().ifPresent(assessment -> {
            if (scales().json()) {
                print(JsonText.of(json -> AssessmentJson.write(json, assessment, chosen.labels(language()))));
            } else {
                scales().out().print(explain(assessment, chosen));
            }
        });
        return exitCode(submission.findings());
    }

    private int wholeCase() {
        ScaleLibrary library = station.library();
        CaseResult result = station.receive(file, library, this);
        if (isRequest(result.findings())) {
            throw wrong("request.scale-missing");
        }
        complain(result.findings());
        if (scales().json()) {
            print(CaseJson.text(result, library, language()));
            return exitCode(result.findings());
        }
        result.assessments()
                .forEach(assessment -> print(
                        explain(assessment, library.scale(assessment.scale().id()))));
        result.referral()
                .ifPresent(referral -> scales().out()
                        .print(ReferralExplanation.print(referral, result.definitions(library), Words.in(language()))));
        return exitCode(result.findings());
    }

    private String explain(Assessment assessment, Scale chosen) {
        return AssessmentExplanation.print(assessment, new ScaleWords(chosen.definition(), Words.in(language())));
    }

    /** Whether somebody forgot to say which scale the answers belong to. */
    private static boolean isRequest(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == FindingCode.KEY_UNKNOWN
                        && finding.arguments().containsValue("answers")
                        && finding.place().pointer().lastIndexOf('/') == 0);
    }
}
