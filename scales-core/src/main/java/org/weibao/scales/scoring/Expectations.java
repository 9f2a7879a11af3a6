package org.weibao.scales.scoring;

import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Example;
import org.weibao.scales.definition.Example.ExpectedScore;
import org.weibao.scales.definition.Numeral;

/** Compares what an example expects with what came out. */
record Expectations(Assessment assessment) {

    /** Manuals and facts are printed with two or three decimals. */
    private static final double TOLERANCE = 0.001;

    private static final String ABSENT = "absent";
    private static final String UNSCORABLE = "unscorable";

    /**
     * In words of the definition language.
     *
     * @param kind {@code score, banding, flag, outcome} or {@code validity}
     * @param id of what it is; empty for the validity of the form
     */
    record Difference(String kind, Optional<String> id, String expected, String found) {}

    /** Empty when it came out as expected. */
    Optional<Difference> compare(Example.Expected expected) {
        return expected.match(new Example.Cases<>(
                this::score,
                band -> differ("banding", band.banding(), band.band().orElse(ABSENT), band(band.banding())),
                flag -> differ("flag", flag.id(), flag.state().orElse(ABSENT), flag(flag.id())),
                this::outcome,
                validity -> differ(
                        "validity",
                        Optional.empty(),
                        validity.validity(),
                        assessment.quality().validity().id())));
    }

    private static Optional<Difference> differ(String kind, String id, String expected, String found) {
        return differ(kind, Optional.of(id), expected, found);
    }

    private static Optional<Difference> differ(String kind, Optional<String> id, String expected, String found) {
        return expected.equals(found) ? Optional.empty() : Optional.of(new Difference(kind, id, expected, found));
    }

    private Optional<Difference> score(ExpectedScore expected) {
        Optional<ScoreResult> result = assessment.scores().stream()
                .filter(score -> score.id().equals(expected.id()))
                .findFirst();
        if (result.isEmpty()) {
            return differ("score", expected.id(), text(expected), ABSENT);
        }
        boolean met = result.get() instanceof Scored scored
                ? isMet(expected, scored)
                : isMet(expected, (Unscorable) result.get());
        return met
                ? Optional.empty()
                : Optional.of(new Difference(
                        "score", Optional.of(expected.id()), text(expected), text(result.get(), expected)));
    }

    private static boolean isMet(ExpectedScore expected, Scored found) {
        double value = expected.value().orElse(found.value());
        return Math.abs(value - found.value()) <= TOLERANCE
                && expected.reason().isEmpty()
                && expected.state().orElse(state(found)).equals(state(found));
    }

    private static boolean isMet(ExpectedScore expected, Unscorable found) {
        return expected.value().isEmpty()
                && expected.state().orElse(UNSCORABLE).equals(UNSCORABLE)
                && expected.reason()
                        .orElse(found.reason().id())
                        .equals(found.reason().id());
    }

    private static String state(Scored scored) {
        return scored.partial() ? "partial" : "complete";
    }

    private static String text(ExpectedScore expected) {
        String value =
                expected.value().isPresent() ? Numeral.text(expected.value().getAsDouble()) : "";
        return joined(value, expected.state().orElse(""), expected.reason().orElse(""));
    }

    /** As much as the expectation says. */
    private static String text(ScoreResult found, ExpectedScore expected) {
        if (found instanceof Scored scored) {
            return joined(Numeral.text(scored.value()), expected.state().isPresent() ? state(scored) : "", "");
        }
        return joined("", UNSCORABLE, ((Unscorable) found).reason().id());
    }

    private static String joined(String value, String state, String reason) {
        return String.join(" ", value, state, reason).strip().replace("  ", " ");
    }

    private String band(String banding) {
        return assessment.scores().stream()
                .flatMap(score -> score.band(banding).stream())
                .findFirst()
                .orElse(ABSENT);
    }

    private String flag(String id) {
        return assessment.flag(id).map(flag -> flag.state().id()).orElse(ABSENT);
    }

    private Optional<Difference> outcome(Example.ExpectedOutcome expected) {
        Optional<Outcome> found = assessment.outcome(expected.id());
        String wanted = expected.result().orElse(ABSENT);
        String result = found.map(Outcome::result).orElse(ABSENT);
        if (expected.higherUndetermined().isEmpty() || found.isEmpty()) {
            return differ("outcome", expected.id(), wanted, result);
        }
        return differ(
                "outcome",
                expected.id(),
                wanted + " higher-undetermined: "
                        + expected.higherUndetermined().get(),
                result + " higher-undetermined: " + found.get().higherUndetermined());
    }
}
