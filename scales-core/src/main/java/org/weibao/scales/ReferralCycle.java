package org.weibao.scales;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Progress;
import org.weibao.scales.assessment.followup.ReferralState;
import org.weibao.scales.assessment.followup.Transition;
import org.weibao.scales.assessment.followup.TransitionRequest;
import org.weibao.scales.definition.Named;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;
import org.weibao.scales.followup.LifeCycle;
import org.weibao.scales.loading.CycleReader;
import org.weibao.scales.loading.Limits;
import org.weibao.scales.loading.Read;
import org.weibao.scales.loading.SourceFile;

/**
 * The way of a referral from the proposal to the end of its follow-up. It keeps nothing: the station's own system keeps the state and
 * sends it back with the next event.
 */
public final class ReferralCycle {

    private final LifeCycle cycle;

    private ReferralCycle(LifeCycle cycle) {
        this.cycle = cycle;
    }

    /**
     * Seen at a moment.
     *
     * @param zone whose days count
     */
    public static ReferralCycle at(Instant now, ZoneId zone) {
        return new ReferralCycle(new LifeCycle(now, zone));
    }

    /** What has to be done from now on, before anybody has touched the referral. */
    public Progress open(Opening opening) {
        return cycle.seen(cycle.open(opening));
    }

    /** The state after the event; the old one, with the reasons, when it is refused. */
    public CycleResult record(ReferralState state, CycleEvent event) {
        Transition transition = cycle.apply(state, event);
        return new CycleResult(Optional.of(cycle.seen(transition.state())), transition.refusals());
    }

    /**
     * Takes in a document: a referral or a state, and what happened.
     *
     * @param now when the document does not say what time it is
     * @param zone when the document does not name one
     */
    public static CycleResult transition(String name, byte[] document, Instant now, ZoneId zone) {
        Read<TransitionRequest> read = CycleReader.read(new SourceFile(name, document), Limits.REQUEST, now, zone);
        if (read.hasErrors() || read.value().isEmpty()) {
            return new CycleResult(Optional.empty(), read.findings());
        }
        TransitionRequest request = read.value().get();
        return at(request.now(), request.zone()).receive(request);
    }

    private CycleResult receive(TransitionRequest request) {
        ReferralState state = cycle.open(request.opening());
        List<Finding> findings = new ArrayList<>();
        if (request.opening().at().isAfter(request.now())) {
            findings.add(Finding.of(FindingCode.EVENT_IN_FUTURE, at("")));
        }
        for (int i = 0; i < request.history().size() && findings.isEmpty(); i++) {
            Transition past = cycle.apply(state, request.history().get(i));
            findings.addAll(moved(past.refusals(), "/state/history/" + i));
            state = past.state();
        }
        if (findings.isEmpty()) {
            findings.addAll(contradictions(request, state));
        }
        if (!findings.isEmpty()) {
            return new CycleResult(Optional.empty(), findings);
        }
        ReferralState before = state;
        return request.event()
                .map(event -> record(before, event))
                .orElseGet(() -> new CycleResult(Optional.of(cycle.seen(before)), List.of()));
    }

    private static List<Finding> moved(List<Finding> refusals, String pointer) {
        return refusals.stream()
                .map(refusal -> new Finding(
                        refusal.code(),
                        at(refusal.place().pointer().replaceFirst("^/event", pointer)),
                        refusal.arguments()))
                .toList();
    }

    /** A state that its own history does not lead to was changed by hand, or belongs to another version. */
    private static List<Finding> contradictions(TransitionRequest request, ReferralState state) {
        Stream<Finding> stage = request
                .stage()
                .filter(said -> said != state.stage())
                .map(said -> contradiction("/state/stage", state.stage().id()))
                .stream();
        Stream<Finding> sides = request
                .sides()
                .filter(said -> !said.equals(state.sides()))
                .map(said -> contradiction(
                        "/state/sides",
                        state.sides().stream().map(Named::id).collect(Collectors.joining(", ", "[", "]"))))
                .stream();
        return Stream.concat(stage, sides).toList();
    }

    private static Finding contradiction(String pointer, String expected) {
        return Finding.of(FindingCode.STATE_NOT_OF_HISTORY, at(pointer), "expected", expected);
    }

    private static Place at(String pointer) {
        return new Place("", 0, 0, pointer);
    }
}
