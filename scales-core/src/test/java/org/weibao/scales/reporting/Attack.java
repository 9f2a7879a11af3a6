package org.weibao.scales.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.weibao.scales.assessment.reporting.Breakdown;
import org.weibao.scales.assessment.reporting.Summary;
import org.weibao.scales.assessment.reporting.Summary.Row;

/**
 * A reader who tries to compute what a summary hides. It knows everything that is published and how counts hang together: minors and parents
 * make the total, rows of a partition make the margin, no row exceeds the margin. For each hidden count it finds the least and the most that
 * fits, by linear programming over all tables at once.
 */
final class Attack {

    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final Map<String, OptionalInt> counts = new LinkedHashMap<>();
    private final List<Map<String, Integer>> equal = new ArrayList<>();
    private final List<Map<String, Integer>> atMost = new ArrayList<>();

    private Attack() {}

    /** The number of values that each hidden count may have, by its name; what has no upper end is left out. */
    static Map<String, Integer> possibleValues(Summary summary, List<Breakdown> tables) {
        Attack attack = new Attack();
        attack.row("served", summary.served());
        tables.forEach(table -> attack.table(table, summary.rows(table)));
        Map<String, Integer> possible = new LinkedHashMap<>();
        attack.variables.keySet().forEach(name -> attack.values(name).ifPresent(values -> possible.put(name, values)));
        return possible;
    }

    private void table(Breakdown table, List<Row> rows) {
        for (String column : List.of("minors", "parents", "total")) {
            Map<String, Integer> sum = new LinkedHashMap<>(Map.of("served." + column, -1));
            for (Row row : rows) {
                sum.put(table + "." + row.category() + "." + column, 1);
                atMost.add(Map.of(table + "." + row.category() + "." + column, 1, "served." + column, -1));
            }
            if (table.isPartition()) {
                equal.add(sum);
            }
        }
        rows.forEach(row -> row(table + "." + row.category(), row));
    }

    private void row(String name, Row row) {
        count(name + ".minors", row.minors());
        count(name + ".parents", row.parents());
        count(name + ".total", row.total());
        equal.add(Map.of(name + ".minors", 1, name + ".parents", 1, name + ".total", -1));
    }

    private void count(String name, OptionalInt count) {
        counts.put(name, count);
        if (count.isEmpty()) {
            variables.put(name, variables.size());
        }
    }

    private OptionalInt values(String name) {
        double most = extreme(name, GoalType.MAXIMIZE);
        if (Double.isInfinite(most)) {
            return OptionalInt.empty();
        }
        double least = extreme(name, GoalType.MINIMIZE);
        return OptionalInt.of((int) (Math.floor(most + 1e-6) - Math.ceil(least - 1e-6)) + 1);
    }

    private double extreme(String name, GoalType goal) {
        List<LinearConstraint> known = new ArrayList<>();
        equal.forEach(sum -> constraint(sum, Relationship.EQ, known));
        atMost.forEach(sum -> constraint(sum, Relationship.LEQ, known));
        double[] objective = new double[variables.size()];
        objective[variables.get(name)] = 1;
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(known),
                            goal,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.BLAND)
                    .getValue();
        } catch (UnboundedSolutionException endless) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private void constraint(Map<String, Integer> sum, Relationship relation, List<LinearConstraint> into) {
        double[] factors = new double[variables.size()];
        double right = 0;
        for (Map.Entry<String, Integer> term : sum.entrySet()) {
            OptionalInt count = counts.get(term.getKey());
            if (count.isPresent()) {
                right -= term.getValue() * count.getAsInt();
            } else {
                factors[variables.get(term.getKey())] = term.getValue();
            }
        }
        if (Arrays.stream(factors).anyMatch(factor -> factor != 0)) {
            into.add(new LinearConstraint(factors, relation, right));
        }
    }
}
