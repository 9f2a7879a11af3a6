package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.Population;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Rights;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Text;

/** A scale in the catalogue: what it is, for whom, who may give it, whose it is, what it rests on. Words are by language tag. */
public final class CatalogueJson {

    private final JsonGenerator json;

    private CatalogueJson(JsonGenerator json) {
        this.json = json;
    }

    /** @param wordings languages in which the words of the form are installed; empty: forms show topics */
    public static void write(
            JsonGenerator json, ScaleIdentity identity, ScaleDefinition definition, List<String> wordings) {
        json.writeStartObject()
                .write("id", identity.id())
                .write("version", identity.version())
                .write("digest", identity.digest());
        new CatalogueJson(json).describe(definition, wordings);
        json.writeEnd();
    }

    private void describe(ScaleDefinition definition, List<String> wordings) {
        Profile profile = definition.profile();
        text("title", profile.title());
        json.write("construct", profile.construct());
        ids("domains", profile.domains());
        json.write("about", profile.about().id());
        ids("informants", profile.informants());
        ages(profile);
        profile.recall().ifPresent(recall -> text("recall", recall));
        number("minutes", profile.minutes());
        json.write("administer", profile.administer().id());
        json.write("interpret", profile.interpret().id());
        profile.main().map(Reference::id).ifPresent(main -> json.write("main", main));
        rights(profile.rights());
        words("wordings", wordings);
        json.writeStartArray("norms");
        definition.norms().forEach(this::norm);
        json.writeEnd().write("confidence", profile.confidence().id());
        profile.doubt().ifPresent(doubt -> text("doubt", doubt));
    }

    private void ages(Profile profile) {
        ages("ageMonths", profile.age());
        if (!profile.ages().byInformant().isEmpty()) {
            json.writeStartObject("ageMonthsByInformant");
            profile.ages().byInformant().forEach((informant, ages) -> ages(informant.id(), ages));
            json.writeEnd();
        }
    }

    /** Completed months, both ends inclusive; without {@code to} when open above. */
    private void ages(String name, MonthRange ages) {
        json.writeStartObject(name).write("from", ages.fromMonths());
        if (ages.toMonths() != MonthRange.OPEN) {
            json.write("to", ages.toMonths());
        }
        json.writeEnd();
    }

    private void rights(Rights rights) {
        json.writeStartObject("rights").write("status", rights.status().id());
        rights.holder().ifPresent(holder -> json.write("holder", holder));
        json.write("wordingShipped", rights.wordingShipped());
        rights.note().ifPresent(note -> text("note", note));
        json.writeEnd();
    }

    private void norm(Norm norm) {
        Optional<Population> people = norm.population();
        json.writeStartObject().write("id", norm.id());
        people.ifPresent(population -> text("who", population.who()));
        number("size", people.map(Population::size).orElse(OptionalInt.empty()));
        number("year", people.map(Population::year).orElse(OptionalInt.empty()));
        words("sources", norm.sources());
        json.writeEnd();
    }

    private void number(String name, OptionalInt number) {
        number.ifPresent(value -> json.write(name, value));
    }

    private void text(String name, Text text) {
        json.writeStartObject(name);
        text.byLanguage().forEach(json::write);
        json.writeEnd();
    }

    private void ids(String name, Collection<? extends Named> constants) {
        words(name, constants.stream().map(Named::id).toList());
    }

    private void words(String name, List<String> words) {
        json.writeStartArray(name);
        words.forEach(json::write);
        json.writeEnd();
    }
}
