package org.weibao.scales.assessment.disclosure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.scales.definition.FlagKind;
import org.weibao.scales.definition.Named;

/**
 * What goes well as far as it was asked about and answered. Nothing that only a child can tell of its family is among them. Ids are the lower-case
 * names with hyphens.
 */
public enum Strength implements Named {
    WELL_BEING(
            FlagKind.WELL_BEING,
            FlagKind.SYMPTOMS,
            FlagKind.SEVERE_SYMPTOMS,
            FlagKind.PSYCHOSIS,
            FlagKind.IDEATION,
            FlagKind.ATTEMPT,
            FlagKind.SELF_HARM),
    FUNCTIONING(FlagKind.FUNCTIONING, FlagKind.BULLYING),
    SLEEP(FlagKind.SLEEP),
    PHYSICAL(FlagKind.PHYSICAL);

    private final FlagKind kind;
    private final Set<FlagKind> against;

    Strength(FlagKind kind, FlagKind... more) {
        this.kind = kind;
        this.against = EnumSet.of(kind, more);
    }

    /** The strength that a clear flag of that kind speaks for. */
    public static Optional<Strength> shownBy(FlagKind kind) {
        return Stream.of(values()).filter(strength -> strength.kind == kind).findFirst();
    }

    /** Nobody is told that the mood is well while a thought of self-harm is raised or open. */
    public boolean isDoubtedBy(FlagKind open) {
        return against.contains(open);
    }
}
