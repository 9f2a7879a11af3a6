package org.weibao.scales.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a list of members shortly: three or more that follow each other and are numbered alike are {@code q1–q9}. Names without numbers
 * are never left out.
 */
final class Runs {

    private static final int SHORTEST = 3;

    private record Entry(String id, int register, String prefix) {
        boolean isFollowedBy(Entry next) {
            return next.register == register + 1
                    && prefix.isEmpty()
                    && next.prefix.isEmpty()
                    && !stem().equals(id)
                    && stem().equals(next.stem());
        }

        /** What stands before the number. */
        String stem() {
            return id.replaceFirst("[0-9].*", "");
        }

        String text() {
            return prefix.isEmpty() ? id : "(" + prefix + id + ")";
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** @param prefix what a reversed member is taken from; empty for others */
    void add(String id, int register, String prefix) {
        entries.add(new Entry(id, register, prefix));
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        int start = 0;
        while (start < entries.size()) {
            int end = endOfRun(start);
            write(start, end, texts);
            start = end + 1;
        }
        return texts;
    }

    private int endOfRun(int start) {
        int end = start;
        while (end + 1 < entries.size() && entries.get(end).isFollowedBy(entries.get(end + 1))) {
            end++;
        }
        return end;
    }

    private void write(int start, int end, List<String> texts) {
        if (end - start + 1 >= SHORTEST) {
            texts.add(entries.get(start).id() + "–" + entries.get(end).id());
        } else {
            entries.subList(start, end + 1).forEach(entry -> texts.add(entry.text()));
        }
    }
}
