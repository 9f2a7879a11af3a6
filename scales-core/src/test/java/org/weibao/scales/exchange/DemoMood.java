package org.weibao.scales.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Completeness;
import org.weibao.scales.assessment.Evidence;
import org.weibao.scales.assessment.Evidence.Reading;
import org.weibao.scales.assessment.Evidence.Subject;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.assessment.FlagState;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Risk;

/** The result that the documentation shows. */
final class DemoMood {

    static final Flag SELF_HARM = new Flag(
            "self-harm",
            Risk.CRISIS,
            Optional.of(FlagKind.SELF_HARM),
            false,
            Optional.empty(),
            false,
            FlagState.RAISED,
            List.of(new Evidence(Subject.ITEM, "q9", Reading.FOUND, Optional.of("1"), Optional.of("at-least 1"))));

    static final Flag RIGHT_NOW = new Flag(
            "right-now",
            Risk.CRISIS,
            Optional.of(FlagKind.IDEATION),
            true,
            Optional.empty(),
            false,
            FlagState.NOT_RULED_OUT,
            List.of(new Evidence(Subject.ITEM, "q10", Reading.UNANSWERED, Optional.empty(), Optional.of("is 2"))));

    private DemoMood() {}

    static Assessment assessment() {
        return new Assessment(
                new ScaleIdentity("demo-mood", "1.0.0", "sha256:0a"),
                Optional.of("st7-0042"),
                Optional.of(LocalDate.of(2026, 3, 1)),
                Respondent.UNKNOWN,
                new Completeness(9, 8, List.of("q5"), List.of("q10")),
                List.of(total(), new Unscorable("total-t", Unscorable.Reason.NO_NORM_GROUP, 8, 9)),
                List.of(SELF_HARM, RIGHT_NOW),
                List.of(new Outcome("syndrome", "none-suspected", false)),
                new Quality(Quality.Validity.VALID, List.of()),
                List.of(new Notice("wording-not-installed", "definition")));
    }

    private static Scored total() {
        return new Scored(
                "total",
                true,
                14.624999999999998,
                OptionalDouble.of(13),
                8,
                9,
                0,
                27,
                List.of(new BandResult("severity", "moderate", false), new BandResult("cut-11", "at-or-above", true)),
                "(1+2+1+2+2+1+2+2) × 9/8 = 14.625");
    }
}
