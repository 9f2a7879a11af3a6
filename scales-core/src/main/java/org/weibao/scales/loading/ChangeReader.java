package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.weibao.scales.definition.ChangeBasis;
import org.weibao.scales.definition.Condition;
import org.weibao.scales.definition.Named;
import org.weibao.scales.definition.Reference;
import org.weibao.scales.definition.Reliability;
import org.weibao.scales.finding.FindingCode;

/** The block {@code change}. */
final class ChangeReader {

    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,3}d");
    private static final List<String> KINDS =
            List.of(Reliability.Kind.values()).stream().map(Named::id).toList();

    private final Values values;
    private final PopulationReader populations;
    private final TraitReader traits;

    ChangeReader(Values values) {
        this.values = values;
        this.populations = new PopulationReader(values);
        this.traits = new TraitReader(values);
    }

    ChangeBasis read(Optional<Node> node) {
        return node.map(this::basis).orElse(ChangeBasis.NONE);
    }

    private ChangeBasis basis(Node node) {
        Fields fields = Fields.of(node, values);
        OptionalInt recall = days(fields, "recall");
        List<Reliability> reliabilities = new ArrayList<>();
        fields.optional("reliability")
                .flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    reliabilities.add(reliability(entry));
                }));
        fields.refuseOthers();
        return new ChangeBasis(recall, reliabilities);
    }

    private Reliability reliability(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        Reference of = fields.required("of").flatMap(values::reference).orElse(Reference.to(""));
        Reliability.Kind kind = kind(fields, entry);
        double value = fields.optional(kind.id()).map(this::coefficient).orElse(0.5);
        OptionalInt interval = kind == Reliability.Kind.RETEST ? days(fields, "interval") : OptionalInt.empty();
        double sd =
                fields.required("sd").map(node -> values.number(node).orElse(1)).orElse(1.0);
        List<Condition.Trait> conditions = traits.read(fields);
        Reliability reliability = new Reliability(
                entry.key(),
                of,
                kind,
                value,
                interval,
                sd,
                conditions,
                populations.sources(fields),
                populations.population(fields),
                fields.optional("doubt").map(values::text),
                entry.keyAt());
        fields.refuseOthers();
        return reliability;
    }

    /** Exactly one coefficient: two of them would be two ways to judge the same change. */
    private Reliability.Kind kind(Fields fields, Node.Entry entry) {
        List<String> given = KINDS.stream().filter(fields::has).toList();
        if (given.size() != 1 && fields.isReal()) {
            KINDS.forEach(fields::optional);
            FindingCode code = given.isEmpty() ? FindingCode.KEY_MISSING : FindingCode.KEYS_CONTRADICT;
            values.note(code, entry.keyAt(), "found", String.join(", ", given), "expected", String.join(" / ", KINDS));
        }
        return given.stream()
                .findFirst()
                .flatMap(id -> Named.find(Reliability.Kind.class, id))
                .orElse(Reliability.Kind.ALPHA);
    }

    private double coefficient(Node node) {
        double value = values.number(node).orElse(0.5);
        if (!(value > 0 && value < 1)) {
            values.note(FindingCode.NUMBER_OUT_OF_RANGE, node.at(), "allowed", "0 < r < 1");
        }
        return value;
    }

    private OptionalInt days(Fields fields, String key) {
        Optional<String> written = fields.optional(key).flatMap(values::words);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = written.get();
        if (!DAYS.matcher(text).matches()) {
            values.note(
                    FindingCode.RANGE_MALFORMED,
                    fields.optional(key).orElseThrow().at(),
                    "found",
                    text,
                    "expected",
                    "14d");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text.substring(0, text.length() - 1)));
    }
}
