package org.weibao.scales.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Declarations;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.Reference;

/** What the flags of a scale follow up, directly or through names. */
final class Followed {
    private final Declarations scale;
    private final Set<String> items;
    private final Set<String> scores = new HashSet<>();
    private final Set<String> bandingsOrWorse = new HashSet<>();
    private final Map<String, Set<String>> bands = new HashMap<>();
    private final Map<String, Set<String>> results = new HashMap<>();
    private final Map<String, Boolean> covered = new HashMap<>();

    private Followed(Declarations scale, Reach reach) {
        this.scale = scale;
        this.items = reach.items();
        reach.conditions().forEach(this::add);
    }

    static Followed by(Examined examined) {
        List<Condition> flags =
                examined.scale().flags().stream().map(FlagRule::when).toList();
        return new Followed(examined.declared(), Reach.of(flags, examined.declared()));
    }

    private void add(Condition condition) {
        condition.<Boolean>match(new Condition.Cases<>(
                read -> false,
                read -> scores.addAll(read.scores().stream().map(Reference::id).toList()),
                read -> add(bands, read.banding(), read.bands())
                        && read.orWorse()
                        && bandingsOrWorse.add(read.banding().id()),
                read -> add(results, read.outcome(), read.results()),
                read -> false,
                read -> false,
                read -> false,
                read -> false,
                read -> false,
                read -> false,
                read -> false));
    }

    private static boolean add(Map<String, Set<String>> asked, Reference of, List<Reference> names) {
        Set<String> known = asked.computeIfAbsent(of.id(), id -> new HashSet<>());
        names.forEach(name -> known.add(name.id()));
        return true;
    }

    /**
     * Whether a flag asks for the band or a worse one, compares the banded score, or reads all its items. A flag that asks for other
     * bands of the banding is meant to follow it up, and "moderate" does not mean "severe".
     */
    boolean band(Banding banding, String band) {
        Set<String> asked = bands.getOrDefault(banding.id(), Set.of());
        return scores.contains(banding.of().id())
                || bandingsOrWorse.contains(banding.id())
                || asked.contains(band)
                || asked.isEmpty() && coversScore(banding.of().id());
    }

    /** Whether a flag asks for the result, or flags between them read all items that its rule reads. */
    boolean rule(OutcomeRule outcome, OutcomeRule.Rule rule) {
        return results.getOrDefault(outcome.id(), Set.of()).contains(rule.result())
                || coversAll(Reach.of(rule.when(), scale));
    }

    private boolean coversScore(String score) {
        return covered.computeIfAbsent(score, id -> coversAll(Reach.ofScore(id, scale)));
    }

    private boolean coversAll(Reach reach) {
        return !reach.items().isEmpty() && items.containsAll(reach.items());
    }
}
