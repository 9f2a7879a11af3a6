package org.weibao.scales.checking;

import java.util.HashSet;
import java.util.Set;
import org.weibao.scales.definition.Gate;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.finding.FindingCode;

/** What scores read when a gate is closed is an answer that the item could have. */
final class OtherwiseIsACode implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Set<Gate> reported = new HashSet<>();
        examined.scale()
                .items()
                .forEach(item -> item.gate().ifPresent(gate -> inspect(item, gate, examined, reported, findings)));
    }

    private static void inspect(Item item, Gate gate, Examined examined, Set<Gate> reported, Findings findings) {
        Codes codes = examined.codes(item);
        gate.otherwise().ifPresent(code -> {
            if (!codes.isUnknown() && !codes.has(code) && reported.add(gate)) {
                findings.note(
                        FindingCode.OTHERWISE_NOT_A_CODE,
                        gate.at(),
                        "found",
                        Numeral.text(code),
                        "subject",
                        item.id(),
                        "allowed",
                        codes.text());
            }
        });
    }
}
