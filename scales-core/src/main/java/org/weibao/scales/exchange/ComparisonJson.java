package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import org.weibao.scales.assessment.Labels;
import org.weibao.scales.assessment.ScoreResult;
import org.weibao.scales.assessment.Scored;
import org.weibao.scales.assessment.Unscorable;
import org.weibao.scales.assessment.Vocabulary;
import org.weibao.scales.assessment.Worsening;
import org.weibao.scales.assessment.monitoring.Change;
import org.weibao.scales.assessment.monitoring.Comparison;
import org.weibao.scales.assessment.monitoring.FlagCourse;
import org.weibao.scales.assessment.monitoring.Interval;
import org.weibao.scales.assessment.monitoring.Point;
import org.weibao.scales.assessment.monitoring.ScoreChange;
import org.weibao.scales.assessment.monitoring.Trend;
import org.weibao.scales.definition.Reliability;

/** A comparison as JSON, with words beside the ids. */
public final class ComparisonJson {

    private static final int FORMAT = 1;

    private final Members members;
    private final Labels labels;
    private final Vocabulary words;

    private ComparisonJson(JsonGenerator json, Labels labels, Vocabulary words) {
        this.members = new Members(json);
        this.labels = labels;
        this.words = words;
    }

    /** Writes one object as the member of that name. */
    public static void write(JsonGenerator json, String name, Comparison comparison, Labels labels, Vocabulary words) {
        json.writeStartObject(name);
        new ComparisonJson(json, labels, words).write(comparison);
        json.writeEnd();
    }

    private void write(Comparison comparison) {
        members.whole("format", FORMAT)
                .text("scale", comparison.scale())
                .text("label", labels.title())
                .objects("points", comparison.points(), this::point)
                .objects("intervals", comparison.intervals(), this::interval)
                .truth("comparable", comparison.notComparable().isEmpty())
                .ids("notComparable", comparison.notComparable())
                .ids("cautions", comparison.cautions())
                .texts(
                        "openSafetyFlags",
                        comparison.openSafetyFlags().stream()
                                .map(FlagCourse::id)
                                .toList())
                .objects("scores", comparison.scores(), this::score)
                .objects("flags", comparison.flags(), this::flag)
                .ids(
                        "worsenings",
                        comparison.worsenings().stream().map(Worsening::change).toList());
    }

    private void point(Point point) {
        members.text("ref", point.ref())
                .text("answeredOn", point.answeredOn().map(LocalDate::toString))
                .text("version", point.scale().version())
                .text("digest", point.scale().digest())
                .id("validity", point.validity());
    }

    private void interval(Interval interval) {
        interval.days().ifPresent(days -> members.whole("days", days));
        members.ids("cautions", interval.cautions());
    }

    private void score(ScoreChange change) {
        members.text("id", change.id())
                .text("label", labels.score(change.id()))
                .truth("main", change.main())
                .id("worse", change.worse())
                .objects("values", change.values(), this::value);
        change.reliability().ifPresent(reliability -> members.object("reliability", () -> reliability(reliability)));
        members.object("overall", () -> change(change.overall()));
        change.latest().ifPresent(latest -> members.object("latest", () -> change(latest)));
        members.ids("cautions", change.cautions());
        change.trend().ifPresent(trend -> members.object("trend", () -> trend(trend)));
    }

    private void value(ScoreResult result) {
        if (result instanceof Scored scored) {
            members.text("state", scored.partial() ? "partial" : "complete")
                    .number("value", scored.value())
                    .objects(
                            "bands",
                            scored.bands(),
                            band -> members.text("banding", band.banding())
                                    .text("id", band.id())
                                    .text("label", labels.band(band.id())));
        } else if (result instanceof Unscorable unscorable) {
            members.text("state", "unscorable")
                    .id("reason", unscorable.reason())
                    .text("text", labels.reason(unscorable.reason()));
        }
    }

    private void reliability(Reliability reliability) {
        members.text("id", reliability.id())
                .id("kind", reliability.kind())
                .number("value", reliability.value())
                .number("sd", reliability.sd())
                .number("standardError", reliability.standardError())
                .number("standardErrorOfDifference", reliability.standardErrorOfDifference())
                .number("minimalDetectableChange", reliability.minimalDetectableChange())
                .number("confidence", Reliability.CONFIDENCE)
                .texts("source", reliability.sources());
        reliability
                .population()
                .ifPresent(population ->
                        members.text("population", population.who().in(words.language())));
        reliability.doubt().ifPresent(doubt -> members.text("doubt", doubt.in(words.language())));
    }

    private void change(Change change) {
        change.difference().ifPresent(difference -> members.number("difference", difference));
        change.index().ifPresent(index -> members.number("index", index));
        members.id("verdict", change.verdict())
                .text("text", words.word(change.verdict()))
                .id("notJudged", change.notJudged());
        change.notJudged().ifPresent(why -> members.text("because", words.word(why)));
    }

    private void trend(Trend trend) {
        members.whole("points", trend.points())
                .whole("leftOut", trend.leftOut())
                .number("slopePer30Days", trend.slope())
                .number("low", trend.low())
                .number("high", trend.high())
                .number("coverage", trend.coverage())
                .number("p", trend.p())
                .truth("established", trend.isEstablished())
                .id("direction", trend.direction())
                .text("text", words.word(trend.direction()));
    }

    private void flag(FlagCourse flag) {
        members.text("id", flag.id())
                .text("label", labels.flag(flag.id()))
                .id("risk", flag.risk())
                .truth("open", flag.isOpen())
                .ids("states", flag.states());
    }
}
