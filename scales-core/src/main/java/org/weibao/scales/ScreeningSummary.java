package org.weibao.scales;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.Factor;
import org.weibao.scales.assessment.screening.NextStep;
import org.weibao.scales.assessment.screening.Screening;
import org.weibao.scales.assessment.screening.Strength;
import org.weibao.scales.definition.Named;

/** A screening in the words that a battery's examples expect. */
record ScreeningSummary(Screening screening) {

    private static final String ABSENT = "absent";

    /** @param id within that; empty for lists */
    String of(String about, String id) {
        return switch (about) {
            case "parts" ->
                first(screening.parts().stream()
                        .filter(part -> part.part().equals(id))
                        .map(part -> part.status().id()));
            case "flags" ->
                first(screening.flags().stream()
                        .filter(flag -> flag.flag().id().equals(id))
                        .map(flag -> flag.flag().state().id()));
            case "profile" -> profile(id);
            case "discrepancies" ->
                first(screening.discrepancies().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.agreement().id()));
            case "services" ->
                first(screening.services().stream()
                        .filter(each -> each.service().id().equals(id))
                        .map(each -> each.methods().stream().map(Named::id).collect(Collectors.joining(", "))));
            default -> list(about);
        };
    }

    private String list(String about) {
        return switch (about) {
            case "factors" -> join(screening.factors().stream().map(Factor::id).toList());
            case "strengths" ->
                join(screening.strengths().stream().map(Strength::id).toList());
            default -> next(screening.next());
        };
    }

    private String profile(String domain) {
        return first(screening.profile().stream()
                .filter(each -> each.domain().id().equals(domain))
                .map(each -> each.concern()
                        .map(concern -> concern.level().id() + " " + concern.value())
                        .orElse("not-measured")));
    }

    private static String next(NextStep next) {
        return next.kind() == NextStep.Kind.ASK
                ? join(next.parts())
                : next.kind().id();
    }

    private static String first(Stream<String> found) {
        return found.findFirst().orElse(ABSENT);
    }

    private static String join(List<String> words) {
        return String.join(", ", words);
    }
}
