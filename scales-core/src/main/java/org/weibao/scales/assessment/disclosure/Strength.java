package org.weibao.scales.assessment.disclosure;

import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Named;

/**
 * What goes well as far as it was asked about and answered. Nothing that only a child can tell of its family is among them. Ids are the lower-case
 * names with hyphens.
 */
public enum Strength implements Named {
    WELL_BEING(FlagKind.WELL_BEING),
    FUNCTIONING(FlagKind.FUNCTIONING),
    SLEEP(FlagKind.SLEEP),
    PHYSICAL(FlagKind.PHYSICAL);

    private final FlagKind kind;

    Strength(FlagKind kind) {
        this.kind = kind;
    }

    /** The strength that flags of that kind speak against. */
    public static Optional<Strength> against(FlagKind kind) {
        return Stream.of(values()).filter(strength -> strength.kind == kind).findFirst();
    }
}
