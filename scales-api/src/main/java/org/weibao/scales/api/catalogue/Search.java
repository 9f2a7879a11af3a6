package org.weibao.scales.api.catalogue;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.weibao.scales.CatalogueFilter;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Named;

/**
 * What is looked for in the catalogue; what is left out does not select.
 *
 * @param age completed years; a text, since the framework takes what is no number for an address that is not there
 * @param language a BCP 47 tag: only scales whose words are installed in it
 */
public record Search(
        @QueryParam("domain") Optional<@Pattern(regexp = "body|mind|family|development|safety") String> domain,
        @QueryParam("age") Optional<@Pattern(regexp = "[0-9]{1,2}|1[01][0-9]|120") String> age,
        @QueryParam("informant") Optional<@Pattern(regexp = "self|caregiver|teacher|staff") String> informant,
        @QueryParam("language") Optional<@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> language) {

    CatalogueFilter filter() {
        return new CatalogueFilter(
                domain.flatMap(id -> Named.find(Domain.class, id)),
                age.map(Integer::valueOf).map(Age::years),
                informant.flatMap(id -> Named.find(Informant.class, id)),
                language);
    }
}
