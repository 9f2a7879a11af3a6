package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.weibao.scales.finding.Place;

/**
 * What a policy's rule looks for in a case. There is no negation of evidence, so a further flag, event or signal can only make
 * more rules hold: a policy cannot be written in which more evidence leads to less care.
 */
public sealed interface Selector {

    <R> R match(Cases<R> cases);

    /** One function for each kind of selector. */
    record Cases<R>(
            Function<OfFlag, R> flag,
            Function<OfEvent, R> event,
            Function<OfSignal, R> signal,
            Function<OfQuality, R> quality,
            Function<OfPreviousLevel, R> previousLevel,
            Function<OfSafetyCheck, R> safetyCheck,
            Function<OfChange, R> change,
            Function<AllOf, R> allOf,
            Function<AnyOf, R> anyOf) {}

    /**
     * A flag with these properties. An empty set does not select. A crisis flag that is not ruled out counts as a raised one that is
     * not acute; for a {@code duty} only a raised flag counts.
     *
     * @param exceptKinds kinds that this selector leaves to others
     * @param acute only raised flags of present danger
     * @param doubtCounts flags of lower risk that are not ruled out count too
     */
    record OfFlag(
            Set<Risk> risks,
            Set<FlagKind> kinds,
            Set<FlagKind> exceptKinds,
            boolean acute,
            Optional<Duty> duty,
            boolean doubtCounts,
            Place at)
            implements Selector {
        public OfFlag {
            risks = Set.copyOf(risks);
            kinds = Set.copyOf(kinds);
            exceptKinds = Set.copyOf(exceptKinds);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag().apply(this);
        }

        /** Whether it speaks of flags of this risk and kind, whatever their state. */
        public boolean speaksOf(Risk risk, Optional<FlagKind> kind) {
            return (risks.isEmpty() || risks.contains(risk))
                    && (kinds.isEmpty() || kind.filter(kinds::contains).isPresent())
                    && kind.filter(exceptKinds::contains).isEmpty();
        }
    }

    /** One of these events. */
    record OfEvent(Set<ContextEvent> events, Place at) implements Selector {
        public OfEvent {
            events = Set.copyOf(events);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.event().apply(this);
        }
    }

    /** One of these safeguarding signals. */
    record OfSignal(Set<SafeguardingSignal> signals, Place at) implements Selector {
        public OfSignal {
            signals = Set.copyOf(signals);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signal().apply(this);
        }
    }

    /** A form that is doubtful or worse, or invalid. */
    record OfQuality(boolean invalidOnly, Place at) implements Selector {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quality().apply(this);
        }
    }

    /** The child's level before was this one or a higher one. */
    record OfPreviousLevel(Level atLeast, Place at) implements Selector {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.previousLevel().apply(this);
        }
    }

    /** The safety check came to one of these. */
    record OfSafetyCheck(Set<SafetyCheck> results, Place at) implements Selector {
        public OfSafetyCheck {
            results = Set.copyOf(results);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.safetyCheck().apply(this);
        }
    }

    /** A scale's main score changed for the worse in one of these ways. */
    record OfChange(Set<AdverseChange> changes, Place at) implements Selector {
        public OfChange {
            changes = Set.copyOf(changes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.change().apply(this);
        }
    }

    record AllOf(List<Selector> selectors, Place at) implements Selector {
        public AllOf {
            selectors = List.copyOf(selectors);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf().apply(this);
        }
    }

    record AnyOf(List<Selector> selectors, Place at) implements Selector {
        public AnyOf {
            selectors = List.copyOf(selectors);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf().apply(this);
        }
    }
}
