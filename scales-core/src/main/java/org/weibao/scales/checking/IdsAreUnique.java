package org.weibao.scales.checking;

import java.util.HashMap;
import java.util.Map;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** No two items, scores or scores that norms give share an id; within one mapping the reader already saw to it. */
final class IdsAreUnique implements Check {
    private record Holder(Kind kind, Place at) {}

    @Override
    public void inspect(Examined examined, Findings findings) {
        Map<String, Holder> taken = new HashMap<>();
        examined.scale().items().forEach(item -> take(item.id(), Kind.ITEM, item.at(), taken, findings));
        examined.scale().scores().forEach(score -> take(score.id(), Kind.SCORE, score.at(), taken, findings));
        examined.scale().norms().stream()
                .flatMap(norm -> norm.gives().stream())
                .forEach(given -> take(given.id(), Kind.SCORE, given.at(), taken, findings));
    }

    private static void take(String id, Kind kind, Place at, Map<String, Holder> taken, Findings findings) {
        Holder first = taken.putIfAbsent(id, new Holder(kind, at));
        if (first != null && !first.at().equals(at)) {
            findings.note(
                    FindingCode.ID_TAKEN,
                    at,
                    "found",
                    id,
                    "line",
                    String.valueOf(first.at().line()),
                    "kind",
                    first.kind().id());
        }
    }
}
