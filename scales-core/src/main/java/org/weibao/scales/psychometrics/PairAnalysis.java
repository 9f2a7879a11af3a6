package org.weibao.scales.psychometrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.psychometrics.Report.Agreement;
import org.weibao.scales.assessment.psychometrics.Report.Pairs;
import org.weibao.scales.assessment.psychometrics.Sample;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;

/** Two files about the same people: at two times, or as two informants see them. */
record PairAnalysis(ScaleDefinition scale, Sample first, Sample second) {

    /** Two forms with the same reference. */
    private record Pair(Form first, Form second) {}

    Pairs compare() {
        Map<String, Form> others = byRef(second);
        List<Pair> pairs = byRef(first).values().stream()
                .flatMap(form -> Optional.ofNullable(others.get(form.ref().orElseThrow())).stream()
                        .map(other -> new Pair(form, other)))
                .toList();
        int forms = first.forms().size() + second.forms().size();
        return new Pairs(
                pairs.size(),
                forms - 2 * pairs.size(),
                second.refusedLines(),
                scale.scores().stream().map(score -> score(score, pairs)).toList(),
                scale.items()
                        .filter(this::isChoice)
                        .map(item -> item(item, pairs))
                        .toList());
    }

    /** Forms whose reference no other form of the file has. */
    private static Map<String, Form> byRef(Sample sample) {
        Map<String, List<Form>> byRef = sample.forms().stream()
                .filter(form -> form.ref().isPresent())
                .collect(Collectors.groupingBy(
                        form -> form.ref().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byRef.values().stream()
                .filter(forms -> forms.size() == 1)
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        form -> form.ref().orElseThrow(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private boolean isChoice(Item item) {
        return scale.format(item.format().id())
                .map(format -> format.match(
                        new ResponseFormat.Cases<>(choice -> true, whole -> false, decimal -> false, clock -> false)))
                .orElse(false);
    }

    private static Agreement score(Score score, List<Pair> pairs) {
        double[][] table =
                table(pairs, form -> Optional.ofNullable(form.scores().get(score.id())));
        return new Agreement(score.id(), new ScoreAgreement(table).figures());
    }

    /** Only where both were asked: the code of a closed gate is nobody's answer. */
    private static Agreement item(Item item, List<Pair> pairs) {
        double[][] table = table(
                pairs,
                form -> Optional.ofNullable(form.points().get(item.id()))
                        .filter(points -> !form.notAsked().contains(item.id())));
        return new Agreement(item.id(), new ItemAgreement(table).figures());
    }

    private static double[][] table(List<Pair> pairs, Function<Form, Optional<Double>> value) {
        return pairs.stream()
                .flatMap(pair -> value
                        .apply(pair.first())
                        .flatMap(one -> value.apply(pair.second()).map(other -> new double[] {one, other}))
                        .stream())
                .toArray(double[][]::new);
    }

    static double[] column(double[][] table, int column) {
        return Stream.of(table).mapToDouble(row -> row[column]).toArray();
    }
}
