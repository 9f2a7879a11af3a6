package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.finding.Place;

/** How an item is answered. */
public sealed interface ResponseFormat {

    String id();

    Place at();

    <R> R match(Cases<R> cases);

    /** One function for each kind of format. */
    record Cases<R>(
            Function<Choice, R> choice,
            Function<WholeNumber, R> wholeNumber,
            Function<Decimal, R> decimal,
            Function<Clock, R> clock) {}

    /** One of some options, in the order of the form. */
    record Choice(String id, List<Option> options, Place at) implements ResponseFormat {
        public Choice {
            options = List.copyOf(options);
        }

        public Optional<Option> option(int code) {
            return options.stream().filter(option -> option.code() == code).findFirst();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice().apply(this);
        }
    }

    /** A whole number from {@code min} to {@code max}, both inclusive. */
    record WholeNumber(String id, int min, int max, Optional<Text> unit, Place at) implements ResponseFormat {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wholeNumber().apply(this);
        }
    }

    /** A number from {@code min} to {@code max}, both inclusive. */
    record Decimal(String id, double min, double max, Optional<Text> unit, Place at) implements ResponseFormat {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal().apply(this);
        }
    }

    /** A time of day, {@code "HH:MM"} from 00:00 to 23:59. */
    record Clock(String id, Place at) implements ResponseFormat {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clock().apply(this);
        }
    }
}
