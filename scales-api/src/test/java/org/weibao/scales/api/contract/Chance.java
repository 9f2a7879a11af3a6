package org.weibao.scales.api.contract;

import java.util.List;
import java.util.Random;

/** Throws of the dice; the same for the same seed. */
record Chance(Random dice) {

    static Chance of(long seed) {
        Random dice = new Random(seed);
        dice.nextLong();
        return new Chance(dice);
    }

    /** Whatever may happen happens, and of several the first. */
    static Chance always() {
        return new Chance(new Random(0) {
            private static final long serialVersionUID = 1L;

            @Override
            public int nextInt(int bound) {
                return 0;
            }
        });
    }

    boolean oneIn(int times) {
        return dice.nextInt(times) == 0;
    }

    /** From 0, and below that. */
    int below(int bound) {
        return dice.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
