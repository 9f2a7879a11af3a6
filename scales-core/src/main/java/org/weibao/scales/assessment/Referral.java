package org.weibao.scales.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.definition.Colour;
import org.weibao.scales.definition.Consent;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.GuardianTiming;
import org.weibao.scales.definition.Hotline;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.PolicyAction;
import org.weibao.scales.definition.PolicyIdentity;
import org.weibao.scales.definition.Service;
import org.weibao.scales.definition.Text;
import org.weibao.scales.definition.Within;

/**
 * What a policy proposes for a case, with reasons. It holds durations; {@link #schedule} gives dates. A trained person confirms
 * it; it is never a diagnosis.
 *
 * @param statements what may be said of the level; for {@code none} whether nothing was found or nothing can be concluded
 * @param conclusive whether everything could be read, judged and used, so that a level {@code none} means that nothing was found
 * @param colour empty when the level comes without a warning colour
 * @param within the shortest window of all reasons
 * @param withinIsJudgement no law or notice prescribes that window
 * @param by who answers for it
 * @param actions what to do now, the most pressing first
 * @param reasons every rule that holds and calls for something, the highest level first
 * @param alsoConsidered what was seen and did not change the level, and why
 * @param confirmFaceToFace what a trained person has to confirm first; never empty from {@code professional} up
 * @param duties legal duties beside the level, whatever the consent; the engine never sends or clears them
 * @param contacts telephone numbers, the first choice first; never empty
 */
public record Referral(
        Level level,
        List<Text> statements,
        boolean conclusive,
        Optional<Colour> colour,
        Within within,
        boolean withinIsJudgement,
        Text by,
        List<Action> actions,
        List<Reason> reasons,
        List<Considered> alsoConsidered,
        List<Text> confirmFaceToFace,
        List<DutyToDo> duties,
        ConsentState consent,
        GuardianNotice guardianNotice,
        List<Destination> destinations,
        List<Hotline> contacts,
        List<FollowUp> followUp,
        List<NotMeasured> notMeasured,
        PolicyIdentity policy,
        Text disclaimer) {

    public Referral {
        statements = List.copyOf(statements);
        actions = List.copyOf(actions);
        reasons = List.copyOf(reasons);
        alsoConsidered = List.copyOf(alsoConsidered);
        confirmFaceToFace = List.copyOf(confirmFaceToFace);
        duties = List.copyOf(duties);
        destinations = List.copyOf(destinations);
        contacts = List.copyOf(contacts);
        followUp = List.copyOf(followUp);
        notMeasured = List.copyOf(notMeasured);
    }

    /**
     * Whether nothing goes to the guardian, or through the guardian's hands, before staff have looked: the guardian may be the source of
     * harm, or a duty to report or to check is open and nobody knows yet who is.
     */
    public boolean isGuardianNotFirst() {
        return guardianNotice.timing() == GuardianTiming.NOT_FIRST
                || consent.state() == Consent.GUARDIAN_SUSPECTED
                || !duties.isEmpty();
    }

    /** The same in dates, when the result is read at that instant in that zone. */
    public Schedule schedule(Instant read, ZoneId zone) {
        return Schedule.of(this, read.atZone(zone));
    }

    @Override
    public String toString() {
        return "Referral[" + level.id() + " " + within.id() + "]";
    }

    /**
     * Something to do.
     *
     * @param by who does it
     * @param waitsForConsent it may not be done until somebody agrees
     */
    public record Action(
            String id,
            PolicyAction.Kind kind,
            Text text,
            Text by,
            Within within,
            boolean withinIsJudgement,
            boolean waitsForConsent,
            List<Source> sources) {
        public Action {
            sources = List.copyOf(sources);
        }
    }

    /** A law, a notice, or the judgement of the policy's authors. */
    public record Source(String id, String citation) {}

    /**
     * A rule that holds.
     *
     * @param rule its id in the policy
     * @param because what it rests on
     */
    public record Reason(
            String rule,
            Level level,
            Within within,
            boolean withinIsJudgement,
            List<Ground> because,
            Text text,
            List<Source> sources) {
        public Reason {
            because = List.copyOf(because);
            sources = List.copyOf(sources);
        }
    }

    /**
     * Something in the case that a rule rests on.
     *
     * @param scale of a flag, a form's quality or a change
     * @param answerer whose form, when the case has several of that scale
     * @param battery of a flag that several scales raise together; it has no scale then
     * @param id of the flag, event, signal, validity, level, result of the safety check or change
     * @param state of a flag
     * @param reports who told of an event or a situation
     */
    public record Ground(
            Kind kind,
            Optional<String> scale,
            Optional<Answerer> answerer,
            Optional<String> battery,
            String id,
            Optional<FlagState> state,
            List<Report> reports) {

        public Ground {
            reports = List.copyOf(reports);
        }

        /** Of the only form of its scale, or of no form. */
        public Ground(Kind kind, Optional<String> scale, String id, Optional<FlagState> state) {
            this(kind, scale, Optional.empty(), Optional.empty(), id, state, List.of());
        }

        /** Ids are the lower-case names with hyphens. */
        public enum Kind implements Named {
            FLAG,
            EVENT,
            SIGNAL,
            QUALITY,
            PREVIOUS_LEVEL,
            SAFETY_CHECK,
            CHANGE
        }
    }

    /** Something that was seen and did not change the level. */
    public record Considered(Why why, List<Ground> because, Text text) {

        public Considered {
            because = List.copyOf(because);
        }

        /** Ids are the lower-case names with hyphens. */
        public enum Why implements Named {
            /** A rule says that it is only noted. */
            NOTED,
            /** It could not be judged, and no rule counts the doubt. */
            NOT_RULED_OUT,
            /** It could not be judged from the answers; the face-to-face check settled it. */
            SETTLED_BY_CHECK,
            /** It is raised, and the policy does not speak of it. */
            NO_RULE
        }
    }

    /** A legal duty, and what calls for it. */
    public record DutyToDo(
            Duty duty,
            List<Ground> because,
            Text text,
            Text by,
            Within within,
            boolean withinIsJudgement,
            List<Source> sources) {
        public DutyToDo {
            because = List.copyOf(because);
            sources = List.copyOf(sources);
        }
    }

    /**
     * What the state of consent means here.
     *
     * @param needed the next step waits for consent
     * @param blocks what may not be done as long as the consent does not suffice
     * @param doesNotBlock what is done all the same
     */
    public record ConsentState(
            boolean needed,
            Consent state,
            boolean suffices,
            List<Blocked> blocks,
            List<Unblocked> doesNotBlock,
            Text text) {

        public ConsentState {
            blocks = List.copyOf(blocks);
            doesNotBlock = List.copyOf(doesNotBlock);
        }

        /** All that missing consent can ever block. Ids are the lower-case names with hyphens. */
        public enum Blocked implements Named {
            SHARING,
            NON_URGENT_REFERRAL
        }

        /** What no missing consent ever blocks. Ids are the lower-case names with hyphens. */
        public enum Unblocked implements Named {
            EMERGENCY,
            REPORT,
            SAFETY_CHECK,
            GUARDIAN_NOTICE
        }
    }

    /** When and how the guardian is told. */
    public record GuardianNotice(GuardianTiming timing, Text text) {}

    /**
     * Where to go for a service.
     *
     * @param places at most three, the first choice first
     * @param escalate what to do when there is none
     */
    public record Destination(Service service, List<Place> places, Optional<Text> escalate) {

        public Destination {
            places = List.copyOf(places);
        }

        /**
         * An institution of the directory.
         *
         * @param openNow whether it is open at the moment of the referral
         * @param sample it comes from a made-up directory; nobody may be sent there
         */
        public record Place(
                String id,
                Text name,
                Optional<String> telephone,
                Optional<Text> address,
                boolean openNow,
                Optional<LocalDate> validUntil,
                boolean sample) {}
    }

    /**
     * Something that the case says nothing about. No data is never "normal".
     *
     * @param about a scale, one of its scores as {@code scale/score}, or a domain
     * @param answerer whose form, when the case has several of that scale or this one is still to be filled in
     */
    public record NotMeasured(String about, Optional<Answerer> answerer, Why why) {

        /** Of the only form of its scale, or of no form. */
        public NotMeasured(String about, Why why) {
            this(about, Optional.empty(), why);
        }

        /** Ids are the lower-case names with hyphens. */
        public enum Why implements Named {
            NOT_ASKED,
            INCOMPLETE,
            INVALID,
            REFUSED,
            /** It has a value, but there is no norm to compare it with. */
            NO_NORM
        }
    }
}
