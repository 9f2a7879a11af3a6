package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.NamedCondition;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.TheoreticalRanges;

/**
 * The plan while it is put together. Whoever needs something asks for it by name; what it needs in turn is planned first, so that
 * the program comes out in an order in which everything is computed before it is read. Definitions without errors have no circles.
 */
final class Assembly {

    final ScaleDefinition definition;
    final TheoreticalRanges ranges;
    final List<Instruction> program = new ArrayList<>();

    private final Map<String, Integer> itemRegisters = new HashMap<>();
    private final Map<String, Integer> scoreRegisters = new HashMap<>();
    private final Map<String, PlannedItem> items = new HashMap<>();
    private final Map<String, PlannedValue> values = new HashMap<>();
    private final Map<String, PlannedBanding> bandings = new HashMap<>();
    private final Map<String, PlannedFlag> flags = new HashMap<>();
    private final Map<String, PlannedOutcome> outcomes = new HashMap<>();

    Assembly(ScaleDefinition definition) {
        this.definition = definition;
        ranges = TheoreticalRanges.of(definition);
        definition.items().map(Item::id).forEach(id -> itemRegisters.put(id, itemRegisters.size()));
        valueIds().forEach(id -> scoreRegisters.put(id, itemRegisters.size() + scoreRegisters.size()));
    }

    /** Scores in file order, then what norms give. */
    List<String> valueIds() {
        List<String> ids = new ArrayList<>();
        definition.scores().forEach(score -> ids.add(score.id()));
        definition.norms().forEach(norm -> norm.gives().forEach(given -> ids.add(given.id())));
        return ids;
    }

    boolean isItem(String id) {
        return itemRegisters.containsKey(id);
    }

    int register(String id) {
        Integer register = isItem(id) ? itemRegisters.get(id) : scoreRegisters.get(id);
        return known(register, id);
    }

    PlannedItem item(String id) {
        return planned(items, id, new ItemCompiler(this)::compile);
    }

    PlannedValue value(String id) {
        return planned(values, id, new ValueCompiler(this)::compile);
    }

    PlannedBanding banding(String id) {
        return planned(bandings, id, new ResultCompiler(this)::banding);
    }

    PlannedFlag flag(String id) {
        return planned(flags, id, new ResultCompiler(this)::flag);
    }

    PlannedOutcome outcome(String id) {
        return planned(outcomes, id, new ResultCompiler(this)::outcome);
    }

    NamedCondition criterion(String id) {
        return known(definition.criterion(id).orElse(null), id);
    }

    /** A condition for readers of that kind. */
    ConditionCompiler conditions(boolean asGiven) {
        return new ConditionCompiler(this, asGiven);
    }

    /** Checks run before plans are made, so this is a mistake of the program and not of a file. */
    static <T> T known(T found, String id) {
        if (found == null) {
            throw new IllegalArgumentException("the definition has errors: there is no " + id);
        }
        return found;
    }

    private <T extends Instruction> T planned(Map<String, T> done, String id, Function<String, T> compile) {
        T known = done.get(id);
        if (known != null) {
            return known;
        }
        T planned = compile.apply(id);
        program.add(planned);
        done.put(id, planned);
        return planned;
    }
}
