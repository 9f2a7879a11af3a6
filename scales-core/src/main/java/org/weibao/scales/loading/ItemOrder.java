package org.weibao.scales.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.definition.Term;
import org.weibao.scales.finding.FindingCode;
import org.weibao.scales.finding.Place;

/** The items of a form from top to bottom, block by block: what runs such as {@code q1..q9} are resolved against. */
final class ItemOrder {

    private static final Pattern RUN = Pattern.compile("(-?)([^.\\s]+(?:\\.[^.\\s]+)*)\\.\\.([^.\\s]+)");

    private static final int MOST_ITEMS = 2_000;

    /** A few bytes of a run stand for all its items, so a small file could ask for more than fits into memory. */
    private static final int MOST_IN_RUNS = 200_000;

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Integer> blocks = new ArrayList<>();
    private int inRuns;

    /** Reads nothing but the ids and how many there are; what is wrong with the blocks is reported by whoever reads them. */
    static ItemOrder of(Optional<Node> items, Values values) {
        ItemOrder order = new ItemOrder();
        if (items.orElse(null) instanceof Node.Sequence sequence) {
            for (int block = 0; block < sequence.nodes().size(); block++) {
                order.addBlock(sequence.nodes().get(block), block);
            }
            if (order.ids.size() > MOST_ITEMS) {
                noteTooMany(MOST_ITEMS, sequence.at(), values);
            }
        }
        return order;
    }

    private void addBlock(Node node, int block) {
        if (node instanceof Node.Mapping mapping
                && mapping.entry("ask").map(Node.Entry::value).orElse(null) instanceof Node.Mapping ask) {
            for (Node.Entry item : ask.entries()) {
                positions.putIfAbsent(item.key(), ids.size());
                ids.add(item.key());
                blocks.add(block);
            }
        }
    }

    static boolean isRun(String text) {
        return RUN.matcher(text).matches();
    }

    /** One member of a list: a name, a run of items, each with or without {@code -}. */
    List<Term> terms(Node node, Values values) {
        Optional<String> words = values.words(node);
        if (words.isEmpty()) {
            return List.of();
        }
        Matcher run = RUN.matcher(words.get());
        if (run.matches()) {
            boolean reversed = !run.group(1).isEmpty();
            return run(run.group(2), run.group(3), node, values).stream()
                    .map(id -> new Term(id, reversed, node.at()))
                    .toList();
        }
        if (words.get().contains("..")) {
            values.note(FindingCode.RUN_MALFORMED, node.at(), "found", words.get());
            return List.of();
        }
        boolean reversed = words.get().startsWith("-");
        return List.of(new Term(reversed ? words.get().substring(1) : words.get(), reversed, node.at()));
    }

    /** The ids from the first to the last in file order; none, with a finding, when that is no run within one block. */
    List<String> run(String first, String last, Node node, Values values) {
        Integer from = position(first, node, values);
        Integer to = position(last, node, values);
        if (from == null || to == null) {
            return List.of();
        }
        if (from >= to || !blocks.get(from).equals(blocks.get(to))) {
            values.note(FindingCode.RUN_MALFORMED, node.at(), "found", first + ".." + last);
            return List.of();
        }
        inRuns += to - from + 1;
        if (inRuns > MOST_IN_RUNS) {
            noteTooMany(MOST_IN_RUNS, node.at(), values);
            return List.of();
        }
        return List.copyOf(ids.subList(from, to + 1));
    }

    private static void noteTooMany(int limit, Place at, Values values) {
        values.note(FindingCode.TOO_MANY_ITEMS, at, "limit", String.valueOf(limit));
    }

    private Integer position(String id, Node node, Values values) {
        Integer position = positions.get(id);
        if (position == null) {
            values.noteNotOneOf(FindingCode.REFERENCE_UNKNOWN, node.at(), id, positions.keySet(), "kind", "item");
        }
        return position;
    }
}
