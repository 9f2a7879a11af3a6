package org.weibao.scales.text;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.Referral.ConsentState.Unblocked;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.definition.Named;

/** Where a referral stands, on one screen: what is overdue, what is due and when, what is done and by whom, what may be recorded next. */
public final class CycleScreen {

    private static final Comparator<Task> BY_DATE =
            Comparator.comparing(task -> task.due().orElse(Instant.MAX));

    private final Progress progress;
    private final Words words;
    private final Page page = new Page();

    private CycleScreen(Progress progress, Words words) {
        this.progress = progress;
        this.words = words;
    }

    public static String print(Progress progress, Words words) {
        return new CycleScreen(progress, words).print();
    }

    private String print() {
        ReferralState state = progress.state();
        page.paragraph("", words.text("cycle.stage", word(state.stage())));
        state.sides().forEach(side -> item(words.capitalised(word(side))));
        heading("screen.do-now");
        todo(state);
        heading("cycle.done");
        done(state);
        heading("cycle.consent");
        consent(state);
        heading("cycle.next");
        item(next());
        heading("screen.no-diagnosis");
        item(words.text("cycle.people-decide"));
        return page.toString();
    }

    private void todo(ReferralState state) {
        List<Task> open = state.tasks().open().sorted(BY_DATE).toList();
        open.forEach(task -> item(words.text("screen.because", status(task), word(task.kind())) + date(task)));
        if (open.isEmpty()) {
            item(words.text("cycle.nothing-open"));
        }
    }

    private String status(Task task) {
        return words.capitalised(word(task.status(progress.now())));
    }

    private String date(Task task) {
        return task.due().map(due -> words.text("cycle.until", moment(due))).orElse("");
    }

    private void done(ReferralState state) {
        List<String> lines = state.tasks().all().stream()
                .flatMap(task -> task.settled().stream()
                        .map(settled -> words.text(
                                "cycle.done-by",
                                words.capitalised(word(task.kind())),
                                moment(settled.at()),
                                settled.by())))
                .toList();
        lines.forEach(this::item);
        if (lines.isEmpty()) {
            item(words.text("cycle.nothing-done"));
        }
    }

    private void consent(ReferralState state) {
        item(words.capitalised(word(state.consent())));
        if (!state.blocks().isEmpty()) {
            item(words.text("cycle.blocked", list(state.blocks()), list(List.of(Unblocked.values()))));
        }
    }

    private String next() {
        return progress.allowed().isEmpty()
                ? words.text("cycle.closed")
                : progress.allowed().stream()
                        .map(kind -> words.text("cycle.event", word(kind), kind.id()))
                        .collect(Collectors.joining(words.text("screen.list")));
    }

    private String list(Collection<? extends Named> constants) {
        return constants.stream().map(this::word).collect(Collectors.joining(words.text("screen.list")));
    }

    private String moment(Instant instant) {
        return words.moment(instant.atZone(progress.zone()));
    }

    private String word(Named constant) {
        return words.word(constant).orElse(constant.id());
    }

    private void heading(String key) {
        page.heading(words.text(key));
    }

    private void item(String text) {
        page.paragraph("   · ", text);
    }
}
