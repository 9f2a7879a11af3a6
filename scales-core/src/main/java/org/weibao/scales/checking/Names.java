package org.weibao.scales.checking;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.definition.Banding;
import org.weibao.scales.definition.FlagRule;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.NamedCondition;
import org.weibao.scales.definition.Norm;
import org.weibao.scales.definition.OutcomeRule;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** The names that a definition declares, by kind, in file order. */
final class Names {
    private final Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);

    private Names() {}

    static Names of(ScaleDefinition scale) {
        Names names = new Names();
        Stream<String> given =
                scale.norms().stream().flatMap(norm -> norm.gives().stream()).map(Norm.Given::id);
        names.declare(Kind.ITEM, scale.items().map(Item::id));
        names.declare(Kind.SCORE, Stream.concat(scale.scores().stream().map(Score::id), given));
        names.declare(Kind.ITEM_OR_SCORE, Stream.concat(names.of(Kind.ITEM).stream(), names.of(Kind.SCORE).stream()));
        names.declare(Kind.FORMAT, scale.formats().stream().map(ResponseFormat::id));
        names.declare(Kind.BANDING, scale.bandings().stream().map(Banding::id));
        names.declare(Kind.FLAG, scale.flags().stream().map(FlagRule::id));
        names.declare(Kind.OUTCOME, scale.outcomes().stream().map(OutcomeRule::id));
        names.declare(Kind.CRITERION, scale.criteria().stream().map(NamedCondition::id));
        names.declare(Kind.SOURCE, scale.profile().sources().keySet().stream());
        return names;
    }

    private void declare(Kind kind, Stream<String> ids) {
        byKind.put(kind, ids.collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Set<String> of(Kind kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    /** Notes what is wrong with a name that must be of that kind. An empty name stands for one that could not be read. */
    void require(Kind wanted, String id, Place at, Findings findings) {
        if (id.isEmpty() || of(wanted).contains(id)) {
            return;
        }
        byKind.keySet().stream()
                .filter(kind -> kind != Kind.SOURCE && of(kind).contains(id))
                .findFirst()
                .ifPresentOrElse(
                        actual -> findings.note(
                                FindingCode.WRONG_KIND, at, "found", id, "actual", actual.id(), "kind", wanted.id()),
                        () -> findings.noteUnknown(wanted, id, of(wanted), at));
    }
}
