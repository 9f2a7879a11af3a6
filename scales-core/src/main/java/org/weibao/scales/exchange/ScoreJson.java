package org.weibao.scales.exchange;

import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;

/** Members of one score. */
record ScoreJson(Members members, Labels labels) {

    void write(ScoreResult score) {
        members.text("id", score.id()).text("label", labels.score(score.id()));
        if (score instanceof Scored scored) {
            scored(scored);
        } else if (score instanceof Unscorable unscorable) {
            members.text("state", "unscorable")
                    .id("reason", unscorable.reason())
                    .text("text", labels.reason(unscorable.reason()));
        }
    }

    private void scored(Scored score) {
        members.text("state", score.partial() ? "partial" : "complete").number("value", score.value());
        score.raw().ifPresent(raw -> members.number("raw", raw));
        members.whole("answered", score.answered()).whole("of", score.of());
        range(score);
        members.objects("bands", score.bands(), this::band).text("how", score.how());
    }

    /** A range without an end is left out. */
    private void range(Scored score) {
        if (Double.isFinite(score.low()) && Double.isFinite(score.high())) {
            members.json()
                    .writeStartArray("range")
                    .write(Members.decimal(score.low()))
                    .write(Members.decimal(score.high()))
                    .writeEnd();
        }
    }

    private void band(BandResult band) {
        members.text("banding", band.banding())
                .text("id", band.id())
                .text("label", labels.band(band.id()))
                .mark("alternative", band.alternative());
    }
}
