package org.weibao.scales.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV that opens in a spreadsheet as it is: RFC 4180 with CRLF, a byte order mark before it so that Chinese is read as UTF-8, and no cell
 * that the spreadsheet would take for a formula: behind an apostrophe it is text.
 */
final class Spreadsheet {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Spreadsheet() {}

    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Spreadsheet::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    private static String cell(String value) {
        String harmless = readsAsFormula(value) ? "'" + value : value;
        return harmless.chars().anyMatch(one -> ",\"\r\n".indexOf(one) >= 0)
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }

    /** Also after spaces, which some spreadsheets drop. */
    private static boolean readsAsFormula(String value) {
        String bare = value.replaceFirst("^ +", "");
        return !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    }
}
