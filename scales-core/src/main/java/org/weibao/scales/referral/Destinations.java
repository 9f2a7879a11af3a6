package org.weibao.scales.referral;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.scales.assessment.Case;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Directory;
import org.weibao.scales.definition.Institution;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.MonthRange;
import org.weibao.scales.definition.PolicyDefinition;
import org.weibao.scales.definition.PolicyStatement;
import org.weibao.scales.definition.Service;
import org.weibao.scales.definition.Text;

/** Where to go, for every service that a reason calls for: hard filters, then rank, then the first three. */
record Destinations(Directory directory, Case about, Level level, Optional<LocalDateTime> moment) {

    private static final int MOST = 3;
    private static final Age ANY_MINOR = new Age(new MonthRange(0, 18 * 12 - 1));

    static List<Destination> of(
            PolicyDefinition policy, Directory directory, Case about, Verdict verdict, Optional<LocalDateTime> moment) {
        Destinations destinations = new Destinations(directory, about, verdict.level(), moment);
        Text escalate = policy.statements().get(PolicyStatement.ESCALATE_TO_DISTRICT);
        return services(policy, verdict).stream()
                .map(service -> destinations.destination(service, escalate))
                .toList();
    }

    private static Set<Service> services(PolicyDefinition policy, Verdict verdict) {
        Set<Service> services = new LinkedHashSet<>();
        verdict.callsForAction().forEach(held -> {
            Set<Service> own = held.rule().services();
            services.addAll(
                    own.isEmpty() ? policy.levels().get(held.rule().level()).services() : own);
        });
        return services.isEmpty() ? verdict.row().services() : services;
    }

    private Destination destination(Service service, Text escalate) {
        List<Destination.Place> places = directory.institutions().stream()
                .filter(institution -> institution.services().contains(service))
                .filter(this::takes)
                .sorted(rank())
                .limit(MOST)
                .map(this::place)
                .toList();
        return new Destination(service, places, places.isEmpty() ? Optional.of(escalate) : Optional.empty());
    }

    /** An age that is unknown is that of any minor: nobody is sent to where they might be turned away. */
    private boolean takes(Institution institution) {
        MonthRange age = about.knownAge().orElse(ANY_MINOR).months();
        Optional<String> district = institution.area().district();
        return institution.ages().contains(age)
                && (district.isEmpty() || district.equals(about.district()))
                && moment.map(now -> institution.isValidOn(now.toLocalDate())).orElse(true);
    }

    /** The sort is stable, so the order of the file decides among equals. */
    private Comparator<Institution> rank() {
        Comparator<Institution> nearest = Comparator.comparing(this::distance);
        return level == Level.EMERGENCY
                ? Comparator.comparing(this::isOpen, Comparator.reverseOrder()).thenComparing(nearest)
                : nearest;
    }

    private int distance(Institution institution) {
        if (institution.area().district().isEmpty()) {
            return 2;
        }
        Optional<String> street = institution.area().street();
        return street.isPresent() && street.equals(about.street()) ? 0 : 1;
    }

    private boolean isOpen(Institution institution) {
        return moment.map(institution.hours()::areOpenAt).orElse(false);
    }

    private Destination.Place place(Institution institution) {
        return new Destination.Place(
                institution.id(),
                institution.name(),
                institution.telephone(),
                institution.address(),
                isOpen(institution),
                institution.validUntil(),
                directory.sample());
    }
}
