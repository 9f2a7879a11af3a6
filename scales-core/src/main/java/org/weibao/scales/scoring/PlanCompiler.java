package org.weibao.scales.scoring;

import java.util.List;
import java.util.function.Function;
import org.weibao.scales.assessment.ScaleIdentity;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.ScaleDefinition;

/**
 * Turns a definition into a plan: names become registers, conditions become judgements over registers, and nothing is looked up by
 * name any more. This is the only entry to the stage besides {@link Rehearsal} and {@link ScoringKey}, which work on its result.
 */
public final class PlanCompiler {

    private PlanCompiler() {}

    /**
     * @param definition one that the checks found without errors
     * @param digest of the files that the definition was read from, as results repeat it
     * @throws IllegalArgumentException when a name leads nowhere, which checks would have found
     */
    public static Plan compile(ScaleDefinition definition, String digest) {
        Assembly assembly = new Assembly(definition);
        List<PlannedItem> items =
                definition.items().map(Item::id).map(assembly::item).toList();
        List<PlannedValue> values =
                assembly.valueIds().stream().map(assembly::value).toList();
        int untilScores = assembly.program.size();
        List<PlannedBanding> bandings = ids(definition.bandings(), Banding::id, assembly::banding);
        List<PlannedFlag> flags = ids(definition.flags(), FlagRule::id, assembly::flag);
        List<PlannedOutcome> outcomes = ids(definition.outcomes(), OutcomeRule::id, assembly::outcome);
        Program program = new Program(List.copyOf(assembly.program), untilScores);
        Results results = new Results(
                items,
                values,
                bandings,
                flags,
                outcomes,
                new CarelessnessCompiler(items, values).compile(),
                new Remarks(definition.profile()));
        ScaleIdentity identity =
                new ScaleIdentity(definition.id(), definition.profile().version(), digest);
        return new Plan(identity, definition.profile(), program, results, criteria(assembly), definition.change());
    }

    private static List<Judgements.Criterion> criteria(Assembly assembly) {
        ConditionCompiler conditions = assembly.conditions(false);
        return assembly.definition.criteria().stream()
                .map(named -> new Judgements.Criterion(named.id(), conditions.compile(named.condition())))
                .toList();
    }

    private static <D, T> List<T> ids(List<D> definitions, Function<D, String> id, Function<String, T> planned) {
        return definitions.stream().map(id).map(planned).toList();
    }
}
