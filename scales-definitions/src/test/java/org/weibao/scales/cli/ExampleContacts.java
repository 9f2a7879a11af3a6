package org.weibao.scales.cli;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Six hundred made-up contacts of one month, the same for the same seed. {@code examples/contacts-<month>.ndjson} holds them. */
final class ExampleContacts {

    static final int SIZE = 600;

    private static final List<String> NEEDS = List.of(
            "emotion",
            "parent-child",
            "study",
            "peers",
            "behaviour",
            "parenting-skills",
            "health",
            "care",
            "hardship",
            "protection",
            "development",
            "other");
    private static final List<String> MEASURES = List.of(
            "assessment",
            "consultation",
            "follow-up",
            "station-care",
            "guardian-guidance",
            "home-visit",
            "coordination",
            "professional-referral",
            "safety-check",
            "medical-referral",
            "emergency-handling",
            "mandatory-report",
            "other");
    private static final List<String> LEVELS = List.of("none", "station-care", "professional", "medical", "emergency");
    private static final List<String> INSTRUMENTS =
            List.of("weibao-child", "sdq", "phq-a", "gad-7", "who-5", "asq", "m-chat-r", "family-apgar");
    private static final List<String> SERVICES = List.of(
            "emotional-relief",
            "psychological-support",
            "parenting-education",
            "relationship-adjustment",
            "behaviour-guidance",
            "resilience-building");
    private static final List<String> METHODS =
            List.of("case-work", "group-work", "play-guidance", "problem-analysis", "situational-training");
    private static final List<String> CHANGES = List.of("none", "improvement", "not-judged", "deterioration");

    private final Random random;

    private ExampleContacts(long seed) {
        this.random = new Random(seed);
    }

    static String ndjson(String month, long seed) {
        ExampleContacts contacts = new ExampleContacts(seed);
        return IntStream.range(0, SIZE)
                .mapToObj(line -> contacts.record(month))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String record(String month) {
        boolean minor = random.nextInt(100) < 68;
        return "{\"month\":\"" + month + "\",\"served\":\"" + (minor ? "minor" : "parent") + "\""
                + some("needs", NEEDS, 2)
                + some("measures", MEASURES, 2)
                + one("level", LEVELS, minor ? 70 : 5)
                + some("instruments", INSTRUMENTS, minor ? 2 : 1)
                + some("services", SERVICES, 1)
                + some("methods", METHODS, 1)
                + one("change", CHANGES, minor ? 25 : 0)
                + "}";
    }

    private String some(String name, List<String> ids, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most + 1))
                .mapToObj(each -> '"' + seldom(ids) + '"')
                .distinct()
                .collect(Collectors.joining(",", ",\"" + name + "\":[", "]"));
    }

    private String one(String name, List<String> ids, int percent) {
        String id = seldom(ids);
        return random.nextInt(100) < percent ? ",\"" + name + "\":\"" + id + "\"" : "";
    }

    /** The first most often, the last hardly ever. */
    private String seldom(List<String> ids) {
        double draw = random.nextDouble();
        double cube = draw * draw * draw;
        return ids.get((int) (ids.size() * cube * cube));
    }
}
