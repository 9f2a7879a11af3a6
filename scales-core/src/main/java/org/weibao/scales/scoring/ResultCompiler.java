package org.weibao.scales.scoring;

import java.util.List;
import org.weibao.scales.definition.Band;
import org.weibao.scales.definition.BandGroup;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.ScaleDefinition;

/** Plans bandings, flags and outcomes. */
record ResultCompiler(Assembly assembly) {

    PlannedBanding banding(String id) {
        ScaleDefinition definition = assembly.definition;
        Banding banding = Assembly.known(definition.banding(id).orElse(null), id);
        List<BandGroup> groups = banding.groups();
        return new PlannedBanding(
                definition.bandings().indexOf(banding),
                banding,
                assembly.value(banding.of().id()).register(),
                assembly.conditions(false).forWhom(banding.forWhom()),
                Groups.of(groups.stream().map(BandGroup::conditions).toList()),
                groups.stream().map(BandGroup::bands).toList(),
                groups.stream().map(ResultCompiler::lowerEnds).toArray(double[][]::new));
    }

    private static double[] lowerEnds(BandGroup group) {
        return group.bands().stream().mapToDouble(Band::from).toArray();
    }

    /** Flags that guard safety read whatever was answered. */
    PlannedFlag flag(String id) {
        ScaleDefinition definition = assembly.definition;
        FlagRule rule = Assembly.known(definition.flag(id).orElse(null), id);
        ConditionCompiler conditions = assembly.conditions(rule.guardsSafety());
        Judgement forWhom = conditions.forWhom(rule.forWhom());
        Judgement when = conditions.compile(rule.when());
        return new PlannedFlag(
                definition.flags().indexOf(rule), rule, forWhom, when, new Judgements.All(List.of(forWhom, when)));
    }

    /** Outcomes read whatever was answered. */
    PlannedOutcome outcome(String id) {
        ScaleDefinition definition = assembly.definition;
        OutcomeRule rule = Assembly.known(definition.outcome(id).orElse(null), id);
        ConditionCompiler conditions = assembly.conditions(true);
        return new PlannedOutcome(
                definition.outcomes().indexOf(rule),
                rule,
                conditions.forWhom(rule.forWhom()),
                rule.rules().stream()
                        .map(result -> conditions.compile(result.when()))
                        .toList());
    }
}
