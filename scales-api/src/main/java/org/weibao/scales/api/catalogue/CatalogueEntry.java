package org.weibao.scales.api.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.Population;
import org.weibao.scales.definition.Profile;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Text;

/**
 * A scale in the catalogue: what it is, for whom, who may give it and whose it is. Words are by language tag.
 *
 * @param wordings languages in which the words of the form are installed; empty: forms show topics
 */
public record CatalogueEntry(
        String id,
        String version,
        String digest,
        Map<String, String> title,
        String construct,
        List<String> domains,
        String about,
        List<String> informants,
        AgeMonths ageMonths,
        Optional<Map<String, AgeMonths>> ageMonthsByInformant,
        Optional<Map<String, String>> recall,
        OptionalInt minutes,
        String administer,
        String interpret,
        Optional<String> main,
        RightsEntry rights,
        List<String> wordings,
        List<NormEntry> norms,
        String confidence,
        Optional<Map<String, String>> doubt) {

    /**
     * Completed months, both ends inclusive.
     *
     * @param to empty when there is no upper end
     */
    public record AgeMonths(int from, OptionalInt to) {
        static AgeMonths of(MonthRange range) {
            return new AgeMonths(
                    range.fromMonths(),
                    range.toMonths() == MonthRange.OPEN ? OptionalInt.empty() : OptionalInt.of(range.toMonths()));
        }
    }

    /**
     * Whose instrument it is.
     *
     * @param wordingShipped whether the official wording may come with this library; otherwise a station installs it
     */
    public record RightsEntry(
            String status, Optional<String> holder, boolean wordingShipped, Optional<Map<String, String>> note) {}

    /**
     * A norm, and whom it was found in.
     *
     * @param who empty when the source names no population
     * @param size number of persons
     */
    public record NormEntry(
            String id, Optional<Map<String, String>> who, OptionalInt size, OptionalInt year, List<String> sources) {
        static NormEntry of(Norm norm) {
            Optional<Population> population = norm.population();
            return new NormEntry(
                    norm.id(),
                    population.map(people -> people.who().byLanguage()),
                    population.map(Population::size).orElse(OptionalInt.empty()),
                    population.map(Population::year).orElse(OptionalInt.empty()),
                    norm.sources());
        }
    }

    public static CatalogueEntry of(Scale scale) {
        ScaleIdentity identity = scale.identity();
        Profile profile = scale.profile();
        return new CatalogueEntry(
                identity.id(),
                identity.version(),
                identity.digest(),
                profile.title().byLanguage(),
                profile.construct(),
                profile.domains().stream().map(Named::id).toList(),
                profile.about().id(),
                profile.informants().stream().map(Named::id).toList(),
                AgeMonths.of(profile.age()),
                byInformant(profile),
                profile.recall().map(Text::byLanguage),
                profile.minutes(),
                profile.administer().id(),
                profile.interpret().id(),
                profile.main().map(Reference::id),
                rights(profile),
                scale.wordingLanguages(),
                scale.definition().norms().stream().map(NormEntry::of).toList(),
                profile.confidence().id(),
                profile.doubt().map(Text::byLanguage));
    }

    /** Empty where it does not depend on who answers. */
    private static Optional<Map<String, AgeMonths>> byInformant(Profile profile) {
        Map<String, AgeMonths> ages = new LinkedHashMap<>();
        profile.ages().byInformant().forEach((informant, range) -> ages.put(informant.id(), AgeMonths.of(range)));
        return Optional.of(ages).filter(some -> !some.isEmpty());
    }

    private static RightsEntry rights(Profile profile) {
        return new RightsEntry(
                profile.rights().status().id(),
                profile.rights().holder(),
                profile.rights().wordingShipped(),
                profile.rights().note().map(Text::byLanguage));
    }
}
