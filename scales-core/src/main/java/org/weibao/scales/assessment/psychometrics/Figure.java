package org.weibao.scales.assessment.psychometrics;

import java.util.List;
import java.util.Optional;

/** One statistic of whatever it stands beside. */
public record Figure(Statistic statistic, Estimate estimate) {

    /** The statistic among the figures. */
    public static Optional<Estimate> find(List<Figure> figures, Statistic statistic) {
        return figures.stream()
                .filter(figure -> figure.statistic() == statistic)
                .map(Figure::estimate)
                .findFirst();
    }
}
