package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.weibao.scales.finding.Place;

/** A worked example: answers and what the manual says must come of them. */
public record Example(
        String name,
        List<String> sources,
        Respondent respondent,
        Map<String, Answer> answers,
        List<Expected> expected,
        Place at) {

    public Example {
        sources = List.copyOf(sources);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        expected = List.copyOf(expected);
    }

    /** One thing that is expected, and where the example says so. */
    public sealed interface Expected {

        Place at();

        <R> R match(Cases<R> cases);
    }

    /** One function for each kind of expectation. */
    public record Cases<R>(
            Function<ExpectedScore, R> score,
            Function<ExpectedBand, R> band,
            Function<ExpectedFlag, R> flag,
            Function<ExpectedOutcome, R> outcome,
            Function<ExpectedValidity, R> validity) {}

    /**
     * A score.
     *
     * @param value compared with a tolerance of 0.001; empty: not compared
     * @param state {@code complete}, {@code partial} or {@code unscorable}; empty: not compared
     * @param reason why it is unscorable; empty: not compared
     */
    public record ExpectedScore(
            String id, OptionalDouble value, Optional<String> state, Optional<String> reason, Place at)
            implements Expected {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.score().apply(this);
        }
    }

    /** @param band empty: the banding gives no band */
    public record ExpectedBand(String banding, Optional<String> band, Place at) implements Expected {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.band().apply(this);
        }
    }

    /** @param state {@code raised}, {@code clear}, {@code not-ruled-out}; empty: the flag is left out */
    public record ExpectedFlag(String id, Optional<String> state, Place at) implements Expected {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag().apply(this);
        }
    }

    /** @param result empty: the outcome is left out; {@code higherUndetermined} empty: not compared */
    public record ExpectedOutcome(String id, Optional<String> result, Optional<Boolean> higherUndetermined, Place at)
            implements Expected {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcome().apply(this);
        }
    }

    /** @param validity {@code valid}, {@code doubtful} or {@code invalid} */
    public record ExpectedValidity(String validity, Place at) implements Expected {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.validity().apply(this);
        }
    }
}
