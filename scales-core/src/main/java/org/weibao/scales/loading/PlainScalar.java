package org.weibao.scales.loading;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** What an unquoted YAML scalar is: a number, a truth value, nothing, or text. What readers of YAML disagree on is refused. */
final class PlainScalar {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern LOOKS_NUMERIC = Pattern.compile(
            "(?=[-+.0-9])[-+]?(?:\\.?[0-9][0-9_]*|0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*\\.[0-9_]*"
                    + "|(?:[0-9][0-9_]*)?\\.?[0-9_]*[eE][-+]?[0-9]+|\\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN)");

    private static final int LONGEST_NUMERAL = 80;

    private PlainScalar() {}

    static Node read(String text, Place at, TreeBuilding building) {
        if (NUMBER.matcher(text).matches()) {
            return building.number(text, at);
        }
        if (text.length() <= LONGEST_NUMERAL && LOOKS_NUMERIC.matcher(text).matches()) {
            building.note(FindingCode.NUMBER_MALFORMED, at, "found", text);
            return building.number("0", at);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> new Node.Nothing(at);
            case "true", "True", "TRUE" -> new Node.Truth(true, at);
            case "false", "False", "FALSE" -> new Node.Truth(false, at);
            default -> words(text, at, building);
        };
    }

    private static Node words(String text, Place at, TreeBuilding building) {
        OptionalInt slip = FullWidth.inScalar(text);
        slip.ifPresent(column -> building.note(FullWidth.finding(at, at.column() + column, text.charAt(column))));
        return building.text(text, at);
    }
}
