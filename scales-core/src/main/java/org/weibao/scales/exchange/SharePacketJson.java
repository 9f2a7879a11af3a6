package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.function.Function;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.disclosure.SharePacket;
import org.weibao.scales.assessment.disclosure.SharePacket.Clinical;
import org.weibao.scales.assessment.disclosure.SharePacket.ScaleResult;
import org.weibao.scales.assessment.disclosure.SharePacket.ScoreLine;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Named;

/** A share packet as JSON, in one language. */
public final class SharePacketJson {

    private static final int FORMAT = 1;

    private final Members members;
    private final ReferralParts parts;
    private final Vocabulary words;
    private final Function<String, Labels> labels;

    private SharePacketJson(JsonGenerator json, Vocabulary words, Function<String, Labels> labels) {
        this.members = new Members(json);
        this.parts = new ReferralParts(members, words);
        this.words = words;
        this.labels = labels;
    }

    /**
     * Writes one object.
     *
     * @param labels of scales by id
     * @param text the whole packet as people read it
     */
    public static void write(
            JsonGenerator json, SharePacket packet, Vocabulary words, Function<String, Labels> labels, String text) {
        json.writeStartObject();
        new SharePacketJson(json, words, labels).write(packet, text);
        json.writeEnd();
    }

    private void write(SharePacket packet, String text) {
        members.whole("format", FORMAT)
                .object("recipient", () -> named(packet.recipient()))
                .text("ref", packet.ref())
                .object("ground", () -> named(packet.ground()))
                .object("consent", () -> named(packet.consent()))
                .objects("purpose", packet.asks(), this::named)
                .text("within", packet.within().id())
                .truth("guardianNotFirst", packet.guardianNotFirst());
        packet.clinical().ifPresent(clinical -> members.object("clinical", () -> clinical(clinical)));
        if (!packet.signals().isEmpty()) {
            members.objects("signals", packet.signals(), parts::ground);
        }
        parts.text("disclaimer", packet.disclaimer());
        members.text("text", text);
    }

    private void clinical(Clinical clinical) {
        members.object("level", () -> named(clinical.level()));
        clinical.age().ifPresent(age -> members.object("ageMonths", () -> age(age)));
        members.objects("results", clinical.results(), this::result).objects("flags", clinical.flags(), parts::ground);
    }

    private void age(Age age) {
        members.whole("from", age.months().fromMonths())
                .whole("to", age.months().toMonths());
    }

    private void result(ScaleResult result) {
        members.text("id", result.scale())
                .text("version", result.version())
                .text("label", labels.apply(result.scale()).title())
                .id("informant", result.informant())
                .objects("scores", result.scores(), line -> line(line, labels.apply(result.scale())));
    }

    private void line(ScoreLine line, Labels words) {
        members.text("id", line.score()).text("label", words.score(line.score()));
        line.value().ifPresent(value -> members.number("value", value));
        members.mark("partial", line.partial())
                .objects("bands", line.bands(), band -> members.text("id", band).text("label", words.band(band)));
    }

    private void named(Named constant) {
        members.id("id", constant).text("text", words.word(constant));
    }
}
