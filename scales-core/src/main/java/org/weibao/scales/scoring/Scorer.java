package org.weibao.scales.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.weibao.scales.definition.IntendedAges;
import org.weibao.scales.definition.Respondent;

/**
 * Scores columns of codes into columns of scores, with the same plan and the same numbers as one person at a time, and without making
 * an object for a row. Immutable; any number of threads may use it at once, each on its own rows.
 *
 * <p>A column holds one item's codes, row by row: the codes of the form, a time as hours after midnight (23:30 is 23.5), NaN where
 * nothing was answered. An item without a column is unanswered in all rows.
 */
public final class Scorer {

    private final Form form;
    private final IntendedAges ages;
    private final Program program;
    private final Results results;

    Scorer(IntendedAges ages, Form form, Program program, Results results) {
        this.ages = ages;
        this.form = form;
        this.program = program;
        this.results = results;
    }

    /**
     * Rows of respondents of whom the same is known.
     *
     * @return a column for each score and each value that a norm gives, in file order; NaN where it is unscorable
     */
    public Map<String, double[]> score(Map<String, double[]> codes, Respondent everyone) {
        return run(codes, row -> everyone, scores(), form.items().size());
    }

    /** @param respondents one a row */
    public Map<String, double[]> score(Map<String, double[]> codes, List<Respondent> respondents) {
        return run(codes, respondents::get, scores(), form.items().size());
    }

    /**
     * What scores read of each item, in the order of the form: points after reversing and weighting, NaN where there are none.
     *
     * @param respondents one a row
     * @throws IllegalArgumentException as when scoring
     */
    public Map<String, double[]> points(Map<String, double[]> codes, List<Respondent> respondents) {
        List<String> items = form.items().stream().map(PlannedItem::id).toList();
        return run(codes, respondents::get, items, 0);
    }

    private List<String> scores() {
        return results.values().stream().map(PlannedValue::id).toList();
    }

    /**
     * @param ids of the registers from {@code first} on
     * @return a column for each of them; NaN where it has no value
     * @throws IllegalArgumentException when a column is of no item, columns differ in length, or an item does not take a code; the
     *     message names item and row, never the code
     */
    private Map<String, double[]> run(
            Map<String, double[]> codes, IntFunction<Respondent> respondents, List<String> ids, int first) {
        double[][] columns = columns(codes);
        int rows = rows(codes);
        double[][] values = new double[ids.size()][rows];
        Registers registers = results.registers(Respondent.UNKNOWN);
        for (int row = 0; row < rows; row++) {
            registers.respondent = ages.read(respondents.apply(row));
            read(columns, row, registers);
            program.runUntilScores(registers);
            write(registers, first, values, row);
        }
        Map<String, double[]> byId = new LinkedHashMap<>();
        ids.forEach(id -> byId.put(id, values[byId.size()]));
        return byId;
    }

    private double[][] columns(Map<String, double[]> codes) {
        codes.keySet().stream()
                .filter(id -> !form.byId().containsKey(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("there is no item " + id);
                });
        return form.items().stream().map(item -> codes.get(item.id())).toArray(double[][]::new);
    }

    private static int rows(Map<String, double[]> codes) {
        int[] lengths = codes.values().stream()
                .mapToInt(column -> column.length)
                .distinct()
                .toArray();
        if (lengths.length > 1) {
            throw new IllegalArgumentException("columns differ in length: " + Arrays.toString(lengths));
        }
        return lengths.length == 0 ? 0 : lengths[0];
    }

    private void read(double[][] columns, int row, Registers registers) {
        registers.clear();
        for (int item = 0; item < columns.length; item++) {
            if (columns[item] != null && !Double.isNaN(columns[item][row])) {
                answer(form.items().get(item), columns[item][row], row, registers);
            }
        }
    }

    private static void answer(PlannedItem item, double code, int row, Registers registers) {
        if (item.acceptance().refusal(code).isPresent()) {
            throw new IllegalArgumentException("item " + item.id() + " does not take the code in row " + row);
        }
        registers.answer(item.register(), code, item.acceptance().reply(code));
    }

    private static void write(Registers registers, int first, double[][] values, int row) {
        for (int i = 0; i < values.length; i++) {
            values[i][row] = registers.values[first + i];
        }
    }
}
