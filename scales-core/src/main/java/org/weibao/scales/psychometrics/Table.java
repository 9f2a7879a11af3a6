package org.weibao.scales.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.weibao.scales.assessment.psychometrics.Sample.Form;
import org.weibao.scales.psychometrics.ItemsOfScore.Part;

/**
 * The items of a score on the forms that have points for all of them.
 *
 * @param points a row for each form, a column for each item
 */
record Table(List<Form> forms, double[][] points) {

    static Table of(List<Form> all, List<Part> parts) {
        List<Form> complete = all.stream()
                .filter(form ->
                        parts.stream().allMatch(part -> part.points(form).isPresent()))
                .toList();
        double[][] points = complete.stream()
                .map(form -> parts.stream()
                        .mapToDouble(part -> part.points(form).orElseThrow())
                        .toArray())
                .toArray(double[][]::new);
        return new Table(complete, points);
    }

    int people() {
        return points.length;
    }

    RealMatrix covariances() {
        return new Covariance(points).getCovarianceMatrix();
    }

    double[] column(int item) {
        return Arrays.stream(points).mapToDouble(row -> row[item]).toArray();
    }

    /** Sums of every second item. */
    double[] half(int first) {
        return Arrays.stream(points)
                .mapToDouble(row -> IntStream.iterate(first, item -> item < row.length, item -> item + 2)
                        .mapToDouble(item -> row[item])
                        .sum())
                .toArray();
    }

    /** Sums of all items but one. */
    double[] rest(int without) {
        return Arrays.stream(points)
                .mapToDouble(row -> Arrays.stream(row).sum() - row[without])
                .toArray();
    }
}
