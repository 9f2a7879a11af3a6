package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.monitoring.Correction;
import org.weibao.scales.assessment.monitoring.Correction.Difference;
import org.weibao.scales.assessment.monitoring.Correction.Remark;
import org.weibao.scales.assessment.monitoring.Stamp;

/** A correction as JSON, with words beside the ids; answers are never among them. */
public final class CorrectionJson {

    private static final int FORMAT = 1;

    private final Members members;
    private final Labels labels;
    private final Vocabulary words;

    private CorrectionJson(JsonGenerator json, Labels labels, Vocabulary words) {
        this.members = new Members(json);
        this.labels = labels;
        this.words = words;
    }

    /** Writes one object as the member of that name. */
    public static void write(JsonGenerator json, String name, Correction correction, Labels labels, Vocabulary words) {
        json.writeStartObject(name);
        new CorrectionJson(json, labels, words).write(correction);
        json.writeEnd();
    }

    private void write(Correction correction) {
        members.whole("format", FORMAT)
                .object("replaces", () -> stamp(correction.replaces()))
                .object("by", () -> stamp(correction.by()))
                .texts("items", correction.items())
                .objects("differences", correction.differences(), this::difference)
                .object(
                        "level",
                        () -> members.id("before", correction.level().before())
                                .id("after", correction.level().after()))
                .object(
                        "within",
                        () -> members.text(
                                        "before", correction.within().before().id())
                                .text("after", correction.within().after().id()))
                .objects("remarks", correction.remarks(), this::remark);
    }

    private void stamp(Stamp stamp) {
        members.text("scale", stamp.scale().id())
                .text("version", stamp.scale().version())
                .text("scaleDigest", stamp.scale().digest())
                .text("ref", stamp.ref())
                .text("answeredOn", stamp.answeredOn().map(LocalDate::toString))
                .text("digest", stamp.digest());
    }

    private void difference(Difference difference) {
        members.id("kind", difference.kind())
                .text("id", difference.id())
                .text("label", label(difference))
                .text("before", difference.before())
                .text("after", difference.after());
    }

    private Optional<String> label(Difference difference) {
        return switch (difference.kind()) {
            case SCORE -> labels.score(difference.id());
            case BANDING -> labels.banding(difference.id());
            case FLAG -> labels.flag(difference.id());
            case OUTCOME -> labels.outcome(difference.id());
            case RESPONDENT, QUALITY -> Optional.empty();
        };
    }

    private void remark(Remark remark) {
        members.id("code", remark).text("text", words.word(remark));
    }
}
