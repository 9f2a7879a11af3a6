package org.weibao.scales.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.scales.Scale;
import org.weibao.scales.builtin.BuiltIn;
import org.weibao.scales.definition.Age;
import org.weibao.scales.definition.Informant;
import org.weibao.scales.definition.Item;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.Respondent;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Sex;

/** Ten thousand rows more make columns of scores that are longer, and nothing else. */
class NoObjectPerRowTest {

    private static final int FEW = 1_000;
    private static final int MANY = 11_000;
    private static final Respondent GIRL_OF_13 =
            Respondent.of(Sex.FEMALE, Age.years(13), Informant.SELF).withGrade(7);

    static Stream<Scale> scales() {
        return BuiltIn.library().scales().stream();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void columnsAreScoredWithoutMakingObjects(Scale scale) {
        int scores = scale.scorer().score(columns(scale, 1), GIRL_OF_13).size();
        allocated(scale, MANY);

        long more = allocated(scale, MANY) - allocated(scale, FEW) - (long) (MANY - FEW) * scores * Double.BYTES;

        assertThat(more).isLessThan(MANY - FEW);
    }

    private static long allocated(Scale scale, int rows) {
        Map<String, double[]> columns = columns(scale, rows);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        scale.scorer().score(columns, GIRL_OF_13);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Map<String, double[]> columns(Scale scale, int rows) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (Item item : scale.definition().items().toList()) {
            double[] codes = codes(scale.definition().format(item.format().id()).orElseThrow());
            double[] column = new double[rows];
            Arrays.setAll(column, row -> codes[row % codes.length]);
            columns.put(item.id(), column);
        }
        return columns;
    }

    private static double[] codes(ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> choice.options().stream().mapToDouble(Option::code).toArray(),
                whole -> new double[] {whole.min(), whole.max()},
                decimal -> new double[] {decimal.min(), decimal.max()},
                clock -> new double[] {22.5, 7}));
    }
}
