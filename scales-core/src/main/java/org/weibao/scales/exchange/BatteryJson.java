package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.definition.BatteryDefinition;
import org.weibao.scales.definition.BatteryPart;
import org.weibao.scales.definition.MonthRange;

/** What a battery asks of whom, for catalogues. */
public final class BatteryJson {

    private BatteryJson() {}

    /** Writes one object, as the whole document or as the next element of an array. */
    public static void write(JsonGenerator json, BatteryDefinition battery, Vocabulary words) {
        Members members = new Members(json);
        ReferralParts texts = new ReferralParts(members, words);
        json.writeStartObject();
        members.text("id", battery.id())
                .text("version", battery.identity().version())
                .text("digest", battery.identity().digest());
        texts.text("title", battery.title());
        members.object("ageMonths", () -> ages(members, battery.age()))
                .objects("parts", battery.parts(), part -> part(members, texts, part));
        texts.texts("notices", List.copyOf(battery.notices().values()));
        json.writeEnd();
    }

    /** Completed months, both ends inclusive; without {@code to} when open above. */
    private static void ages(Members members, MonthRange ages) {
        members.whole("from", ages.fromMonths());
        if (ages.toMonths() != MonthRange.OPEN) {
            members.whole("to", ages.toMonths());
        }
    }

    private static void part(Members members, ReferralParts texts, BatteryPart part) {
        members.text("part", part.id());
        texts.text("title", part.title());
        members.text("scale", part.scale().id())
                .id("informant", part.informant())
                .mark("staged", part.when().isPresent())
                .mark("optional", part.optional());
        part.age().ifPresent(age -> members.object("ageMonths", () -> ages(members, age)));
    }
}
