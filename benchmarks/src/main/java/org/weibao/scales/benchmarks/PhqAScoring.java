package org.weibao.scales.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.weibao.scales.Scale;
import org.weibao.scales.assessment.Responses;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.Sex;

/** A thousand forms of PHQ-A: a hand-written loop over the total, the same by columns, and whole assessments one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PhqAScoring {

    private static final int ROWS = 1000;
    private static final int TOTAL_ITEMS = 9;
    private static final double SHARE_BLANK = 0.05;

    private Scale scale;
    private double[][] columns;
    private Map<String, double[]> columnsById;
    private List<Responses> forms;
    private Respondent respondent;

    /** The forms are random but the same in every run. */
    @Setup
    public void fillForms() {
        scale = BuiltIn.library().scale("phq-a");
        respondent = Respondent.of(Sex.FEMALE, Age.years(14));
        Random random = new Random(20220601);
        columns = new double[TOTAL_ITEMS][ROWS];
        columnsById = new LinkedHashMap<>();
        for (int item = 0; item < TOTAL_ITEMS; item++) {
            for (int row = 0; row < ROWS; row++) {
                columns[item][row] = random.nextDouble() < SHARE_BLANK ? Double.NaN : random.nextInt(4);
            }
            columnsById.put("q" + (item + 1), columns[item]);
        }
        forms = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            forms.add(form(row));
        }
    }

    private Responses form(int row) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int item = 0; item < TOTAL_ITEMS; item++) {
            if (!Double.isNaN(columns[item][row])) {
                answers.put("q" + (item + 1), columns[item][row]);
            }
        }
        return Responses.of(answers);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] handWrittenLoop() {
        double[] totals = new double[ROWS];
        HandWrittenTotal.score(columns, totals);
        return totals;
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] columns() {
        return scale.scorer().score(columnsById, respondent).get("total");
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void wholeAssessments(Blackhole blackhole) {
        for (Responses form : forms) {
            blackhole.consume(scale.assess(form, respondent));
        }
    }
}
