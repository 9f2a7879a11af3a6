package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.weibao.scales.finding.Place;

/**
 * What a battery makes of its parts.
 *
 * @param flags flags that several scales raise together
 * @param profile which scores stand for a domain
 * @param factors what may contribute; the order of the file decides among equals
 * @param discrepancies where informants are compared
 * @param strengths what is said first to the child and the guardian
 * @param services what the station may offer
 */
public record BatteryRules(
        List<CrossFlag> flags,
        List<ProfileEntry> profile,
        List<FactorRule> factors,
        List<DiscrepancyRule> discrepancies,
        List<StrengthRule> strengths,
        List<ServiceRule> services) {

    public BatteryRules {
        flags = List.copyOf(flags);
        profile = List.copyOf(profile);
        factors = List.copyOf(factors);
        discrepancies = List.copyOf(discrepancies);
        strengths = List.copyOf(strengths);
        services = List.copyOf(services);
    }

    /** A flag that several scales raise together. */
    public record CrossFlag(
            String id,
            Text title,
            Risk risk,
            Optional<FlagKind> kind,
            Optional<Duty> duty,
            Clue when,
            List<Reference> sources,
            Place at) {
        public CrossFlag {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A score that stands for a domain.
     *
     * @param noticeable the first band that calls for attention; empty: the banding knows none
     * @param marked the first band that calls for action; empty: the banding knows none
     */
    public record ProfileEntry(
            Domain domain,
            Reference part,
            Reference score,
            Reference banding,
            Optional<Reference> noticeable,
            Optional<Reference> marked,
            Place at) {}

    /** Something that may contribute, and what points to it. */
    public record FactorRule(String id, Text title, Domain domain, List<Clue> signs, Place at) {
        public FactorRule {
            signs = List.copyOf(signs);
        }
    }

    /**
     * Two or more informants on the same thing.
     *
     * @param flags whether flags are compared, else scores
     * @param sides flag or score by part
     * @param atLeast of scores: from this difference on, in hundredths of the possible range, it is worth asking
     */
    public record DiscrepancyRule(
            String id,
            Text title,
            boolean flags,
            Map<String, Reference> sides,
            OptionalDouble atLeast,
            List<Reference> sources,
            Place at) {
        public DiscrepancyRule {
            sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
            sources = List.copyOf(sources);
        }
    }

    /** @param say the strength in words that a child and a guardian may read */
    public record StrengthRule(String id, Text say, Clue when, Place at) {}

    /**
     * When a service is proposed.
     *
     * @param age empty: at every age
     * @param why in words
     */
    public record ServiceRule(
            String id,
            SupportService service,
            Set<SupportMethod> methods,
            Optional<MonthRange> age,
            Clue when,
            Text why,
            Place at) {
        public ServiceRule {
            methods = Set.copyOf(methods);
        }
    }
}
