package org.weibao.scales.assessment;

import java.util.Optional;
import org.weibao.scales.definition.Named;

/** One language: its tag, and words for the constants of closed vocabularies. */
public interface Vocabulary {

    /** BCP 47 language tag. */
    String language();

    Optional<String> word(Named constant);
}
