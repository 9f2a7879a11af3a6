package org.weibao.scales.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weibao.scales.assessment.followup.CycleEvent.Kind;
import org.weibao.scales.assessment.followup.Stage;
import org.weibao.scales.definition.Level;
import org.weibao.scales.definition.Named;

/** Every event at every stage, against the table in {@code transitions.txt}: where it leads, or why it is refused. */
class EveryTransitionTest {

    /** The shortest way from the proposal to each stage. */
    private static final Map<Stage, List<Kind>> WAYS = ways();

    private static final Map<Kind, Map<String, String>> TABLE = table();

    @ParameterizedTest
    @EnumSource(Stage.class)
    void is_as_the_table_says(Stage stage) {
        assertThat(Kind.values())
                .allSatisfy(
                        kind -> assertThat(outcome(stage, kind)).as(kind.id()).isEqualTo(expected(stage, kind)));
    }

    @Test
    void the_table_speaks_of_every_event_and_a_way_leads_to_every_stage() {
        assertThat(TABLE).containsOnlyKeys(Kind.values());
        assertThat(WAYS).containsOnlyKeys(Stage.values());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void what_is_offered_is_what_is_not_refused(Stage stage) {
        Story story = at(stage);
        assertThat(Story.CYCLE.seen(story.state()).allowed())
                .containsExactlyElementsOf(Stream.of(Kind.values())
                        .filter(kind -> !outcome(stage, kind).matches("[A-Z-]+") || isReasonMissing(stage, kind))
                        .toList());
    }

    /** Closing is possible from anywhere, though not as completed. */
    private static boolean isReasonMissing(Stage stage, Kind kind) {
        return kind == Kind.CLOSED && outcome(stage, kind).equals("CLOSING-REASON-NOT-HERE");
    }

    private static String outcome(Stage stage, Kind kind) {
        Story story = at(stage).then(kind);
        return story.refusals().isEmpty() ? story.state().stage().id() : String.join(", ", story.refusals());
    }

    private static Story at(Stage stage) {
        return Story.of(Level.STATION_CARE).then(WAYS.get(stage).toArray(Kind[]::new));
    }

    private static Map<Stage, List<Kind>> ways() {
        Map<Stage, List<Kind>> ways = new EnumMap<>(Stage.class);
        ways.put(Stage.PROPOSED, List.of());
        Deque<Stage> waiting = new ArrayDeque<>(List.of(Stage.PROPOSED));
        while (!waiting.isEmpty()) {
            List<Kind> way = ways.get(waiting.remove());
            for (Kind kind : Kind.values()) {
                List<Kind> longer = Stream.concat(way.stream(), Stream.of(kind)).toList();
                Story story = Story.of(Level.STATION_CARE).then(longer.toArray(Kind[]::new));
                if (story.refusals().isEmpty() && ways.putIfAbsent(story.state().stage(), longer) == null) {
                    waiting.add(story.state().stage());
                }
            }
        }
        return ways;
    }

    /** Event by event, as {@code transitions.txt} writes it. */
    private static Map<Kind, Map<String, String>> table() {
        try (InputStream bytes = EveryTransitionTest.class.getResourceAsStream("transitions.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(": "))
                    .collect(Collectors.toMap(
                            columns -> Named.find(Kind.class, columns[0]).orElseThrow(), columns -> row(columns[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String written) {
        Map<String, String> row = new HashMap<>();
        for (String part : written.split("; ")) {
            String[] sides = part.split(" → ");
            Stream.of(sides[0].split(", ")).forEach(stage -> row.put(stage, sides[1]));
        }
        return row;
    }

    private static String expected(Stage stage, Kind kind) {
        if (stage == Stage.CLOSED) {
            return "REFERRAL-IS-CLOSED";
        }
        Map<String, String> row = TABLE.get(kind);
        String outcome = row.getOrDefault(stage.id(), row.get("otherwise"));
        return outcome.equals("stays") ? stage.id() : outcome;
    }
}
