package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Referral;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.monitoring.Warning;
import org.weibao.scales.assessment.monitoring.WarningColour;
import org.weibao.scales.assessment.monitoring.WarningList;
import org.weibao.scales.definition.Text;

/** A warning list as JSON, in one language. */
public final class WarningJson {

    private static final int FORMAT = 1;

    private final JsonGenerator json;
    private final Members members;
    private final Vocabulary words;

    private WarningJson(JsonGenerator json, Vocabulary words) {
        this.json = json;
        this.members = new Members(json);
        this.words = words;
    }

    /** Writes one object, as the whole document. */
    public static void write(JsonGenerator json, WarningList list, Vocabulary words) {
        json.writeStartObject();
        new WarningJson(json, words).write(list);
        json.writeEnd();
    }

    private void write(WarningList list) {
        members.whole("format", FORMAT)
                .text("scale", list.scale())
                .object(
                        "policy",
                        () -> members.text("id", list.policy().id())
                                .text("version", list.policy().version())
                                .text("digest", list.policy().digest()))
                .object("counts", () -> counts(list))
                .objects("warnings", list.warnings(), this::warning);
    }

    private void counts(WarningList list) {
        json.write("lines", list.lines());
        json.write("notListed", list.notListed());
        for (WarningColour colour : WarningColour.values()) {
            json.write(colour.id(), list.count(Optional.of(colour)));
        }
        json.write("colourless", list.count(Optional.empty()));
    }

    private void warning(Warning warning) {
        json.write("line", warning.line());
        members.text("ref", warning.ref())
                .id("colour", warning.colour())
                .id("standing", warning.standing())
                .text("text", words.word(warning.standing()))
                .truth("safetyOpen", warning.safetyOpen());
        warning.sameRefAs().ifPresent(line -> json.write("sameRefAs", Long.parseLong(line)));
        warning.referral().ifPresent(this::referral);
        FindingsJson.writeBriefly(json, "errors", warning.findings(), Optional.of(words.language()));
    }

    private void referral(Referral referral) {
        members.id("level", referral.level())
                .text("label", words.word(referral.level()))
                .text("within", referral.within().id())
                .texts("reasons", texts(referral.reasons().stream().map(Referral.Reason::text)))
                .texts(
                        "alsoConsidered",
                        texts(referral.alsoConsidered().stream().map(Referral.Considered::text)));
    }

    private List<String> texts(Stream<Text> texts) {
        return texts.flatMap(text -> text.in(words.language()).stream())
                .distinct()
                .toList();
    }
}
