package org.weibao.scales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthTest {

    @Property
    void conjunctionAndDisjunctionAreCommutativeAssociativeAndIdempotent(
            @ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(a)).isEqualTo(a.or(a)).isEqualTo(a);
    }

    @Property
    void negationIsAnInvolutionAndSwapsTheTwo(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    }

    @Property
    void eachAbsorbsAndDistributesOverTheOther(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    }

    /** Knowing more never changes what was decided. */
    @Property
    void whatIsDecidedDespiteTheUnknownDoesNotDependOnIt(@ForAll Truth a, @ForAll boolean known) {
        Truth settled = Truth.of(known);
        assertThat(a.and(Truth.UNKNOWN)).isIn(Truth.UNKNOWN, a.and(settled));
        assertThat(a.or(Truth.UNKNOWN)).isIn(Truth.UNKNOWN, a.or(settled));
    }
}
