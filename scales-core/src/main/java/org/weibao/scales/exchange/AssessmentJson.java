package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Completeness;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Notice;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScaleIdentity;

/**
 * An assessment as JSON. Ids only; {@code label} and {@code text} members are added as far as the labels know words.
 */
public final class AssessmentJson {

    private static final int FORMAT = 1;

    private final Members members;
    private final Labels labels;

    private AssessmentJson(JsonGenerator json, Labels labels) {
        this.members = new Members(json);
        this.labels = labels;
    }

    /** Writes one object, as the whole document or as the next element of an array. */
    public static void write(JsonGenerator json, Assessment assessment, Labels labels) {
        json.writeStartObject();
        new AssessmentJson(json, labels).write(assessment);
        json.writeEnd();
    }

    /** Writes one object as the member of that name. */
    public static void write(JsonGenerator json, String name, Assessment assessment, Labels labels) {
        json.writeStartObject(name);
        new AssessmentJson(json, labels).write(assessment);
        json.writeEnd();
    }

    private void write(Assessment assessment) {
        members.whole("format", FORMAT)
                .object("scale", () -> scale(assessment.scale()))
                .text("ref", assessment.ref())
                .text("answeredOn", assessment.answeredOn().map(LocalDate::toString))
                .object("completeness", () -> completeness(assessment.completeness()))
                .objects("scores", assessment.scores(), new ScoreJson(members, labels)::write)
                .objects("flags", assessment.flags(), new FlagJson(members, labels)::write)
                .objects("outcomes", assessment.outcomes(), this::outcome)
                .object("quality", () -> quality(assessment.quality()))
                .objects("notices", assessment.notices(), this::notice);
    }

    private void scale(ScaleIdentity scale) {
        members.text("id", scale.id())
                .text("version", scale.version())
                .text("digest", scale.digest())
                .text("label", labels.title());
    }

    private void completeness(Completeness completeness) {
        members.whole("items", completeness.items())
                .whole("answered", completeness.answered())
                .texts("missing", completeness.missing())
                .texts("notAsked", completeness.notAsked());
    }

    private void outcome(Outcome outcome) {
        members.text("id", outcome.id())
                .text("label", labels.outcome(outcome.id()))
                .text("result", outcome.result())
                .text("text", labels.result(outcome.result()))
                .truth("higherUndetermined", outcome.higherUndetermined());
    }

    private void quality(Quality quality) {
        members.id("validity", quality.validity())
                .text("text", labels.validity(quality.validity()))
                .objects(
                        "because",
                        quality.because(),
                        reason -> members.text("code", reason.code())
                                .text("about", reason.about())
                                .text("text", labels.reason(reason)));
    }

    private void notice(Notice notice) {
        members.text("code", notice.code()).text("about", notice.about()).text("text", labels.notice(notice));
    }
}
