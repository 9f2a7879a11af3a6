package org.weibao.scales.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a scale file says, in file order, with names still unresolved.
 *
 * @param blocks items, already told whether they are reverse-keyed ({@code reverse} only keeps where that was written)
 * @param change what is needed to tell a change from chance
 * @param labels words for bands and outcome results
 */
public record ScaleDefinition(
        Profile profile,
        List<ResponseFormat> formats,
        List<Block> blocks,
        List<Reference> reverse,
        List<NamedCondition> criteria,
        List<Score> scores,
        List<Norm> norms,
        ChangeBasis change,
        List<Banding> bandings,
        List<FlagRule> flags,
        List<OutcomeRule> outcomes,
        Map<String, Text> labels,
        List<Example> examples) {

    public ScaleDefinition {
        formats = List.copyOf(formats);
        blocks = List.copyOf(blocks);
        reverse = List.copyOf(reverse);
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
        norms = List.copyOf(norms);
        bandings = List.copyOf(bandings);
        flags = List.copyOf(flags);
        outcomes = List.copyOf(outcomes);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        examples = List.copyOf(examples);
    }

    public String id() {
        return profile.id();
    }

    /** All items from the top of the form to the bottom. */
    public Stream<Item> items() {
        return blocks.stream().flatMap(block -> block.items().stream());
    }

    public Optional<Item> item(String id) {
        return items().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<ResponseFormat> format(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    public Optional<Score> score(String id) {
        return scores.stream().filter(score -> score.id().equals(id)).findFirst();
    }

    public Optional<Banding> banding(String id) {
        return bandings.stream().filter(banding -> banding.id().equals(id)).findFirst();
    }

    public Optional<OutcomeRule> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    public Optional<FlagRule> flag(String id) {
        return flags.stream().filter(flag -> flag.id().equals(id)).findFirst();
    }

    public Optional<NamedCondition> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }
}
