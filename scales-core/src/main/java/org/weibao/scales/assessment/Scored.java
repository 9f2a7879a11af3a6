package org.weibao.scales.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score with a value.
 *
 * @param partial an item somewhere under it was missing
 * @param raw for a prorated sum: before proration
 * @param low lowest possible value
 * @param high highest possible value
 * @param how the arithmetic in one line; it holds answers, so it is for professionals' eyes
 */
public record Scored(
        String id,
        boolean partial,
        double value,
        OptionalDouble raw,
        int answered,
        int of,
        double low,
        double high,
        List<BandResult> bands,
        String how)
        implements ScoreResult {

    public Scored {
        bands = List.copyOf(bands);
    }

    @Override
    public Optional<String> band(String banding) {
        return bands.stream()
                .filter(band -> band.banding().equals(banding))
                .map(BandResult::id)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Scored[" + id + "]";
    }
}
