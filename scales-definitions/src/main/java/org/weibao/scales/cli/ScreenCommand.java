package org.weibao.scales.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.Disclosed;
import org.weibao.scales.Disclosure;
import org.weibao.scales.ScaleLibrary;
import org.weibao.scales.ScreeningIntake;
import org.weibao.scales.ScreeningResult;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.text.ReferralScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A battery on one screen. */
@Command(
        name = "screen",
        description = {
            "综合测评：现在做什么、下一步、画像、可能相关因素、服务建议",
            "Screen with a battery: what to do now, what to ask next, profile, contributing factors, services"
        })
final class ScreenCommand extends Subcommand {

    /** Whom a page is for. */
    enum Reader {
        CHILD,
        GUARDIAN
    }

    @Parameters(
            paramLabel = "FILE",
            description = {"测评文件（JSON）：个案文件加 battery", "screening file (JSON): a case file that names its battery"})
    private Path file;

    @Option(
            names = "--view",
            paramLabel = "child|guardian",
            description = {
                "给孩子或监护人看的说明：先说长处，没有答案和分数",
                "the page for the child or the guardian: strengths first, no answers and no scores"
            })
    private Optional<Reader> view = Optional.empty();

    @Mixin
    private Station station;

    @Override
    public Integer call() {
        ScaleLibrary library = station.library();
        ScreeningResult result = new ScreeningIntake(station.intake(library, this))
                .receive(file.getFileName().toString(), read(file), LocalDateTime.now(scales().clock()));
        complain(result.result().findings());
        if (view.isPresent()) {
            return show(view.get(), result, new Disclosure(library, language()));
        }
        if (scales().json()) {
            print(CaseJson.text(result, library, language()));
        } else {
            result.result().referral().ifPresent(referral -> scales().out().print(screen(result, library)));
        }
        return exitCode(result.result().findings());
    }

    private int show(Reader reader, ScreeningResult result, Disclosure disclosure) {
        Disclosed page = switch (reader) {
            case CHILD -> disclosure.child(result);
            case GUARDIAN -> disclosure.guardian(result);
        };
        if (result.result().referral().isPresent()) {
            complain(page.findings());
        }
        print(page);
        return Math.max(exitCode(page.findings()), exitCode(result.result().findings()));
    }

    private String screen(ScreeningResult result, ScaleLibrary library) {
        List<ScaleDefinition> definitions = result.definitions(library);
        return result.screening()
                .map(screening -> ReferralScreen.print(
                        screening,
                        result.result().referral().orElseThrow(),
                        result.result().assessments(),
                        definitions,
                        language()))
                .orElseGet(() -> ReferralScreen.print(
                        result.result().referral().orElseThrow(),
                        result.result().assessments(),
                        definitions,
                        language()));
    }
}
