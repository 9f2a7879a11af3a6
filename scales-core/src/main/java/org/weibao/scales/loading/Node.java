package org.weibao.scales.loading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.scales.finding.Place;

/** A value of a document and where it stands. */
public sealed interface Node {

    Place at();

    <R> R match(Cases<R> cases);

    /** One function for each kind of value. */
    record Cases<R>(
            Function<Mapping, R> mapping,
            Function<Sequence, R> sequence,
            Function<Words, R> words,
            Function<Numeric, R> numeric,
            Function<Truth, R> truth,
            Function<Nothing, R> nothing) {}

    /** Keys are unique; they stand in the order of the document. */
    record Mapping(List<Entry> entries, Place at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapping().apply(this);
        }
    }

    /** A key, where it stands, and its value. */
    record Entry(String key, Place keyAt, Node value) {}

    record Sequence(List<Node> nodes, Place at) implements Node {
        public Sequence {
            nodes = List.copyOf(nodes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence().apply(this);
        }
    }

    record Words(String text, Place at) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words().apply(this);
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    /** @param value exactly as written */
    record Numeric(BigDecimal value, Place at) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numeric().apply(this);
        }

        @Override
        public String toString() {
            return "Numeric";
        }
    }

    record Truth(boolean value, Place at) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.truth().apply(this);
        }
    }

    /** A null, or an empty value. */
    record Nothing(Place at) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing().apply(this);
        }
    }
}
