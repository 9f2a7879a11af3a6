package org.weibao.scales.loading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.followup.CycleEvent;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.SideState;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.assessment.followup.TransitionRequest;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;

/**
 * Reads what is sent in to take a referral one step on: the referral itself (the first time) or its state, what happened, and what time
 * it is. A state with a finding is not used: nothing of a child's history may be guessed.
 */
public final class CycleReader {

    private static final int MOST_EVENTS = 500;

    private final Values values;
    private final Moments moments;
    private final Fields fields;
    private final Instant now;
    private final ZoneId zone;

    private CycleReader(Node root, List<Finding> findings, Instant now, ZoneId zone) {
        this.values = Values.ofRequest(findings);
        this.moments = new Moments(values);
        this.fields = Fields.of(root, values);
        this.now = fields.given("now").flatMap(moments::instant).orElse(now);
        this.zone = fields.given("zone").flatMap(moments::zone).orElse(zone);
    }

    /**
     * The request in a document, and everything that is wrong with its form.
     *
     * @param now when the document does not say
     * @param zone when the document does not say
     */
    public static Read<TransitionRequest> read(SourceFile document, Limits limits, Instant now, ZoneId zone) {
        Read<Node> tree = Documents.json(document, limits);
        List<Finding> findings = new ArrayList<>(tree.findings());
        Optional<TransitionRequest> request =
                tree.value().flatMap(root -> new CycleReader(root, findings, now, zone).request());
        return new Read<>(request, findings);
    }

    private Optional<TransitionRequest> request() {
        Optional<Node> event = fields.given("event");
        Optional<Node> state = fields.given("state");
        Optional<Node> referral = fields.given("referral");
        Optional<TransitionRequest> request = Optional.empty();
        if (state.isPresent() && referral.isPresent()) {
            values.note(FindingCode.KEYS_CONTRADICT, referral.get().at(), "found", "state, referral");
        } else if (state.isPresent()) {
            request = Optional.of(ofState(state.get(), event));
        } else if (referral.isPresent()) {
            request = Optional.of(ofReferral(referral.get(), event));
        } else if (fields.isReal()) {
            values.note(FindingCode.KEY_MISSING, fields.at(), "expected", "state");
        }
        fields.refuseOthers();
        return request;
    }

    private TransitionRequest ofReferral(Node node, Optional<Node> event) {
        OpeningReader reader = new OpeningReader(values, moments);
        Optional<String> ref = fields.given("ref").flatMap(reader::reference);
        Instant readAt = fields.given("readAt").flatMap(moments::instant).orElse(now);
        Opening opening = reader.ofReferral(node, ref, readAt, new RespondentReader(values).age(fields));
        return new TransitionRequest(
                opening, List.of(), Optional.empty(), Optional.empty(), event.map(this::happened), now, zone);
    }

    private TransitionRequest ofState(Node node, Optional<Node> event) {
        Fields state = Fields.of(node, values);
        ProfileReader.format(state, values);
        Opening opening = new OpeningReader(values, moments).read(state.required("opened"), state.at());
        List<CycleEvent> history =
                state.required("history").map(past -> moments.list(past, MOST_EVENTS)).orElse(List.of()).stream()
                        .map(past -> new EventReader(values, moments).read(past, Optional.empty()))
                        .toList();
        Optional<Stage> stage = state.given("stage").flatMap(value -> values.named(value, Stage.class));
        Optional<Set<SideState>> sides = state.given("sides").map(this::sides);
        state.refuseOthers();
        return new TransitionRequest(opening, history, stage, sides, event.map(this::happened), now, zone);
    }

    private CycleEvent happened(Node node) {
        return new EventReader(values, moments).read(node, Optional.of(now));
    }

    private Set<SideState> sides(Node node) {
        Set<SideState> sides = EnumSet.noneOf(SideState.class);
        values.list(node).forEach(side -> values.named(side, SideState.class).ifPresent(sides::add));
        return sides;
    }
}
