package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.weibao.scales.definition.Option;
import org.weibao.scales.definition.ResponseFormat;
import org.weibao.scales.definition.Text;
import org.weibao.scales.finding.FindingCode;

/** The block {@code response-formats}. */
final class FormatsReader {

    private static final Pattern CODE = Pattern.compile("0|[1-9][0-9]{0,5}");

    private final Values values;
    private final RangeReader ranges;

    FormatsReader(Values values) {
        this.values = values;
        this.ranges = new RangeReader(values);
    }

    List<ResponseFormat> read(Optional<Node> node) {
        List<ResponseFormat> formats = new ArrayList<>();
        node.flatMap(values::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    values.checkId(entry.key(), entry.keyAt());
                    formats.add(format(entry));
                }));
        return formats;
    }

    private ResponseFormat format(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), values);
        ResponseFormat format = fields.has("whole-number")
                ? wholeNumber(entry, fields)
                : fields.has("number")
                        ? decimal(entry, fields)
                        : fields.has("time") ? clock(entry, fields) : choice(entry, fields);
        fields.refuseOthers();
        return format;
    }

    private ResponseFormat wholeNumber(Node.Entry entry, Fields fields) {
        RangeReader.Ends ends =
                fields.optional("whole-number").flatMap(ranges::wholeNumbers).orElse(new RangeReader.Ends(0, 1));
        return new ResponseFormat.WholeNumber(
                entry.key(), (int) ends.low(), (int) ends.high(), unit(fields), entry.keyAt());
    }

    private ResponseFormat decimal(Node.Entry entry, Fields fields) {
        RangeReader.Ends ends =
                fields.optional("number").flatMap(ranges::numbers).orElse(new RangeReader.Ends(0, 1));
        return new ResponseFormat.Decimal(entry.key(), ends.low(), ends.high(), unit(fields), entry.keyAt());
    }

    private ResponseFormat clock(Node.Entry entry, Fields fields) {
        fields.optional("time").ifPresent(values::requireTrue);
        return new ResponseFormat.Clock(entry.key(), entry.keyAt());
    }

    private Optional<Text> unit(Fields fields) {
        return fields.optional("unit").map(values::text);
    }

    private ResponseFormat choice(Node.Entry entry, Fields fields) {
        List<Option> options = new ArrayList<>();
        for (Node.Entry option : fields.others()) {
            code(option).ifPresent(code -> options.add(option(code, option)));
        }
        if (options.isEmpty() && fields.isReal()) {
            values.note(FindingCode.EMPTY_LIST, entry.keyAt(), "id", entry.key());
        }
        return new ResponseFormat.Choice(entry.key(), options, entry.keyAt());
    }

    /** An option's code: a whole number, zero or more. */
    private Optional<Integer> code(Node.Entry entry) {
        if (isCode(entry.key())) {
            return Optional.of(Integer.valueOf(entry.key()));
        }
        values.noteNotOneOf(
                FindingCode.KEY_UNKNOWN,
                entry.keyAt(),
                entry.key(),
                List.of("0", "1", "whole-number", "number", "time"));
        return Optional.empty();
    }

    static boolean isCode(String key) {
        return CODE.matcher(key).matches();
    }

    private Option option(int code, Node.Entry entry) {
        if (!(entry.value() instanceof Node.Mapping mapping)
                || mapping.entry("label").isEmpty()) {
            Text label = values.text(entry.value());
            return new Option(code, label, OptionalDouble.of(code), false, entry.keyAt());
        }
        Fields fields = new Fields(mapping, values);
        Text label = fields.required("label").map(values::text).orElse(Text.EMPTY);
        OptionalDouble points =
                fields.optional("points").map(node -> points(node, values)).orElse(OptionalDouble.of(code));
        boolean declined = fields.optional("declined").flatMap(values::truth).orElse(false);
        fields.refuseOthers();
        return new Option(code, label, points, declined, entry.keyAt());
    }

    /** A number, or {@code none}: missing in scores. */
    static OptionalDouble points(Node node, Values values) {
        return node instanceof Node.Words words && words.text().equals("none")
                ? OptionalDouble.empty()
                : values.number(node);
    }
}
