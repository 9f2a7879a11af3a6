package org.weibao.scales.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.weibao.scales.assessment.Evidence;

/** Collects what a verdict rests on, each thing once, in the order of the file. */
record Because(Set<Evidence> evidence, boolean negated) {

    static List<Evidence> of(Judgement judgement, Registers registers, Truth verdict) {
        Because because = new Because(new LinkedHashSet<>(), false);
        judgement.explain(registers, verdict, because);
        return List.copyOf(because.evidence);
    }

    /** For the parts of a {@code none-of}: what they need is the contrary. */
    Because contrary() {
        return new Because(evidence, !negated);
    }

    String needs(String comparison) {
        return negated ? "not " + comparison : comparison;
    }

    void add(Evidence found) {
        evidence.add(found);
    }
}
