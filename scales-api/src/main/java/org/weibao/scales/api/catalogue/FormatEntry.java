package org.weibao.scales.api.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Text;

/**
 * How an item is answered.
 *
 * @param kind {@code choice} (an answer is the code of an option), {@code whole-number}, {@code number} or {@code time} ({@code "HH:MM"})
 * @param options in the order of the form; only with a choice
 * @param min inclusive; only with numbers
 * @param max inclusive; only with numbers
 */
public record FormatEntry(
        String id,
        String kind,
        Optional<List<OptionEntry>> options,
        OptionalDouble min,
        OptionalDouble max,
        Optional<Map<String, String>> unit) {

    /** @param declined the person declined to answer */
    public record OptionEntry(int code, Map<String, String> label, boolean declined) {
        static OptionEntry of(Option option) {
            return new OptionEntry(option.code(), option.label().byLanguage(), option.declined());
        }
    }

    static FormatEntry of(ResponseFormat format) {
        return format.match(new ResponseFormat.Cases<>(
                choice -> new FormatEntry(
                        choice.id(),
                        "choice",
                        Optional.of(
                                choice.options().stream().map(OptionEntry::of).toList()),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty()),
                whole -> number(whole.id(), "whole-number", whole.min(), whole.max(), whole.unit()),
                decimal -> number(decimal.id(), "number", decimal.min(), decimal.max(), decimal.unit()),
                clock -> new FormatEntry(
                        clock.id(),
                        "time",
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty())));
    }

    private static FormatEntry number(String id, String kind, double min, double max, Optional<Text> unit) {
        return new FormatEntry(
                id, kind, Optional.empty(), OptionalDouble.of(min), OptionalDouble.of(max), unit.map(Text::byLanguage));
    }
}
