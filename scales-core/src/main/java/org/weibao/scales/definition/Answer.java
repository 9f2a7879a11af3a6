package org.weibao.scales.definition;

import java.util.function.Function;

/** What was answered to one item. It never shows itself: {@code toString} says only what kind of answer it is. */
public sealed interface Answer {

    <R> R match(Function<Number, R> number, Function<Time, R> time, Function<Unreadable, R> unreadable);

    /** A code, or a measured number. */
    record Number(double value) implements Answer {
        @Override
        public <R> R match(Function<Number, R> number, Function<Time, R> time, Function<Unreadable, R> unreadable) {
            return number.apply(this);
        }

        @Override
        public String toString() {
            return "Number";
        }
    }

    /** @param minutes a time of day in minutes after midnight, 0 to 1439 */
    record Time(int minutes) implements Answer {
        @Override
        public <R> R match(Function<Number, R> number, Function<Time, R> time, Function<Unreadable, R> unreadable) {
            return time.apply(this);
        }

        @Override
        public String toString() {
            return "Time";
        }
    }

    /** Neither a number nor a time; it was answered, but will be refused. What it said is not kept. */
    record Unreadable() implements Answer {
        @Override
        public <R> R match(Function<Number, R> number, Function<Time, R> time, Function<Unreadable, R> unreadable) {
            return unreadable.apply(this);
        }
    }
}
