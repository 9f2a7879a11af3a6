package org.weibao.scales.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A comparison of speeds says nothing unless both sides compute the same. */
class SameNumbersTest {

    @Test
    void the_hand_written_loop_and_the_columns_give_the_same_totals() {
        PhqAScoring benchmark = new PhqAScoring();
        benchmark.fillForms();

        assertThat(benchmark.columns()).containsExactly(benchmark.handWrittenLoop());
    }
}
