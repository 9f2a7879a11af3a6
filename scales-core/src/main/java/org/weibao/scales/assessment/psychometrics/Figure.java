package org.weibao.scales.assessment.psychometrics;

import java.util.List;
import java.util.Optional;

/** One statistic of whatever it stands beside. */
public record Figure(Measure measure, Estimate estimate) {

    /** The statistic among the figures. */
    public static Optional<Estimate> find(List<Figure> figures, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure)
                .map(Figure::estimate)
                .findFirst();
    }
}
