package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Numeral;

/**
 * Conversion tables 换算表, as manuals print them: every value that a score can take on a complete form, what each norm group makes of
 * it, and its band. Computed by the plan that scores, so that a table in a manual can be held against it row by row. Scores whose values
 * do not lie on a grid (ratios, hours, steps) have no table.
 */
public final class ConversionTable {

    private final Results results;
    private final KeyWords words;
    private final KeyPage page = new KeyPage();

    private ConversionTable(Results results, KeyWords words) {
        this.results = results;
        this.words = words;
    }

    /** @param language a BCP 47 tag; English for {@code en} and its regions, Chinese for everything else */
    public static String print(Plan plan, String language) {
        KeyWords words = KeyWords.in(language);
        ConversionTable table = new ConversionTable(plan.results(), words);
        table.page.line(words.say(
                "table",
                plan.profile().id(),
                plan.profile().version(),
                words.of(plan.profile().title()).orElse("")));
        plan.results().values().stream()
                .filter(PlannedScore.class::isInstance)
                .map(PlannedScore.class::cast)
                .forEach(table::score);
        return table.page.toString();
    }

    private void score(PlannedScore score) {
        List<PlannedBanding> bandings = bandings(score);
        List<PlannedNorm> norms = norms(score);
        if (bandings.isEmpty() && norms.isEmpty()) {
            return;
        }
        List<Double> grid = ScoreGrid.of(score, results);
        page.heading(score.id()
                + words.of(score.definition().title())
                        .map(title -> "  " + title)
                        .orElse(""));
        if (grid.isEmpty()) {
            page.line("  " + words.say("table.no-grid"));
            return;
        }
        bandings.forEach(banding -> banded(banding, grid));
        norms.forEach(norm -> normed(norm, grid));
    }

    private List<PlannedBanding> bandings(PlannedValue value) {
        return results.bandings().stream()
                .filter(banding -> banding.score() == value.register())
                .toList();
    }

    private List<PlannedNorm> norms(PlannedScore score) {
        return results.values().stream()
                .filter(PlannedNorm.class::isInstance)
                .map(PlannedNorm.class::cast)
                .filter(norm -> norm.source() == score)
                .toList();
    }

    private void banded(PlannedBanding banding, List<Double> grid) {
        for (int group = 0; group < banding.bands().size(); group++) {
            page.line("  " + head(banding.id(), banding.groups(), group));
            page.table("    ", stretches(banding, group, grid));
        }
    }

    /** Values that follow each other and have one band share a row. */
    private static List<List<String>> stretches(PlannedBanding banding, int group, List<Double> grid) {
        List<List<String>> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= grid.size(); i++) {
            String band = banding.bandAt(group, grid.get(from));
            if (i == grid.size() || !banding.bandAt(group, grid.get(i)).equals(band)) {
                String low = Numeral.text(grid.get(from));
                String high = Numeral.text(grid.get(i - 1));
                rows.add(List.of(low.equals(high) ? low : low + "–" + high, band));
                from = i;
            }
        }
        return rows;
    }

    private void normed(PlannedNorm norm, List<Double> grid) {
        List<PlannedBanding> forEverybody = bandings(norm).stream()
                .filter(banding -> banding.bands().size() == 1)
                .toList();
        IntStream.range(0, norm.formulas().length).forEach(group -> {
            page.line("  " + head(norm.id(), norm.groups(), group));
            page.table(
                    "    ",
                    grid.stream()
                            .map(raw -> row(norm, group, raw, forEverybody))
                            .toList());
        });
    }

    private List<String> row(PlannedNorm norm, int group, double raw, List<PlannedBanding> bandings) {
        double reported = norm.reported(group, raw);
        List<String> row = new ArrayList<>(List.of(Numeral.text(raw)));
        if (!Double.isFinite(reported)) {
            row.add(words.say("table.outside"));
            return row;
        }
        row.add(Numeral.text(reported));
        bandings.forEach(banding -> row.add(banding.id() + " " + banding.bandAt(0, reported)));
        return row;
    }

    private String head(String id, Groups groups, int group) {
        return groups.conditions().get(group).isEmpty() ? id : id + "  " + groups.words(group, words);
    }
}
