package org.weibao.scales.definition;

import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;

/** What each option of a choice is worth where scores read the item: points → steps → reverse → weight. */
public final class ItemPoints {

    private final Item item;
    private final ResponseFormat.Choice choice;
    private final DoubleSummaryStatistics plain = new DoubleSummaryStatistics();

    private ItemPoints(Item item, ResponseFormat.Choice choice) {
        this.item = item;
        this.choice = choice;
        choice.options().forEach(option -> plain(option).ifPresent(plain::accept));
    }

    public static ItemPoints of(Item item, ResponseFormat.Choice choice) {
        return new ItemPoints(item, choice);
    }

    /** Empty when there is no such option, or when it carries no points. */
    public OptionalDouble of(int code) {
        OptionalDouble points = choice.option(code).map(this::plain).orElse(OptionalDouble.empty());
        return points.isEmpty() ? points : OptionalDouble.of(item.weight() * keyed(points.getAsDouble()));
    }

    private double keyed(double points) {
        return item.reversed() ? plain.getMin() + plain.getMax() - points : points;
    }

    private OptionalDouble plain(Option option) {
        return ItemRange.stepped(item, ItemRange.pointsOf(item, option))
                .mapToDouble(Interval::low)
                .findFirst();
    }
}
