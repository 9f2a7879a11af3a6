package org.weibao.scales.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Worse;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/**
 * The worst band of every default banding, and the first result of every outcome, leads to some flag: referral policies see nothing
 * but flags, so a result that raises none leads to nothing. It leads to one when a flag reads it, its score, or every item under it.
 */
final class CallsForActionRaiseFlags implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Followed followed = Followed.by(examined);
        examined.scale().bandings().stream()
                .filter(banding -> !banding.alternative())
                .forEach(banding -> banding(banding, followed, findings));
        examined.scale().outcomes().forEach(outcome -> outcome(outcome, followed, findings));
    }

    private static void banding(Banding banding, Followed followed, Findings findings) {
        banding.groups().stream()
                .flatMap(group -> worst(banding.worse(), group))
                .map(Band::id)
                .distinct()
                .filter(band -> !followed.band(banding, band))
                .forEach(band -> note(Kind.BANDING, banding.id(), band, banding.at(), findings));
    }

    private static Stream<Band> worst(Worse worse, BandGroup group) {
        List<Band> bands = group.bands();
        if (bands.size() < 2) {
            return Stream.empty();
        }
        Band first = bands.get(0);
        Band last = bands.get(bands.size() - 1);
        return switch (worse) {
            case HIGHER -> Stream.of(last);
            case LOWER -> Stream.of(first);
            case BOTH_ENDS -> Stream.of(first, last);
        };
    }

    private static void outcome(OutcomeRule outcome, Followed followed, Findings findings) {
        outcome.rules().stream()
                .limit(1)
                .filter(rule -> !followed.rule(outcome, rule))
                .forEach(rule -> note(Kind.OUTCOME, outcome.id(), rule.result(), outcome.at(), findings));
    }

    private static void note(Kind kind, String id, String result, Place at, Findings findings) {
        Map<String, String> arguments = new LinkedHashMap<>(Map.of("kind", kind.id(), "id", id, "found", result));
        if (kind == Kind.BANDING) {
            arguments.put("remedy", "alternative: true");
        }
        findings.add(new Finding(FindingCode.CALL_FOR_ACTION_WITHOUT_FLAG, at, arguments));
    }
}
