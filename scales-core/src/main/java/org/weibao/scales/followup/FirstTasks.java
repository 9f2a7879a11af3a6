package org.weibao.scales.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.weibao.scales.assessment.followup.Opening;
import org.weibao.scales.assessment.followup.Task;
import org.weibao.scales.assessment.followup.Tasks;
import org.weibao.scales.definition.Duty;
import org.weibao.scales.definition.FollowUp;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Within;

/** What has to be done from the moment the result is read. */
record FirstTasks(Opening opening, ZoneId zone) {

    Tasks tasks() {
        Tasks tasks = followUps(care(duties(crisis(Tasks.NONE))));
        return new Escalations(zone).ofConsent(tasks, opening, opening.consent(), opening.at());
    }

    private Tasks crisis(Tasks tasks) {
        Tasks more = tasks;
        if (opening.crisis().isPresent()) {
            Within acknowledge = opening.crisis().get().acknowledge();
            more = more.andOne(Task.Kind.ACKNOWLEDGEMENT, opening.at(), due(acknowledge));
        }
        if (opening.crisis().flatMap(crisis -> crisis.safetyCheck()).isPresent()) {
            Within check = opening.crisis().get().safetyCheck().get();
            more = more.andOne(Task.Kind.SAFETY_CHECK, opening.at(), due(check));
        }
        return opening.level() == Level.EMERGENCY
                ? more.andOne(Task.Kind.EMERGENCY, opening.at(), due(opening.within()))
                : more;
    }

    private Tasks duties(Tasks tasks) {
        Tasks more = tasks;
        for (Opening.OpenDuty duty : opening.duties()) {
            Task.Kind kind = duty.duty() == Duty.MANDATORY_REPORT ? Task.Kind.MANDATORY_REPORT : Task.Kind.REPORT_CHECK;
            more = more.andOne(kind, opening.at(), due(duty.within()));
        }
        return more;
    }

    /** An emergency has a task of its own; where nothing was found there is no care to begin. */
    private Tasks care(Tasks tasks) {
        return opening.level() == Level.NONE || opening.level() == Level.EMERGENCY
                ? tasks
                : tasks.andOne(Task.Kind.CARE, opening.at(), due(opening.within()));
    }

    private Tasks followUps(Tasks tasks) {
        Tasks more = tasks;
        for (FollowUp plan : opening.followUp()) {
            for (ZonedDateTime date : plan.dates(opening.at().atZone(zone))) {
                Optional<Instant> due =
                        plan.anchor() == FollowUp.Anchor.RESULT ? Optional.of(date.toInstant()) : Optional.empty();
                more = more.and(kind(plan), opening.at(), due);
            }
        }
        return more;
    }

    static Task.Kind kind(FollowUp plan) {
        return switch (plan.kind()) {
            case CONTACT -> Task.Kind.CONTACT;
            case RE_SCREEN -> Task.Kind.RE_SCREEN;
        };
    }

    private Instant due(Within within) {
        return within.from(opening.at().atZone(zone)).toInstant();
    }
}
