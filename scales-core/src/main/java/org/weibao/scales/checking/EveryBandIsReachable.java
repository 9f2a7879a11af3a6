package org.weibao.scales.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.finding.FindingCode;

/** Every band of a banding can be reached, in one of its groups at least, by some value of its score. */
final class EveryBandIsReachable implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        for (Banding banding : examined.scale().bandings()) {
            if (banding.groups().stream().allMatch(group -> BandsAscend.hold(group.bands()))) {
                reachable(banding, examined.ranges().score(banding.of().id()), findings);
            }
        }
    }

    private static void reachable(Banding banding, Interval range, Findings findings) {
        Bandings bands = new Bandings(banding, range);
        Set<String> settled = new HashSet<>();
        banding.groups().forEach(group -> settled.addAll(bands.reached(group)));
        for (BandGroup group : banding.groups()) {
            for (int i = 0; i < group.bands().size(); i++) {
                if (settled.add(group.bands().get(i).id())) {
                    note(banding, group.bands().get(i), Bandings.upperEnd(group.bands(), i), range, findings);
                }
            }
        }
    }

    private static void note(Banding banding, Band band, double upperEnd, Interval range, Findings findings) {
        boolean above = band.from() > range.high();
        String bounds = above ? "≥ " + Numeral.text(band.from()) : "< " + Numeral.text(upperEnd);
        boolean cutOff = isCutOff(banding);
        findings.note(
                cutOff ? FindingCode.CUT_OFF_OUT_OF_RANGE : FindingCode.BAND_NEVER_REACHED,
                band.at(),
                "found",
                cutOff ? Numeral.text(banding.groups().get(0).bands().get(1).from()) : band.id(),
                "score",
                banding.of().id(),
                "low",
                Numeral.text(range.low()),
                "high",
                Numeral.text(range.high()),
                "bounds",
                bounds);
    }

    /** Whether the banding was written {@code cut-off}. */
    private static boolean isCutOff(Banding banding) {
        List<Band> bands = banding.groups().get(0).bands();
        return banding.groups().size() == 1
                && bands.size() == 2
                && bands.get(0).id().equals("below")
                && bands.get(1).id().equals("at-or-above");
    }
}
