package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.weibao.scales.definition.Banding;

/** The part of a scoring key that says where bands begin and end. */
record BandKey(Results results, KeyWords words, KeyPage page) {

    void print() {
        if (results.bandings().isEmpty()) {
            return;
        }
        page.heading(words.say("bandings"));
        for (PlannedBanding banding : results.bandings()) {
            page.line("  " + String.join("  ", head(banding)));
            for (int group = 0; group < banding.bands().size(); group++) {
                group(banding, group);
            }
        }
    }

    private List<String> head(PlannedBanding planned) {
        Banding banding = planned.definition();
        List<String> head = new ArrayList<>(List.of(banding.id()));
        words.of(banding.title()).ifPresent(head::add);
        head.add("x = " + banding.of().id());
        head.add(words.say("worse." + banding.worse().id()));
        if (banding.alternative()) {
            head.add(words.say("alternative"));
        }
        if (banding.forWhom().isPresent()) {
            head.add(words.say("for-whom", planned.forWhom().words(words)));
        }
        banding.population().ifPresent(population -> head.add(NormKey.population(population, words)));
        if (!banding.sources().isEmpty()) {
            head.add(words.say("source", words.list(banding.sources())));
        }
        return head;
    }

    private void group(PlannedBanding banding, int group) {
        boolean everybody = banding.groups().conditions().get(group).isEmpty();
        if (!everybody) {
            page.line("    " + banding.groups().words(group, words));
        }
        page.table(
                everybody ? "    " : "      ",
                IntStream.range(0, banding.bands().get(group).size())
                        .mapToObj(band ->
                                List.of(banding.bands().get(group).get(band).id(), banding.bounds(group, band)))
                        .toList());
    }
}
