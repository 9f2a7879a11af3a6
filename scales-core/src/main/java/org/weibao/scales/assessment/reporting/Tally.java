package org.weibao.scales.assessment.reporting;

/** Contacts 人次, minors and parents apart. Somebody who comes three times is counted three times. */
public record Tally(int minors, int parents) {

    public static final Tally NONE = new Tally(0, 0);

    /** @throws IllegalArgumentException when a count is negative */
    public Tally {
        if (minors < 0 || parents < 0) {
            throw new IllegalArgumentException("counts are never negative");
        }
    }

    public static Tally one(Served served) {
        return switch (served) {
            case MINOR -> new Tally(1, 0);
            case PARENT -> new Tally(0, 1);
        };
    }

    /** @throws ArithmeticException beyond the range of an int */
    public Tally plus(Tally other) {
        return new Tally(Math.addExact(minors, other.minors), Math.addExact(parents, other.parents));
    }

    /** @throws ArithmeticException beyond the range of an int */
    public int total() {
        return Math.addExact(minors, parents);
    }
}
