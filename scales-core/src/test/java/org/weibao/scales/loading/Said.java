package org.weibao.scales.loading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.weibao.scales.finding.Finding;
import org.weibao.scales.finding.Place;

/** What a reader said about a document, in the short form that tests write: {@code line:column CODE}. */
final class Said {

    private Said() {}

    static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Read<Node> ofJson(String text) {
        return Documents.json(file("request.json", text), Limits.REQUEST);
    }

    static Read<Node> ofYaml(String text) {
        return Documents.yaml(file("demo.yaml", text), Limits.FILE);
    }

    static List<String> lines(Read<?> read) {
        return read.findings().stream().map(Said::line).toList();
    }

    static String line(Finding finding) {
        Place at = finding.place();
        return at.line() + ":" + at.column() + " " + finding.code().id();
    }

    /** A place with its pointer: {@code line:column /pointer}. */
    static String spot(Place at) {
        return at.line() + ":" + at.column() + " " + at.pointer();
    }
}
