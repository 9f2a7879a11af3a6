package org.weibao.scales.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How a score gathers its value from items or other scores, before anything else is done to it. */
public sealed interface Gathering {

    /** What is gathered, in file order. */
    List<Term> terms();

    <R> R match(Cases<R> cases);

    /** One function for each way to gather. */
    record Cases<R>(
            Function<SumOf, R> sum,
            Function<MeanOf, R> mean,
            Function<Count, R> count,
            Function<MaxOf, R> max,
            Function<RatioOf, R> ratio,
            Function<HoursBetween, R> hours) {}

    /** Sum of points. {@code only}: of the items whose points meet it. */
    record SumOf(List<Term> terms, Optional<Comparison> only) implements Gathering {
        public SumOf {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum().apply(this);
        }
    }

    /** Mean of points over what is answered. */
    record MeanOf(List<Term> terms, Optional<Comparison> only) implements Gathering {
        public MeanOf {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mean().apply(this);
        }
    }

    /** How many items have a code that meets the comparison; {@code except} by item id. */
    record Count(List<Term> terms, Comparison comparison, Map<String, Comparison> except) implements Gathering {
        public Count {
            terms = List.copyOf(terms);
            except = Map.copyOf(except);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count().apply(this);
        }
    }

    /** The largest points. */
    record MaxOf(List<Term> terms, Optional<Comparison> only) implements Gathering {
        public MaxOf {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.max().apply(this);
        }
    }

    /** The first divided by the second, divided by the third, … */
    record RatioOf(List<Term> terms) implements Gathering {
        public RatioOf {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ratio().apply(this);
        }
    }

    /** Hours from one time of day to the next other one, over midnight if need be; more than 0 and less than 24. */
    record HoursBetween(Term from, Term to) implements Gathering {
        @Override
        public List<Term> terms() {
            return List.of(from, to);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hours().apply(this);
        }
    }
}
