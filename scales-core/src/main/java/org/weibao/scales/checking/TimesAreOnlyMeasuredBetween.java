package org.weibao.scales.checking;

import java.util.stream.Stream;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;

/** Hours lie between two times of day, and times of day are neither added nor averaged. */
final class TimesAreOnlyMeasuredBetween implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        for (Score score : examined.scale().scores()) {
            boolean wantsTimes = score.gathering()
                    .match(new Gathering.Cases<>(
                            sum -> false, mean -> false, count -> false, max -> false, ratio -> false, hours -> true));
            items(score, examined)
                    .filter(term -> isTime(term, examined) != wantsTimes)
                    .forEach(term -> findings.note(
                            FindingCode.WRONG_KIND,
                            term.at(),
                            "found",
                            term.id(),
                            "actual",
                            wantsTimes ? Kind.ITEM.id() : "time-item",
                            "kind",
                            wantsTimes ? "time-item" : "points"));
        }
    }

    private static Stream<Term> items(Score score, Examined examined) {
        return score.gathering().terms().stream()
                .filter(term -> examined.declared()
                        .item(term.id())
                        .flatMap(
                                item -> examined.declared().format(item.format().id()))
                        .isPresent());
    }

    private static boolean isTime(Term term, Examined examined) {
        return examined.declared()
                .item(term.id())
                .map(Item::format)
                .flatMap(format -> examined.declared().format(format.id()))
                .map(format -> format.match(
                        new ResponseFormat.Cases<>(choice -> false, whole -> false, decimal -> false, clock -> true)))
                .orElse(false);
    }
}
