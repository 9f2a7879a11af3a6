package org.weibao.scales.definition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.weibao.scales.finding.Place;

/** Something that holds, does not hold, or is unknown for one person's answers. */
public sealed interface Condition {

    Place at();

    <R> R match(Cases<R> cases);

    /** One function for each kind of condition. */
    record Cases<R>(
            Function<OfItems, R> items,
            Function<OfScores, R> scores,
            Function<OfBand, R> band,
            Function<OfOutcome, R> outcome,
            Function<OfFlag, R> flag,
            Function<CountOf, R> count,
            Function<OfRespondent, R> respondent,
            Function<AllOf, R> allOf,
            Function<AnyOf, R> anyOf,
            Function<NoneOf, R> noneOf,
            Function<Criterion, R> criterion) {}

    /** What is asked of a value. */
    sealed interface Test {

        <R> R match(Function<Comparison, R> compares, Function<Absent, R> absent);

        /** The value meets the comparison. */
        record Compares(Comparison comparison) implements Test {
            @Override
            public <R> R match(Function<Comparison, R> compares, Function<Absent, R> absent) {
                return compares.apply(comparison);
            }
        }

        /** There is no value: an item is unanswered, a score is unscorable. */
        record Absent() implements Test {
            @Override
            public <R> R match(Function<Comparison, R> compares, Function<Absent, R> absent) {
                return absent.apply(this);
            }
        }
    }

    /**
     * One of these items meets the test; {@code item: q9} is a list of one.
     *
     * @param points whether points are read instead of the codes on the form
     * @param listed whether it was written {@code any-item-of}
     */
    record OfItems(List<Term> items, boolean points, boolean listed, Test test, Place at) implements Condition {
        public OfItems {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items().apply(this);
        }
    }

    /** One of these scores, as reported, meets the test. */
    record OfScores(List<Reference> scores, boolean listed, Test test, Place at) implements Condition {
        public OfScores {
            scores = List.copyOf(scores);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scores().apply(this);
        }
    }

    /**
     * A banding's band is one of these.
     *
     * @param orWorse {@code at-least}: that band or a worse one; then {@code bands} holds one
     */
    record OfBand(Reference banding, List<Reference> bands, boolean orWorse, Place at) implements Condition {
        public OfBand {
            bands = List.copyOf(bands);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.band().apply(this);
        }
    }

    /** An outcome's result is one of these. */
    record OfOutcome(Reference outcome, List<Reference> results, Place at) implements Condition {
        public OfOutcome {
            results = List.copyOf(results);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcome().apply(this);
        }
    }

    /** Another flag is raised. */
    record OfFlag(Reference flag, Place at) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag().apply(this);
        }
    }

    /**
     * At least {@code times} of the items meet the comparison.
     *
     * @param except comparisons of single items that differ, by item id
     */
    record CountOf(
            List<Term> items,
            boolean points,
            Comparison comparison,
            Map<String, Comparison> except,
            int times,
            Place at)
            implements Condition {
        public CountOf {
            items = List.copyOf(items);
            except = Map.copyOf(except);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count().apply(this);
        }
    }

    /** Something about the respondent: {@link Trait}. */
    record OfRespondent(Trait trait, Place at) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.respondent().apply(this);
        }
    }

    /** A trait of the respondent, or of whom the answers are about. */
    sealed interface Trait {

        <R> R match(
                Function<OfSex, R> sex,
                Function<OfInformant, R> informant,
                Function<OfGrade, R> grade,
                Function<OfAge, R> age);

        record OfSex(Sex sex) implements Trait {
            @Override
            public <R> R match(
                    Function<OfSex, R> sexCase,
                    Function<OfInformant, R> informant,
                    Function<OfGrade, R> grade,
                    Function<OfAge, R> age) {
                return sexCase.apply(this);
            }
        }

        record OfInformant(List<Informant> informants) implements Trait {
            public OfInformant {
                informants = List.copyOf(informants);
            }

            @Override
            public <R> R match(
                    Function<OfSex, R> sex,
                    Function<OfInformant, R> informant,
                    Function<OfGrade, R> grade,
                    Function<OfAge, R> age) {
                return informant.apply(this);
            }
        }

        record OfGrade(GradeRange grades) implements Trait {
            @Override
            public <R> R match(
                    Function<OfSex, R> sex,
                    Function<OfInformant, R> informant,
                    Function<OfGrade, R> grade,
                    Function<OfAge, R> age) {
                return grade.apply(this);
            }
        }

        record OfAge(MonthRange months) implements Trait {
            @Override
            public <R> R match(
                    Function<OfSex, R> sex,
                    Function<OfInformant, R> informant,
                    Function<OfGrade, R> grade,
                    Function<OfAge, R> age) {
                return age.apply(this);
            }
        }
    }

    record AllOf(List<Condition> conditions, Place at) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf().apply(this);
        }
    }

    record AnyOf(List<Condition> conditions, Place at) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf().apply(this);
        }
    }

    record NoneOf(List<Condition> conditions, Place at) implements Condition {
        public NoneOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noneOf().apply(this);
        }
    }

    /** A criterion by name. */
    record Criterion(Reference criterion) implements Condition {
        @Override
        public Place at() {
            return criterion.at();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.criterion().apply(this);
        }
    }
}
