package org.weibao.scales.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a definition declares, by id, for those who look up many names. The first of several with one id counts. */
public final class Declarations {
    private final Map<String, ResponseFormat> formats;
    private final Map<String, Item> items;
    private final Map<String, NamedCondition> criteria;
    private final Map<String, Score> scores;
    private final Map<String, Norm.Given> given;
    private final Map<String, Banding> bandings;
    private final Map<String, FlagRule> flags;
    private final Map<String, OutcomeRule> outcomes;

    private Declarations(ScaleDefinition scale) {
        formats = byId(scale.formats().stream(), ResponseFormat::id);
        items = byId(scale.items(), Item::id);
        criteria = byId(scale.criteria().stream(), NamedCondition::id);
        scores = byId(scale.scores().stream(), Score::id);
        given = byId(scale.norms().stream().map(Norm::gives).flatMap(List::stream), Norm.Given::id);
        bandings = byId(scale.bandings().stream(), Banding::id);
        flags = byId(scale.flags().stream(), FlagRule::id);
        outcomes = byId(scale.outcomes().stream(), OutcomeRule::id);
    }

    public static Declarations of(ScaleDefinition scale) {
        return new Declarations(scale);
    }

    private static <T> Map<String, T> byId(Stream<T> declared, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        declared.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        return byId;
    }

    public Optional<ResponseFormat> format(String id) {
        return Optional.ofNullable(formats.get(id));
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    public Optional<NamedCondition> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    public Optional<Score> score(String id) {
        return Optional.ofNullable(scores.get(id));
    }

    /** A score that a norm gives. */
    public Optional<Norm.Given> given(String id) {
        return Optional.ofNullable(given.get(id));
    }

    public Optional<Banding> banding(String id) {
        return Optional.ofNullable(bandings.get(id));
    }

    public Optional<FlagRule> flag(String id) {
        return Optional.ofNullable(flags.get(id));
    }

    public Optional<OutcomeRule> outcome(String id) {
        return Optional.ofNullable(outcomes.get(id));
    }
}
