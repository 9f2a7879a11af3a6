package org.weibao.scales.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.Stage;

/** The table of the way that a referral goes. What is not in it happens beside the stage. */
final class Moves {

    /** An event that leads from any of these stages to that one. */
    private record Move(Kind event, Set<Stage> from, Stage to) {}

    private static final Map<Kind, Move> TABLE = List.of(
                    move(Kind.REVIEWED, Stage.REVIEWED, Stage.PROPOSED),
                    move(Kind.DECLINED, Stage.DECLINED, Stage.REVIEWED),
                    move(Kind.CONSENT_ASKED, Stage.CONSENT_PENDING, Stage.REVIEWED),
                    move(Kind.SENT, Stage.SENT, Stage.CONSENTED),
                    move(Kind.REJECTED, Stage.REJECTED, Stage.SENT),
                    move(
                            Kind.PROPOSED_AGAIN,
                            Stage.PROPOSED,
                            Stage.REJECTED,
                            Stage.DECLINED,
                            Stage.NOT_ATTENDED,
                            Stage.FOLLOWING),
                    move(Kind.ACCEPTED, Stage.ACCEPTED, Stage.SENT),
                    move(Kind.ATTENDED, Stage.ATTENDED, Stage.ACCEPTED, Stage.NOT_ATTENDED),
                    move(Kind.NOT_ATTENDED, Stage.NOT_ATTENDED, Stage.ACCEPTED, Stage.NOT_ATTENDED),
                    move(Kind.OUTCOME_RECEIVED, Stage.OUTCOME_RECEIVED, Stage.ATTENDED),
                    move(Kind.RETURNED, Stage.RETURNED, Stage.OUTCOME_RECEIVED),
                    move(
                            Kind.FOLLOWING,
                            Stage.FOLLOWING,
                            Stage.RETURNED,
                            Stage.REVIEWED,
                            Stage.DECLINED,
                            Stage.CONSENT_PENDING,
                            Stage.NOT_ATTENDED),
                    move(Kind.CLOSED, Stage.CLOSED, Stage.FOLLOWING, Stage.DECLINED))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Move::event, move -> move));

    /** Consent may come back on the way; before anybody asked for it there is nothing to give. */
    private static final Set<Stage> ASKED = EnumSet.range(Stage.CONSENT_PENDING, Stage.FOLLOWING);

    /** From where something may be sent without the step before: a new appointment, or an emergency, which waits for nobody. */
    private static final Set<Stage> SENT_FROM =
            EnumSet.of(Stage.PROPOSED, Stage.REVIEWED, Stage.CONSENT_PENDING, Stage.CONSENTED, Stage.NOT_ATTENDED);

    private Moves() {}

    private static Move move(Kind event, Stage to, Stage first, Stage... others) {
        return new Move(event, EnumSet.of(first, others), to);
    }

    /** Whether the event has a place at that stage by the table alone. */
    static boolean fits(Kind event, Stage stage) {
        if (stage == Stage.CLOSED) {
            return false;
        }
        return switch (event) {
            case CONSENT_GIVEN -> ASKED.contains(stage);
            case SENT -> SENT_FROM.contains(stage);
            case CLOSED -> true;
            default -> !TABLE.containsKey(event) || TABLE.get(event).from().contains(stage);
        };
    }

    /** Whether the table names the stage as one that the event usually leads away from. */
    static boolean isUsual(Kind event, Stage stage) {
        return TABLE.containsKey(event) && TABLE.get(event).from().contains(stage);
    }

    /** Whether the event is a step on the way and not beside it. */
    static boolean isStep(Kind event) {
        return TABLE.containsKey(event) || event == Kind.CONSENT_GIVEN;
    }

    /** Where the event leads from there; empty when the stage stays. */
    static Optional<Stage> target(Kind event, Stage stage) {
        if (TABLE.containsKey(event)) {
            return Optional.of(TABLE.get(event).to());
        }
        return switch (event) {
            case CONSENT_GIVEN -> changed(stage, Stage.CONSENT_PENDING, Stage.CONSENTED);
            case CONSENT_REFUSED, CONSENT_WITHDRAWN, GUARDIAN_UNREACHABLE, GUARDIAN_SUSPECTED ->
                changed(stage, Stage.CONSENTED, Stage.CONSENT_PENDING);
            default -> Optional.empty();
        };
    }

    private static Optional<Stage> changed(Stage stage, Stage from, Stage to) {
        return stage == from ? Optional.of(to) : Optional.empty();
    }
}
