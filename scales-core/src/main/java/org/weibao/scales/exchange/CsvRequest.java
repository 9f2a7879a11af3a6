package org.weibao.scales.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.weibao.scales.exchange.CsvColumn.Place;

/**
 * A row of a table as the JSON request that says the same, so that one strict reader judges both. An empty cell is an absent member.
 */
final class CsvRequest {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final List<CsvColumn> columns;
    private final List<String> cells;

    private CsvRequest(List<CsvColumn> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** @param cells as many as columns, one character a byte */
    static byte[] json(List<CsvColumn> columns, List<String> cells) {
        CsvRequest row = new CsvRequest(columns, cells);
        StringJoiner request = new StringJoiner(",", "{", "}");
        row.addMembers(Place.REQUEST, request);
        StringJoiner respondent = new StringJoiner(",", "\"respondent\":{", "}");
        row.addMembers(Place.RESPONDENT, respondent);
        StringJoiner answers = new StringJoiner(",", "\"answers\":{", "}");
        row.addMembers(Place.ANSWERS, answers);
        return request.add(respondent.toString())
                .add(answers.toString())
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void addMembers(Place place, StringJoiner members) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).place() == place && !cells.get(i).isEmpty()) {
                members.add(quoted(columns.get(i).name()) + ":" + value(columns.get(i), cells.get(i)));
            }
        }
    }

    private static String value(CsvColumn column, String cell) {
        return column.numeric() && NUMBER.matcher(cell).matches() ? cell : quoted(cell);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < ' ') {
                quoted.append("\\u00").append(one < 16 ? "0" : "").append(Integer.toHexString(one));
            } else {
                quoted.append(one == '"' || one == '\\' ? "\\" : "").append(one);
            }
        }
        return quoted.append('"').toString();
    }
}
