package org.weibao.scales.assessment;

import java.util.Optional;

/** What became of one score: {@link Scored} or {@link Unscorable}. */
public sealed interface ScoreResult permits Scored, Unscorable {

    String id();

    /** How many of the items under the score have points; one behind a closed gate has those of its {@code otherwise}. */
    int answered();

    /** How many items are under the score, those left out that were not asked and have no {@code otherwise}. */
    int of();

    /** The band that the banding gives; empty when unscorable, for another respondent, or outside its groups. */
    Optional<String> band(String banding);
}
