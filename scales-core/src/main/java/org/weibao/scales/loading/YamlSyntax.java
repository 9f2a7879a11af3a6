package org.weibao.scales.loading;

import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** What a YAML parser's complaint most likely means to the person who wrote the file. */
final class YamlSyntax {

    private static final int LINES_ABOVE = 2;

    private YamlSyntax() {}

    static Finding finding(String file, String text, YamlEngineException complaint) {
        if (!(complaint instanceof MarkedYamlEngineException marked)) {
            return Finding.of(FindingCode.SYNTAX, new Place(file, 1, 1, ""));
        }
        Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
        int line = mark.map(Mark::getLine).orElse(0);
        int column = mark.map(Mark::getColumn).orElse(0);
        Place at = new Place(file, line + 1, column + 1, "");
        String problem = marked.getProblem();
        return fullWidth(file, text, line)
                .orElseGet(() -> problem.contains("TAB")
                        ? Finding.of(FindingCode.TAB_INDENTATION, at)
                        : Finding.of(FindingCode.SYNTAX, at, "found", problem));
    }

    /** Full-width punctuation on the line of the complaint or a little above, where the parser first loses its way. */
    private static Optional<Finding> fullWidth(String file, String text, int line) {
        String[] lines = text.split("\n", -1);
        for (int number = Math.min(line, lines.length - 1); number >= Math.max(0, line - LINES_ABOVE); number--) {
            OptionalInt column = FullWidth.column(lines[number]);
            if (column.isPresent()) {
                Place at = new Place(file, number + 1, 1, "");
                char found = lines[number].charAt(column.getAsInt());
                return Optional.of(FullWidth.finding(at, column.getAsInt() + 1, found));
            }
        }
        return Optional.empty();
    }
}
