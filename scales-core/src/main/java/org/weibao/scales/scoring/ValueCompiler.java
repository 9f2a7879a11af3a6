package org.weibao.scales.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Comparison;
import org.weibao.scales.definition.Gathering;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.NormGroup;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Score;
import org.weibao.scales.definition.Term;

/** Plans scores and what norms give. */
record ValueCompiler(Assembly assembly) {

    PlannedValue compile(String id) {
        Optional<Score> score = assembly.definition.score(id);
        return score.isPresent() ? score(score.get()) : norm(id);
    }

    private PlannedScore score(Score score) {
        Judgement forWhom = assembly.conditions(false).forWhom(score.forWhom());
        Member[] list = list(score.gathering());
        return new PlannedScore(
                assembly.register(score.id()),
                score,
                forWhom,
                list,
                gatherer(score.gathering()),
                new PlannedMissing(score.missing(), required(score, list)),
                Ladder.of(score.steps()),
                itemsUnder(list),
                scoresUnder(list),
                assembly.ranges.score(score.id()));
    }

    private Member[] list(Gathering gathering) {
        return gathering.match(new Gathering.Cases<>(
                sum -> members(sum.terms()),
                mean -> members(mean.terms()),
                this::counted,
                max -> members(max.terms()),
                ratio -> members(ratio.terms()),
                hours -> members(hours.terms())));
    }

    private Member[] members(List<Term> terms) {
        return terms.stream().map(this::member).toArray(Member[]::new);
    }

    private Member member(Term term) {
        if (!assembly.isItem(term.id())) {
            return new Member.ScoreValue(term.id(), assembly.value(term.id()).register());
        }
        PlannedItem item = assembly.item(term.id());
        double mirror = term.reversed() ? item.points().mirror() : Double.NaN;
        return new Member.ItemPoints(term.id(), item.register(), mirror);
    }

    private Member[] counted(Gathering.Count count) {
        ConditionCompiler conditions = assembly.conditions(false);
        return count.terms().stream()
                .map(term -> (Member) new Member.Counted(
                        conditions.reader(term, false),
                        Threshold.of(count.except().getOrDefault(term.id(), count.comparison()))))
                .toArray(Member[]::new);
    }

    private static Gatherer gatherer(Gathering gathering) {
        return gathering.match(new Gathering.Cases<>(
                sum -> new Gatherer.Sum(threshold(sum.only())),
                mean -> new Gatherer.Mean(threshold(mean.only())),
                count -> new Gatherer.Sum(Optional.empty()),
                max -> new Gatherer.Max(threshold(max.only())),
                ratio -> new Gatherer.Ratio(),
                hours -> new Gatherer.Hours()));
    }

    private static Optional<Threshold> threshold(Optional<Comparison> only) {
        return only.map(Threshold::of);
    }

    private static boolean[] required(Score score, Member[] list) {
        Set<String> ids = score.missing().required().stream().map(Reference::id).collect(Collectors.toSet());
        boolean[] required = new boolean[list.length];
        for (int i = 0; i < list.length; i++) {
            required[i] = ids.contains(list[i].id());
        }
        return required;
    }

    private int[] itemsUnder(Member[] list) {
        return IntStream.range(0, list.length)
                .flatMap(i -> assembly.isItem(list[i].id())
                        ? IntStream.of(list[i].register())
                        : IntStream.of(assembly.value(list[i].id()).items()))
                .distinct()
                .sorted()
                .toArray();
    }

    private int[] scoresUnder(Member[] list) {
        return IntStream.range(0, list.length)
                .filter(i -> !assembly.isItem(list[i].id()))
                .map(i -> list[i].register())
                .distinct()
                .toArray();
    }

    private PlannedNorm norm(String id) {
        for (Norm norm : assembly.definition.norms()) {
            for (Norm.Given given : norm.gives()) {
                if (given.id().equals(id)) {
                    return norm(norm, given);
                }
            }
        }
        throw new IllegalArgumentException("the definition has errors: there is no " + id);
    }

    private PlannedNorm norm(Norm norm, Norm.Given given) {
        String source = given.from().id();
        List<NormGroup> groups = norm.groups().stream()
                .filter(group -> group.values().containsKey(source))
                .toList();
        return new PlannedNorm(
                assembly.register(given.id()),
                given,
                norm,
                assembly.value(source),
                Groups.of(groups.stream().map(NormGroup::conditions).toList()),
                groups.stream()
                        .map(group -> NormFormula.of(group.values().get(source), norm.reports()))
                        .toArray(NormFormula[]::new),
                assembly.ranges.score(given.id()));
    }
}
