package org.weibao.scales.loading;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** What a YAML parser's complaint most likely means to the person who wrote the file. */
final class YamlSyntax {

    private static final String FULL_WIDTH = "：，［］｛｝＃";
    private static final String HALF_WIDTH = ":,[]{}#";

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

    /** Full-width punctuation on the line of the complaint or the one before, where the parser first loses its way. */
    private static Optional<Finding> fullWidth(String file, String text, int line) {
        String[] lines = text.split("\n", -1);
        for (int number = Math.min(line, lines.length - 1); number >= Math.max(0, line - 1); number--) {
            int column = firstFullWidth(lines[number]);
            if (column >= 0) {
                char found = lines[number].charAt(column);
                return Optional.of(Finding.of(
                        FindingCode.FULL_WIDTH_PUNCTUATION,
                        new Place(file, number + 1, column + 1, ""),
                        "found",
                        String.valueOf(found),
                        "expected",
                        String.valueOf(HALF_WIDTH.charAt(FULL_WIDTH.indexOf(found)))));
            }
        }
        return Optional.empty();
    }

    private static int firstFullWidth(String line) {
        for (int column = 0; column < line.length(); column++) {
            if (FULL_WIDTH.indexOf(line.charAt(column)) >= 0) {
                return column;
            }
        }
        return -1;
    }
}
