package org.weibao.scales.exchange;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Messages;
import org.weibao.scales.finding.Place;

/** Findings as a JSON array. No member ever holds an answer's value. */
public final class FindingsJson {

    /** Where an answer stands in a request, and in a case. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?:/(?:assessments|earlier)/[^/]*(?:/[0-9]+)?|/original|/corrected)?/answers/([^/]*)(?:/.*)?");

    private final Members members;
    private final Optional<Messages> messages;

    private FindingsJson(JsonGenerator json, Optional<String> language) {
        this.members = new Members(json);
        this.messages = language.map(Messages::in);
    }

    /**
     * Writes {@code [{code, severity, item, pointer, file, line, column, message}]} as the member of that name; what is unknown is left out.
     *
     * @param language of the messages; empty: none
     */
    public static void write(JsonGenerator json, String name, List<Finding> findings, Optional<String> language) {
        FindingsJson writer = new FindingsJson(json, language);
        writer.members.objects(name, findings, writer::located);
    }

    /** Writes {@code [{code, item, pointer, message}]}: for a line of a batch, whose own line number stands beside. */
    static void writeBriefly(JsonGenerator json, String name, List<Finding> findings, Optional<String> language) {
        FindingsJson writer = new FindingsJson(json, language);
        writer.members.objects(name, findings, writer::brief);
    }

    private void brief(Finding finding) {
        members.text("code", finding.code().id())
                .text("item", item(finding))
                .text("pointer", finding.place().pointer())
                .text("message", message(finding));
    }

    private void located(Finding finding) {
        Place place = finding.place();
        members.text("code", finding.code().id())
                .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .text("item", item(finding))
                .text("pointer", place.pointer());
        if (!place.file().isEmpty()) {
            members.text("file", place.file());
        }
        if (place.line() > 0) {
            members.whole("line", place.line()).whole("column", place.column());
        }
        members.text("message", message(finding));
    }

    private Optional<String> message(Finding finding) {
        return messages.map(words -> words.text(finding));
    }

    /** The item whose answer is meant. */
    private static Optional<String> item(Finding finding) {
        if (finding.arguments().containsKey("item")) {
            return Optional.of(finding.arguments().get("item"));
        }
        Matcher answer = ANSWER.matcher(finding.place().pointer());
        return answer.matches() ? Optional.of(answer.group(1).replace("~1", "/").replace("~0", "~")) : Optional.empty();
    }
}
