package org.weibao.scales.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.weibao.scales.CaseResult;
import org.weibao.scales.Disclosed;
import org.weibao.scales.Disclosure;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.assessment.disclosure.View;
import org.weibao.scales.definition.Named;
import org.weibao.scales.text.ReferralScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case on one screen. */
@Command(
        name = "assess",
        description = {"评估一个个案：现在做什么、期限、由谁、原因", "Assess a case: what to do now, until when, by whom, why"})
final class AssessCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"个案文件（JSON）", "case file (JSON)"})
    private Path file;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = {
                "谁来看：volunteer | social-worker | professional | guardian（默认不作限制）",
                "who looks: volunteer | social-worker | professional | guardian (default: everything)"
            })
    private Optional<String> view = Optional.empty();

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        ScaleLibrary library = station.library();
        CaseResult result = station.receive(file, library, this);
        if (view.isPresent()) {
            return show(named(view.get()), result, library);
        }
        complain(result.findings());
        if (scales().json()) {
            print(CaseJson.text(result, library, language()));
        } else {
            result.referral()
                    .ifPresent(referral -> scales().out()
                            .print(ReferralScreen.print(
                                    referral, result.assessments(), result.definitions(library), language())));
        }
        return exitCode(result.findings());
    }

    /** What is wrong with the document is said to staff only. */
    private int show(View who, CaseResult result, ScaleLibrary library) {
        Disclosed shown = new Disclosure(library, language()).view(who, result);
        if (who != View.VOLUNTEER && result.referral().isPresent()) {
            complain(shown.findings());
        }
        if (who != View.VOLUNTEER) {
            complain(result.findings());
        }
        print(shown);
        return shown.findings().isEmpty() && who == View.VOLUNTEER
                ? ScalesCommand.FINE
                : Math.max(exitCode(shown.findings()), exitCode(result.findings()));
    }

    private View named(String id) {
        return Named.find(View.class, id).orElseThrow(() -> wrong("view.unknown", id));
    }
}
