package org.weibao.scales.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.assessment.screening.Discrepancy;
import org.weibao.scales.assessment.screening.Discrepancy.Agreement;
import org.weibao.scales.assessment.screening.DomainProfile;
import org.weibao.scales.assessment.screening.Factor;
import org.weibao.scales.assessment.screening.Sign;
import org.weibao.scales.definition.Clue;
import org.weibao.scales.definition.ConcernLevel;

/** What the battery has found so far, for the rules that build on it. */
record Found(List<DomainProfile> profile, List<Discrepancy> discrepancies, List<Factor> factors) {

    Held judge(Clue.OfFinding clue) {
        return Held.anyOf(clue.names().stream().map(name -> switch (clue.found()) {
            case FACTOR -> factor(name.id());
            case DISCREPANCY -> discrepancy(name.id());
            case DOMAIN -> domain(name.id(), clue.concern().orElse(ConcernLevel.NOTICEABLE));
        }));
    }

    private Held factor(String id) {
        return held(
                factors.stream().filter(factor -> factor.id().equals(id)).map(factor -> Optional.<String>empty()),
                Sign.Kind.FACTOR,
                id);
    }

    private Held discrepancy(String id) {
        return held(
                discrepancies.stream()
                        .filter(each -> each.id().equals(id) && each.agreement() == Agreement.APART)
                        .map(each -> Optional.<String>empty()),
                Sign.Kind.DISCREPANCY,
                id);
    }

    private Held domain(String id, ConcernLevel atLeast) {
        return held(
                profile.stream()
                        .filter(each -> each.domain().id().equals(id))
                        .flatMap(each -> each.concern().stream())
                        .filter(concern -> concern.level().compareTo(atLeast) >= 0)
                        .map(concern -> Optional.of(concern.level().id())),
                Sign.Kind.DOMAIN,
                id);
    }

    private static Held held(Stream<Optional<String>> found, Sign.Kind kind, String id) {
        return found.findFirst()
                .map(what -> Held.yes(
                        new Sign(Optional.empty(), Optional.empty(), Optional.empty(), kind, id, what, List.of())))
                .orElseGet(Held::no);
    }
}
