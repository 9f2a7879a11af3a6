package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.scales.assessment.psychometrics.NormKind;
import org.weibao.scales.assessment.psychometrics.Report;
import org.weibao.scales.assessment.psychometrics.Report.NormGroups;
import org.weibao.scales.definition.ScaleDefinition;
import org.weibao.scales.definition.Score;

/** The block {@code norms} of a scale file that reads a table of norms, in both languages. It carries its doubts with it. */
public final class NormsBlock {

    private static final List<Words> LANGUAGES = List.of(Words.in("zh"), Words.in("en"));

    private final Report report;
    private final ScaleDefinition scale;
    private final NormKind kind;

    private NormsBlock(Report report, ScaleDefinition scale, NormKind kind) {
        this.report = report;
        this.scale = scale;
        this.kind = kind;
    }

    /**
     * YAML, ready to paste; empty when no group could be estimated.
     *
     * @param table name of the file with the table, beside the scale file
     */
    public static String text(Report report, ScaleDefinition scale, NormKind kind, String table) {
        NormsBlock block = new NormsBlock(report, scale, kind);
        List<Score> scores = block.scores();
        return scores.isEmpty() ? "" : block.lines(scores, table).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Score> scores() {
        return report.norms().stream()
                .filter(norms -> norms.groups().stream().anyMatch(group -> group.isNorm(kind)))
                .map(NormGroups::score)
                .flatMap(id -> scale.score(id).stream())
                .toList();
    }

    private Stream<String> lines(List<Score> scores, String table) {
        String year = report.intake().lastYear().isPresent()
                ? String.valueOf(report.intake().lastYear().getAsInt())
                : "";
        List<String> lines = new ArrayList<>();
        lines.add("norms:");
        lines.add("  local" + (year.isEmpty() ? "" : "-" + year) + ":");
        lines.add("    reports: " + (kind == NormKind.T_SCORE ? "t-score" : "percentile"));
        lines.add("    gives:");
        scores.forEach(score -> lines.add("      " + given(score) + ": " + score.id()));
        lines.add("    title:");
        scores.forEach(score -> lines.add("      " + given(score) + ": " + title(score)));
        String forms = String.valueOf(report.intake().forms());
        lines.add("    population: "
                + both("explain.psychometrics.norm-population", forms).replaceAll(" }$", "") + ", n: " + forms
                + (year.isEmpty() ? "" : ", year: " + year) + " }");
        lines.add("    doubt: " + both("explain.psychometrics.norm-doubt", forms));
        lines.add("    table: " + quoted(table));
        return lines.stream();
    }

    private String given(Score score) {
        return score.id() + "-local-" + (kind == NormKind.T_SCORE ? "t" : "percentile");
    }

    private String title(Score score) {
        return LANGUAGES.stream()
                .map(words -> words.language() + ": "
                        + quoted(words.text(
                                "explain.psychometrics.norm-title",
                                score.title().in(words.language()).orElse(score.id()),
                                words.word(kind).orElse(kind.id()))))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String both(String key, String... arguments) {
        return LANGUAGES.stream()
                .map(words -> words.language() + ": " + quoted(words.text(key, arguments)))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
