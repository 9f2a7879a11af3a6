package org.weibao.scales;

import java.util.Optional;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Domain;
import org.weibao.scales.definition.Informant;

/**
 * What a station looks for in the library; what is left out does not select.
 *
 * @param domain one of the domains that the scale looks at, not only its main one
 * @param age some age within it is one that the scale was made for
 * @param informant who answers
 * @param language the words of the form are installed in that language (BCP 47), or in the same language of whatever region
 */
public record CatalogueFilter(
        Optional<Domain> domain, Optional<Age> age, Optional<Informant> informant, Optional<String> language) {

    /** Everything. */
    public static final CatalogueFilter ALL =
            new CatalogueFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the scale is one of those that are looked for. */
    public boolean admits(Scale scale) {
        return domain.map(scale.profile().domains()::contains).orElse(true)
                && age.map(known ->
                                known.months().overlaps(scale.profile().ages().of(informant)))
                        .orElse(true)
                && informant.map(scale.profile().informants()::contains).orElse(true)
                && language.map(tag -> scale.wording(tag).isPresent()).orElse(true);
    }
}
