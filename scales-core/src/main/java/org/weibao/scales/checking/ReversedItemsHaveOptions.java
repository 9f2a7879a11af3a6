package org.weibao.scales.checking;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Only items with at least two options that carry points are reversed; scores are not. */
final class ReversedItemsHaveOptions implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Stream<Reference> signed = examined.scale().scores().stream()
                .flatMap(score -> score.gathering().terms().stream())
                .filter(Term::reversed)
                .map(term -> new Reference(term.id(), term.at()));
        Stream.concat(examined.scale().reverse().stream(), signed)
                .forEach(reference -> reversible(reference.id(), reference.at(), examined, findings));
    }

    private static void reversible(String id, Place at, Examined examined, Findings findings) {
        boolean isScore = examined.names().of(Kind.SCORE).contains(id);
        boolean hasOptions = examined.declared()
                .item(id)
                .map(item -> examined.declared()
                                .format(item.format().id())
                                .map(format -> options(item, format))
                                .orElse(2L)
                        >= 2)
                .orElse(true);
        if (isScore || !hasOptions) {
            findings.note(FindingCode.REVERSE_WITHOUT_RANGE, at, "found", id);
        }
    }

    private static long options(Item item, ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> choice.options().stream()
                        .map(option -> item.points().getOrDefault(option.code(), option.points()))
                        .filter(OptionalDouble::isPresent)
                        .count(),
                whole -> 0L,
                decimal -> 0L,
                clock -> 0L));
    }
}
