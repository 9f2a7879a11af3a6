package org.weibao.scales.checking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Comparison.Bound;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Interval;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.Operator;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** Every number that something is compared with can be met, and can be missed. */
final class ThresholdsAreWithinRange implements Check {
    @Override
    public void inspect(Examined examined, Findings findings) {
        Thresholds thresholds = new Thresholds(examined, findings);
        examined.allConditions().forEach(thresholds::ofCondition);
        examined.scale().scores().forEach(thresholds::ofScore);
    }

    private record Thresholds(Examined examined, Findings findings) {
        void ofCondition(Condition condition) {
            condition.<Void>match(new Condition.Cases<>(
                    this::ofItems,
                    this::ofScores,
                    band -> null,
                    outcome -> null,
                    flag -> null,
                    this::ofCount,
                    respondent -> null,
                    allOf -> null,
                    anyOf -> null,
                    noneOf -> null,
                    criterion -> null));
        }

        private Void ofItems(Condition.OfItems condition) {
            return condition
                    .test()
                    .match(
                            comparison -> compare(
                                    subjects(condition.items(), condition.points()), comparison, condition.at()),
                            absent -> null);
        }

        private Void ofScores(Condition.OfScores condition) {
            List<Subject> subjects = condition.scores().stream()
                    .map(score ->
                            new Subject(score.id(), Codes.of(examined.ranges().score(score.id()))))
                    .toList();
            return condition.test().match(comparison -> compare(subjects, comparison, condition.at()), absent -> null);
        }

        private Void ofCount(Condition.CountOf count) {
            Interval possible = new Interval(0, count.items().size());
            if (count.times() < 1 || count.times() > count.items().size()) {
                boolean never = count.times() > count.items().size();
                note(
                        never ? FindingCode.THRESHOLD_OUT_OF_RANGE : FindingCode.THRESHOLD_ALWAYS_MET,
                        count.at(),
                        "times " + count.times(),
                        "count-of",
                        possible);
            }
            return counted(count.items(), count.points(), count.comparison(), count.except(), count.at());
        }

        void ofScore(Score score) {
            score.gathering()
                    .<Void>match(new Gathering.Cases<>(
                            sum -> null,
                            mean -> null,
                            count -> counted(count.terms(), false, count.comparison(), count.except(), score.at()),
                            max -> null,
                            ratio -> null,
                            hours -> null));
        }

        private Void counted(
                List<Term> items, boolean points, Comparison comparison, Map<String, Comparison> except, Place at) {
            compare(
                    subjects(
                            items.stream()
                                    .filter(item -> !except.containsKey(item.id()))
                                    .toList(),
                            points),
                    comparison,
                    at);
            except.forEach((item, own) -> compare(subjects(List.of(new Term(item, false, at)), points), own, at));
            return null;
        }

        private List<Subject> subjects(List<Term> items, boolean points) {
            return items.stream().flatMap(item -> subject(item.id(), points)).toList();
        }

        private Stream<Subject> subject(String item, boolean points) {
            return points
                    ? examined.ranges().itemPoints(item).stream().map(range -> new Subject(item, Codes.of(range)))
                    : examined.declared().item(item).stream().map(found -> new Subject(item, examined.codes(found)));
        }

        private Void compare(List<Subject> subjects, Comparison comparison, Place at) {
            if (!subjects.isEmpty()
                    && subjects.stream().noneMatch(subject -> subject.codes().isUnknown())) {
                comparison.bounds().stream()
                        .filter(bound -> !Comparisons.isPlaceholder(bound, at))
                        .forEach(bound -> new Judged(this, subjects, bound).judge());
            }
            return null;
        }

        private void note(FindingCode code, Place at, String found, String subject, Interval range) {
            findings.note(
                    code,
                    at,
                    "found",
                    found,
                    "subject",
                    subject,
                    "low",
                    Numeral.text(range.low()),
                    "high",
                    Numeral.text(range.high()));
        }
    }

    /** What is compared, and what it can be. */
    private record Subject(String id, Codes codes) {}

    /** One bound, and all that it is held against: it is wrong only when it is wrong for every one of them. */
    private record Judged(Thresholds thresholds, List<Subject> subjects, Bound bound) {
        void judge() {
            boolean names = bound.operator() == Operator.IS || bound.operator() == Operator.IS_NOT;
            if (names && subjects.get(0).codes().listed()) {
                bound.values().stream().filter(this::isNobodysCode).forEach(this::noteCode);
            } else {
                judgeNumber(new Comparison(List.of(bound)));
            }
        }

        private boolean isNobodysCode(double code) {
            return subjects.stream().noneMatch(subject -> subject.codes().has(code));
        }

        private void noteCode(double code) {
            Subject first = subjects.get(0);
            thresholds
                    .findings()
                    .note(
                            FindingCode.CODE_NOT_IN_FORMAT,
                            bound.at(),
                            "found",
                            Numeral.text(code),
                            "subject",
                            first.id(),
                            "allowed",
                            first.codes().text());
        }

        private void judgeNumber(Comparison comparison) {
            if (subjects.stream().noneMatch(subject -> subject.codes().mayMeet(comparison))) {
                note(FindingCode.THRESHOLD_OUT_OF_RANGE);
            } else if (subjects.stream().noneMatch(subject -> subject.codes().mayMiss(comparison))) {
                note(FindingCode.THRESHOLD_ALWAYS_MET);
            }
        }

        private void note(FindingCode code) {
            Interval range = subjects.stream()
                    .flatMap(subject -> subject.codes().range().stream())
                    .reduce(Interval::hull)
                    .orElse(Interval.UNBOUNDED);
            String values = bound.values().stream().map(Numeral::text).collect(Collectors.joining(", "));
            thresholds.note(
                    code,
                    bound.at(),
                    bound.operator().id() + " " + values,
                    subjects.get(0).id(),
                    range);
        }
    }
}
