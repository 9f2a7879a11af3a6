package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Numeral;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Text;

/** The part of a scoring key that says what answers are worth, and when items are asked. */
record ItemKey(Plan plan, KeyWords words, KeyPage page) {

    void print() {
        page.heading(words.say("formats"));
        page.table("  ", formats());
        page.heading(words.say("topics"));
        page.table("  ", plan.results().items().stream().map(this::topic).toList());
        page.heading(words.say("items"));
        page.table("  ", grouped(this::worth));
        List<List<String>> gates = grouped(this::gate);
        if (!gates.isEmpty()) {
            page.heading(words.say("gates"));
            page.table("  ", gates);
            page.line("  " + words.say("answered-though-not-asked"));
        }
    }

    private List<List<String>> formats() {
        return plan.results().items().stream()
                .map(PlannedItem::format)
                .distinct()
                .map(format -> List.of(format.id(), options(format)))
                .toList();
    }

    private String options(ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> choice.options().stream()
                        .map(option ->
                                option.code() + " " + words.of(option.label()).orElse(""))
                        .collect(Collectors.joining("  ")),
                whole -> words.say("whole-number", whole.min(), whole.max()) + unit(whole.unit()),
                decimal -> words.say("number", Numeral.text(decimal.min()), Numeral.text(decimal.max()))
                        + unit(decimal.unit()),
                clock -> words.say("time")));
    }

    private String unit(Optional<Text> unit) {
        return unit.flatMap(words::of).map(text -> " " + text).orElse("");
    }

    private List<String> topic(PlannedItem item) {
        return List.of(
                item.id(),
                item.format().id(),
                words.of(item.definition().label()).orElse(""));
    }

    /** Items of which the same is said stand in one row; those of which nothing is said are left out. */
    private List<List<String>> grouped(Function<PlannedItem, List<String>> said) {
        Map<List<String>, Runs> rows = new LinkedHashMap<>();
        for (PlannedItem item : plan.results().items()) {
            List<String> cells = said.apply(item);
            if (!cells.isEmpty()) {
                rows.computeIfAbsent(cells, same -> new Runs()).add(item.id(), item.register(), "");
            }
        }
        return rows.entrySet().stream()
                .map(row -> row(words.list(row.getValue().texts()), row.getKey()))
                .toList();
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }

    private List<String> worth(PlannedItem item) {
        String worth = item.points() instanceof Points.Tabled tabled ? choice(item, tabled) : measured(item);
        return List.of(worth, remarks(item));
    }

    private String choice(PlannedItem item, Points.Tabled points) {
        return IntStream.range(0, points.codes().length)
                .mapToObj(i -> Numeral.text(points.codes()[i]) + "→" + worth(points.points()[i])
                        + declined(item, points.codes()[i]))
                .collect(Collectors.joining("  "));
    }

    private String worth(double points) {
        return Double.isNaN(points) ? words.say("no-points") : Numeral.text(points);
    }

    private String declined(PlannedItem item, double code) {
        return item.acceptance().reply(code) == Reply.DECLINED ? words.say("declined") : "";
    }

    private String measured(PlannedItem item) {
        Points.Measured points = (Points.Measured) item.points();
        return item.acceptance().allowed() + steps(points.steps());
    }

    private String steps(Ladder steps) {
        return steps.from().length == 0 ? "" : words.say("item-steps", ladder(steps));
    }

    /** {@code 0→0  16→1}. */
    static String ladder(Ladder steps) {
        return IntStream.range(0, steps.from().length)
                .mapToObj(i -> Numeral.text(steps.from()[i]) + "→" + Numeral.text(steps.to()[i]))
                .collect(Collectors.joining("  "));
    }

    private String remarks(PlannedItem item) {
        List<String> remarks = new ArrayList<>();
        if (item.definition().reversed()) {
            remarks.add(words.say("reversed"));
        }
        if (item.definition().weight() != 1) {
            remarks.add(words.say("weight", Numeral.text(item.definition().weight())));
        }
        if (!isScored(item)) {
            remarks.add(words.say("not-scored"));
        }
        return words.list(remarks);
    }

    private boolean isScored(PlannedItem item) {
        return plan.results().values().stream()
                .anyMatch(value -> Arrays.stream(value.items()).anyMatch(register -> register == item.register()));
    }

    private List<String> gate(PlannedItem item) {
        return item.gate()
                .map(gate ->
                        List.of(words.say("asked-when", gate.when().words(words)), otherwise(item, gate.otherwise())))
                .orElse(List.of());
    }

    private String otherwise(PlannedItem item, double code) {
        return Double.isNaN(code)
                ? words.say("leaves-lists")
                : words.say(
                        "otherwise-code",
                        Numeral.text(code),
                        worth(item.points().of(code)));
    }
}
