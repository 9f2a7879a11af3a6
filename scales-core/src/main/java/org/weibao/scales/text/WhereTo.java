package org.weibao.scales.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.Referral.Destination;
import org.weibao.scales.definition.Hotline;

/** Places and telephone numbers in words. */
record WhereTo(Words words) {

    /** One line for each place or advice; services that lead to the same stand together. */
    List<String> of(List<Destination> destinations) {
        Map<String, String> services = new LinkedHashMap<>();
        destinations.forEach(destination -> where(destination)
                .forEach(where -> services.merge(
                        where, service(destination), (one, other) -> one + words.text("screen.list") + other)));
        return services.entrySet().stream()
                .map(entry -> words.text("screen.go-to", entry.getValue(), entry.getKey()))
                .toList();
    }

    /** All numbers, the first choice first, with the hours when they answer. */
    String telephone(List<Hotline> hotlines) {
        String numbers = hotlines.stream()
                .map(line -> words.text(
                        "screen.telephone-line", line.number(), words.in(line.name()), words.in(line.hours())))
                .collect(Collectors.joining(words.text("screen.separator")));
        return words.text("screen.telephone", numbers);
    }

    private Stream<String> where(Destination destination) {
        return Stream.concat(
                destination.places().stream().map(this::place),
                destination.escalate().stream().map(words::in));
    }

    private String service(Destination destination) {
        return words.word(destination.service()).orElse(destination.service().id());
    }

    private String place(Destination.Place place) {
        String name = place.telephone()
                .map(number -> words.text("screen.place", words.in(place.name()), number))
                .orElse(words.in(place.name()));
        return place.sample() ? words.text("screen.place-sample", name) : name;
    }
}
