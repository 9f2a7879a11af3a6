package org.weibao.scales.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds circles among things that read each other; every thing is reported in one circle at most. */
final class Circles {
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final Map<String, List<String>> readers = new HashMap<>();

    void add(String reader, String read) {
        reads.computeIfAbsent(read, id -> new LinkedHashSet<>());
        if (reads.computeIfAbsent(reader, id -> new LinkedHashSet<>()).add(read)) {
            readers.computeIfAbsent(read, id -> new ArrayList<>()).add(reader);
        }
    }

    /** Each circle as the names along it, the first not repeated at the end. */
    List<List<String>> all() {
        peel();
        List<List<String>> circles = new ArrayList<>();
        Set<String> walked = new HashSet<>();
        for (String start : reads.keySet()) {
            circleFrom(start, walked).ifPresent(circles::add);
        }
        return circles;
    }

    /** Takes away what reads nothing that is left, again and again; all that remains leads into a circle. */
    private void peel() {
        Deque<String> settled = new ArrayDeque<>();
        reads.forEach((name, read) -> {
            if (read.isEmpty()) {
                settled.add(name);
            }
        });
        while (!settled.isEmpty()) {
            String name = settled.remove();
            reads.remove(name);
            for (String reader : readers.getOrDefault(name, List.of())) {
                reads.get(reader).remove(name);
                if (reads.get(reader).isEmpty()) {
                    settled.add(reader);
                }
            }
        }
    }

    private Optional<List<String>> circleFrom(String start, Set<String> walked) {
        List<String> path = new ArrayList<>();
        String next = start;
        while (walked.add(next)) {
            path.add(next);
            next = reads.get(next).iterator().next();
        }
        int begin = path.indexOf(next);
        return begin < 0 ? Optional.empty() : Optional.of(path.subList(begin, path.size()));
    }
}
