package org.weibao.scales.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Term;
import org.weibao.scales.definition.Worse;
import org.weibao.scales.scoring.ResultJudgements.ScoreReader;

/**
 * Compiles conditions to judgements over registers.
 *
 * @param asGiven whether the reader counts answers behind closed gates
 */
record ConditionCompiler(Assembly assembly, boolean asGiven) {

    private static final Judgement ALWAYS = new Judgements.All(List.of());

    /** Without a {@code for}: for everybody. */
    Judgement forWhom(Optional<Condition> condition) {
        return condition.map(this::compile).orElse(ALWAYS);
    }

    Judgement compile(Condition condition) {
        return condition.match(new Condition.Cases<>(
                this::items,
                this::scores,
                this::band,
                this::outcome,
                this::flag,
                this::count,
                respondent -> TraitJudgement.of(respondent.trait()),
                all -> new Judgements.All(parts(all.conditions())),
                any -> new Judgements.Any(parts(any.conditions())),
                none -> new Judgements.None(new Judgements.Any(parts(none.conditions()))),
                this::criterion));
    }

    ItemReader reader(Term term, boolean points) {
        PlannedItem item = assembly.item(term.id());
        return new ItemReader(
                term.id(),
                item.register(),
                asGiven,
                points,
                term.reversed() ? mirror(item.points(), points) : Double.NaN,
                item.acceptance().clock());
    }

    private static double mirror(Points of, boolean points) {
        return points ? of.mirror() : of.codeMirror();
    }

    private List<Judgement> parts(List<Condition> conditions) {
        return conditions.stream().map(this::compile).toList();
    }

    private Judgement criterion(Condition.Criterion criterion) {
        String id = criterion.criterion().id();
        return new Judgements.Criterion(id, compile(assembly.criterion(id).condition()));
    }

    private ItemReader[] readers(List<Term> terms, boolean points) {
        return terms.stream().map(term -> reader(term, points)).toArray(ItemReader[]::new);
    }

    private Judgement items(Condition.OfItems condition) {
        ItemReader[] items = readers(condition.items(), condition.points());
        return condition
                .test()
                .match(
                        comparison -> new ItemJudgements.AnyMeets(items, Threshold.of(comparison)),
                        absent -> new ItemJudgements.AnyUnanswered(items));
    }

    private Judgement count(Condition.CountOf count) {
        Threshold common = Threshold.of(count.comparison());
        Threshold[] thresholds = count.items().stream()
                .map(term -> Optional.ofNullable(count.except().get(term.id()))
                        .map(Threshold::of)
                        .orElse(common))
                .toArray(Threshold[]::new);
        return new ItemJudgements.Count(readers(count.items(), count.points()), thresholds, count.times());
    }

    private Judgement scores(Condition.OfScores condition) {
        ScoreReader[] scores = condition.scores().stream()
                .map(score ->
                        new ScoreReader(score.id(), assembly.value(score.id()).register()))
                .toArray(ScoreReader[]::new);
        return condition
                .test()
                .match(
                        comparison -> new ResultJudgements.AnyScoreMeets(scores, Threshold.of(comparison)),
                        absent -> new ResultJudgements.AnyUnscorable(scores));
    }

    /** A flag without danger that a safety flag rests on is read with the safety flag's eyes, else an answer behind a gate would be lost. */
    private Judgement flag(Condition.OfFlag condition) {
        PlannedFlag flag = assembly.flag(condition.flag().id());
        FlagRule rule = flag.definition();
        boolean readsAsGiven = rule.guardsSafety();
        Judgement verdict = readsAsGiven || !asGiven
                ? flag.verdict()
                : new Judgements.All(List.of(forWhom(rule.forWhom()), compile(rule.when())));
        return new ResultJudgements.FlagRaised(flag.id(), verdict);
    }

    private Judgement outcome(Condition.OfOutcome condition) {
        PlannedOutcome outcome = assembly.outcome(condition.outcome().id());
        List<String> sought = condition.results().stream().map(Reference::id).toList();
        boolean[] named = new boolean[outcome.rules().size() + 1];
        for (int i = 0; i < named.length; i++) {
            named[i] = sought.contains(outcome.result(i));
        }
        return new ResultJudgements.HasResult(outcome, sought, named);
    }

    private Judgement band(Condition.OfBand condition) {
        PlannedBanding banding = assembly.banding(condition.banding().id());
        List<String> sought = condition.bands().stream().map(Reference::id).toList();
        Truth[][] verdicts = banding.bands().stream()
                .map(bands -> bands.stream().map(Band::id).toList())
                .map(bands -> condition.orWorse()
                        ? orWorse(bands, sought.get(0), banding.definition().worse())
                        : oneOf(bands, sought))
                .toArray(Truth[][]::new);
        return new ResultJudgements.InBand(banding, sought, condition.orWorse(), verdicts);
    }

    private static Truth[] oneOf(List<String> bands, List<String> sought) {
        return bands.stream().map(band -> Truth.of(sought.contains(band))).toArray(Truth[]::new);
    }

    /** A group that does not have the band cannot tell what is worse. */
    private static Truth[] orWorse(List<String> bands, String sought, Worse worse) {
        int from = bands.indexOf(sought);
        return IntStream.range(0, bands.size())
                .mapToObj(band -> switch (worse) {
                    case HIGHER -> Truth.of(band >= from);
                    case LOWER -> Truth.of(band <= from);
                    case BOTH_ENDS -> Truth.of(band == from);
                })
                .map(truth -> from < 0 ? Truth.UNKNOWN : truth)
                .toArray(Truth[]::new);
    }
}
