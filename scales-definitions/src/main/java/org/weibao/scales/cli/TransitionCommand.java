package org.weibao.scales.cli;

import java.nio.file.Path;
import org.weibao.scales.CycleResult;
import org.weibao.scales.ReferralCycle;
import org.weibao.scales.text.CycleScreen;
import org.weibao.scales.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One step on the way of a referral. */
@Command(
        name = "transition",
        description = {
            "转介流转走一步：读入转介或流转状态和发生的事，给出新状态、待办和期限",
            "Take a referral one step on: a referral or its state and what happened → the new state, what is due and when"
        })
final class TransitionCommand extends Subcommand {

    @Parameters(
            paramLabel = "FILE",
            description = {"流转文件（JSON）", "transition file (JSON)"})
    private Path file;

    @Override
    public Integer call() {
        CycleResult result = ReferralCycle.transition(
                file.getFileName().toString(),
                read(file),
                scales().clock().instant(),
                scales().clock().getZone());
        complain(result.findings());
        if (scales().json()) {
            print(result.json(language()));
        } else {
            result.progress()
                    .ifPresent(progress -> scales().out().print(CycleScreen.print(progress, Words.in(language()))));
        }
        return exitCode(result.findings());
    }
}
