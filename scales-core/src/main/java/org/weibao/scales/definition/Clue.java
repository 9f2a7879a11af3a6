package org.weibao.scales.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.weibao.scales.finding.Place;

/** Something that the forms of a battery, taken together, may show. There is no negation: more evidence never makes a clue vanish. */
public sealed interface Clue {

    Place at();

    <R> R match(Cases<R> cases);

    /** One function for each kind of clue. */
    record Cases<R>(
            Function<OfPart, R> ofPart,
            Function<OfEvent, R> ofEvent,
            Function<OfFinding, R> ofFinding,
            Function<AllOf, R> allOf,
            Function<AnyOf, R> anyOf) {}

    /**
     * One of these parts shows one of these things.
     *
     * @param names of the flags, the items, the score, the banding or the outcome
     * @param comparison of items and scores
     * @param values bands or results
     * @param orWorse {@code at-least}: that band or a worse one; then {@code values} holds one
     */
    record OfPart(
            List<Reference> parts,
            Subject subject,
            List<Reference> names,
            Optional<Comparison> comparison,
            List<Reference> values,
            boolean orWorse,
            Place at)
            implements Clue {
        public OfPart {
            parts = List.copyOf(parts);
            names = List.copyOf(names);
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofPart().apply(this);
        }
    }

    /** What a part is read for. Ids are the lower-case names with hyphens. */
    enum Subject implements Named {
        FLAG,
        ITEM,
        SCORE,
        BAND,
        OUTCOME
    }

    /** One of these events is known. */
    record OfEvent(Set<ContextEvent> events, Place at) implements Clue {
        public OfEvent {
            events = Set.copyOf(events);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofEvent().apply(this);
        }
    }

    /**
     * The battery itself found one of these.
     *
     * @param concern of domains: at least so much
     */
    record OfFinding(Found found, List<Reference> names, Optional<ConcernLevel> concern, Place at) implements Clue {
        public OfFinding {
            names = List.copyOf(names);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofFinding().apply(this);
        }
    }

    /** What a battery finds. Ids are the lower-case names with hyphens. */
    enum Found implements Named {
        FACTOR,
        DISCREPANCY,
        DOMAIN
    }

    record AllOf(List<Clue> clues, Place at) implements Clue {
        public AllOf {
            clues = List.copyOf(clues);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf().apply(this);
        }
    }

    record AnyOf(List<Clue> clues, Place at) implements Clue {
        public AnyOf {
            clues = List.copyOf(clues);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf().apply(this);
        }
    }
}
