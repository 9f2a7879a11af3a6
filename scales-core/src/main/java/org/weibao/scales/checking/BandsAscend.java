package org.weibao.scales.checking;

import java.util.List;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.finding.FindingCode;

/** Lower ends of bands rise from one band to the next. */
final class BandsAscend implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        examined.scale().bandings().stream()
                .flatMap(banding -> banding.groups().stream())
                .forEach(group -> ascend(group.bands(), findings));
    }

    private static void ascend(List<Band> bands, Findings findings) {
        for (int i = 1; i < bands.size(); i++) {
            Band before = bands.get(i - 1);
            Band band = bands.get(i);
            if (band.from() <= before.from()) {
                findings.note(
                        FindingCode.BANDS_DESCEND,
                        band.at(),
                        "found",
                        band.id(),
                        "value",
                        Numeral.text(band.from()),
                        "before",
                        before.id(),
                        "previous",
                        Numeral.text(before.from()));
            }
        }
    }

    /** Whether a list of bands is in order, so that other checks can rely on it. */
    static boolean hold(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                return false;
            }
        }
        return true;
    }
}
