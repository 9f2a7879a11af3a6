package org.weibao.scales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.scales.assessment.Assessment;
import org.weibao.scales.assessment.BandResult;
import org.weibao.scales.assessment.Outcome;
import org.weibao.scales.assessment.Quality;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.definition.Reference;

/** What one scale came to, in a few lines: the main score with its bands, classifications, what was not answered. */
record ScaleLines(ScaleWords scale, Words words) {

    List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        shown(assessment).forEach(score -> lines.add(score(score)));
        assessment.outcomes().forEach(outcome -> lines.add(outcome(outcome)));
        unanswered(assessment).ifPresent(lines::add);
        quality(assessment.quality()).ifPresent(lines::add);
        return lines;
    }

    /** The main score if it has a band; else the scores that have one; a number without a band says nothing beside an outcome. */
    private List<ScoreResult> shown(Assessment assessment) {
        List<ScoreResult> banded = assessment.scores().stream()
                .filter(score -> !bands(score).isEmpty())
                .toList();
        List<ScoreResult> main =
                assessment.scores().stream().filter(this::isMain).toList();
        if (main.stream().anyMatch(banded::contains)) {
            return main;
        }
        return banded.isEmpty() && assessment.outcomes().isEmpty() ? main : banded;
    }

    private boolean isMain(ScoreResult score) {
        Optional<Reference> main = scale.definition().profile().main();
        return main.isEmpty() || main.get().id().equals(score.id());
    }

    private String score(ScoreResult score) {
        String name = scale.score(score.id()).orElse(score.id());
        return words.text("screen.score", name, score instanceof Scored scored ? value(scored) : unscorable(score));
    }

    private String value(Scored score) {
        String value = words.score(score.value());
        boolean bounded = Double.isFinite(score.low()) && Double.isFinite(score.high());
        String number = bounded
                ? words.text("screen.score-range", value, words.score(score.low()), words.score(score.high()))
                : value;
        List<String> parts = new ArrayList<>(List.of(number));
        parts.addAll(bands(score));
        if (score.partial()) {
            parts.add(words.text("screen.score-partial", String.valueOf(score.of() - score.answered())));
        }
        return join(parts);
    }

    private String unscorable(ScoreResult score) {
        return score instanceof Unscorable unscorable
                ? words.word(unscorable.reason()).orElse("")
                : "";
    }

    private List<String> bands(ScoreResult score) {
        return score instanceof Scored scored
                ? scored.bands().stream()
                        .filter(band -> !band.alternative())
                        .map(BandResult::id)
                        .map(id -> scale.band(id).orElse(id))
                        .toList()
                : List.of();
    }

    private String outcome(Outcome outcome) {
        String result = scale.result(outcome.result()).orElse(outcome.result());
        String said = outcome.higherUndetermined() && !outcome.result().equals(Outcome.UNDETERMINED)
                ? join(List.of(result, words.text("screen.higher-undetermined")))
                : result;
        return scale.outcome(outcome.id())
                .map(title -> words.text("screen.result", title, said))
                .orElse(said);
    }

    private Optional<String> unanswered(Assessment assessment) {
        List<String> missing = assessment.completeness().missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "screen.unanswered",
                        String.join(
                                words.text("screen.list"),
                                missing.stream().map(this::item).toList())));
    }

    private Optional<String> quality(Quality quality) {
        if (quality.validity() == Quality.Validity.VALID) {
            return Optional.empty();
        }
        List<String> reasons = quality.because().stream()
                .flatMap(reason -> scale.reason(reason).stream())
                .toList();
        return words.word(quality.validity()).map(validity -> words.text("screen.because", validity, join(reasons)));
    }

    private String item(String id) {
        return scale.numbered(id);
    }

    private String join(List<String> parts) {
        return String.join(words.text("screen.separator"), parts);
    }
}
