package org.weibao.scales.cli;

import jakarta.json.stream.JsonGenerator;
import java.util.Collection;
import java.util.List;
import org.weibao.scales.Scale;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.exchange.JsonText;

/** The library for programs. */
final class CatalogueJson {

    private CatalogueJson() {}

    static String text(List<Scale> library, String language) {
        return JsonText.of(json -> {
            json.writeStartObject().writeStartArray("scales");
            library.forEach(scale -> write(json, scale, language));
            json.writeEnd().writeEnd();
        });
    }

    private static void write(JsonGenerator json, Scale scale, String language) {
        Profile profile = scale.profile();
        json.writeStartObject()
                .write("id", profile.id())
                .write("version", profile.version())
                .write("digest", scale.identity().digest())
                .write("title", profile.title().in(language).orElse(profile.id()));
        ids(json, "domains", profile.domains());
        ids(json, "informants", profile.informants());
        ages(json, "ageMonths", profile.age());
        agesByInformant(json, profile);
        json.write("confidence", profile.confidence().id());
        profile.doubt().flatMap(doubt -> doubt.in(language)).ifPresent(doubt -> json.write("doubt", doubt));
        json.write("rights", profile.rights().status().id())
                .write("wordingInstalled", scale.wording(language).isPresent())
                .writeEnd();
    }

    /** {@code ageMonths}: completed months, both ends inclusive; without {@code to} when open above. */
    private static void ages(JsonGenerator json, String name, MonthRange ages) {
        json.writeStartObject(name).write("from", ages.fromMonths());
        if (ages.toMonths() != MonthRange.OPEN) {
            json.write("to", ages.toMonths());
        }
        json.writeEnd();
    }

    /** Only where they depend on who answers. */
    private static void agesByInformant(JsonGenerator json, Profile profile) {
        if (!profile.ages().byInformant().isEmpty()) {
            json.writeStartObject("ageMonthsByInformant");
            profile.ages().byInformant().forEach((informant, ages) -> ages(json, informant.id(), ages));
            json.writeEnd();
        }
    }

    private static void ids(JsonGenerator json, String name, Collection<? extends Named> constants) {
        json.writeStartArray(name);
        constants.forEach(constant -> json.write(constant.id()));
        json.writeEnd();
    }
}
