package org.weibao.scales.assessment;

import java.util.Optional;

/** Words, in one language, for the ids in the results of one scale. An id without words is empty. */
public interface Labels {

    /** No words at all: results then hold ids only. */
    Labels NONE = new NoLabels();

    /** The scale's title. */
    Optional<String> title();

    Optional<String> item(String id);

    Optional<String> score(String id);

    Optional<String> banding(String id);

    /** A band of a banding. */
    Optional<String> band(String id);

    Optional<String> flag(String id);

    Optional<String> outcome(String id);

    /** An outcome's result, {@link Outcome#UNDETERMINED} included. */
    Optional<String> result(String id);

    Optional<String> state(FlagState state);

    Optional<String> reason(Unscorable.Reason reason);

    Optional<String> validity(Quality.Validity validity);

    Optional<String> reason(Quality.Reason reason);

    Optional<String> notice(Notice notice);
}
