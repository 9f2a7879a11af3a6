package org.weibao.scales.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.screening.Concern;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.BatteryRules.ProfileEntry;
import org.weibao.scales.definition.ConcernLevel;
import org.weibao.scales.definition.Worse;

/**
 * Scores on the common scale. The bands of a level share its stretch of the scale equally; inside its band a score stands where it
 * stands between the band's ends. A score never leaves the stretch of its level, so that number and level always agree.
 */
record Concerns(Banding banding, ProfileEntry entry) {

    private static final int[] ENDS = {0, 40, 70, 101};

    Concern of(Scored score, String band) {
        List<String> ascending = concernAscending();
        List<String> ofLevel = new ArrayList<>();
        ConcernLevel level = level(band, ascending);
        ascending.stream().filter(each -> level(each, ascending) == level).forEach(ofLevel::add);
        int from = ENDS[level.ordinal()];
        int end = ENDS[level.ordinal() + 1];
        int top = level == ConcernLevel.MARKED ? end - 1 : end;
        double share = (double) (top - from) / ofLevel.size();
        double exact = from + share * (ofLevel.indexOf(band) + within(score, band));
        return new Concern((int) Math.min(end - 1.0, Math.floor(exact + 1e-9)), level);
    }

    private ConcernLevel level(String band, List<String> ascending) {
        int at = ascending.indexOf(band);
        if (entry.marked()
                .filter(marked -> ascending.indexOf(marked.id()) <= at)
                .isPresent()) {
            return ConcernLevel.MARKED;
        }
        return entry.noticeable()
                        .filter(noticeable -> ascending.indexOf(noticeable.id()) <= at)
                        .isPresent()
                ? ConcernLevel.NOTICEABLE
                : ConcernLevel.LOW;
    }

    private List<String> concernAscending() {
        List<String> bands = new ArrayList<>(bands().stream().map(Band::id).toList());
        if (banding.worse() == Worse.LOWER) {
            Collections.reverse(bands);
        }
        return bands;
    }

    /** 0 at the end with less concern, 1 at the other; a half where the band has no ends. */
    private double within(Scored score, String id) {
        List<Band> bands = bands();
        int at = bands.stream().map(Band::id).toList().indexOf(id);
        double low = Math.max(bands.get(at).from(), score.low());
        double high = at + 1 < bands.size() ? bands.get(at + 1).from() : score.high();
        if (!Double.isFinite(low) || !Double.isFinite(high) || high <= low) {
            return 0.5;
        }
        double place = Math.min(1, Math.max(0, (score.value() - low) / (high - low)));
        return banding.worse() == Worse.LOWER ? 1 - place : place;
    }

    private List<Band> bands() {
        return banding.groups().get(0).bands();
    }
}
