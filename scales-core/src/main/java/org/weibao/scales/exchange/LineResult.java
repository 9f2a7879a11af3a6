package org.weibao.scales.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Flag;
import org.weibao.scales.finding.Finding;

/** What became of one line of a batch. */
public sealed interface LineResult {

    <R> R match(Function<Assessed, R> assessed, Function<Refused, R> refused);

    /** It was scored. */
    record Assessed(Assessment assessment) implements LineResult {
        @Override
        public <R> R match(Function<Assessed, R> assessed, Function<Refused, R> refused) {
            return assessed.apply(this);
        }
    }

    /**
     * It was refused; there are no scores.
     *
     * @param ref the line's own reference, when it could be read
     * @param findings at least one error
     * @param flags safety flags judged on the answers that were valid
     */
    record Refused(Optional<String> ref, List<Finding> findings, List<Flag> flags) implements LineResult {
        public Refused {
            findings = List.copyOf(findings);
            flags = List.copyOf(flags);
        }

        @Override
        public <R> R match(Function<Assessed, R> assessed, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
