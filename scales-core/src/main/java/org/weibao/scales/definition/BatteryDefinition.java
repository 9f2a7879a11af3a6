package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.scales.finding.Place;

/**
 * Several scales and informants in one sitting, with names still unresolved.
 *
 * @param age the children for whom it is meant
 * @param sources citation by id
 * @param notices what whoever uses it has to know (rights, norms that are missing), by id
 * @param stop what is said when something has to be handled before anything more is asked
 * @param parts in the order in which they are asked
 */
public record BatteryDefinition(
        BatteryIdentity identity,
        Text title,
        MonthRange age,
        Map<String, String> sources,
        Map<String, Text> notices,
        Text stop,
        List<BatteryPart> parts,
        BatteryRules rules,
        List<BatteryExample> examples,
        Place at) {

    /** The source of what nobody prescribes. */
    public static final String JUDGEMENT = "judgement";

    public BatteryDefinition {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
        parts = List.copyOf(parts);
        examples = List.copyOf(examples);
    }

    public String id() {
        return identity.id();
    }

    public Optional<BatteryPart> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }
}
