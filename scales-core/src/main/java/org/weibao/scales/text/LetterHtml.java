package org.weibao.scales.text;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as one HTML page for A4: it loads nothing, runs nothing, and everything in it is escaped. */
final class LetterHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 18mm; }
            body { font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", "SimSun", serif;
              font-size: 11pt; line-height: 1.5; color: #000; max-width: 174mm; margin: 0 auto; }
            h1 { font-size: 18pt; text-align: center; letter-spacing: 0.2em; margin: 0 0 4mm; }
            h1:lang(en) { letter-spacing: normal; }
            h2 { font-size: 11.5pt; margin: 4mm 0 1mm; border-bottom: 0.4mm solid #000; break-after: avoid; }
            p { margin: 0.6mm 0; padding-left: 1.6em; text-indent: -1.2em; break-inside: avoid; }
            p.notice { border: 0.5mm solid #000; padding: 1.5mm 3mm; text-indent: 0; font-weight: bold; margin: 2mm 0; }
            .item::before { content: "·"; display: inline-block; width: 1.2em; text-indent: 0; }
            .box::before { content: "□"; display: inline-block; width: 1.2em; text-indent: 0; }
            .blanks { display: flex; gap: 5mm; margin: 2.2mm 0; break-inside: avoid; }
            .blanks span { display: flex; flex: 1 1 auto; white-space: nowrap; }
            .blanks span::after { content: ""; flex: 1; min-width: 14mm; border-bottom: 0.25mm solid #000; }
            @media screen { body { padding: 12mm 8mm; } }
            """;

    private LetterHtml() {}

    static String print(LetterPage letter, Words words) {
        String title = escaped(letter.title());
        String body = letter.parts().stream().map(part -> part(part, words)).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                %s
                </body>
                </html>
                """.formatted(words.language().equals("zh") ? "zh-Hans" : "en", title, STYLE, title, body);
    }

    private static String part(LetterPage.Part part, Words words) {
        return switch (part.style()) {
            case NOTICE -> paragraph("notice", part);
            case HEADING -> "<h2>" + escaped(part.text()) + "</h2>";
            case ITEM -> paragraph("item", part);
            case BOX -> paragraph("box", part);
            case BLANKS -> "<div class=\"blanks\">" + blanks(part.texts(), words) + "</div>";
        };
    }

    private static String paragraph(String style, LetterPage.Part part) {
        return "<p class=\"" + style + "\">" + escaped(part.text()) + "</p>";
    }

    private static String blanks(List<String> labels, Words words) {
        return labels.stream()
                .map(label -> "<span>" + escaped(words.text("letter.blank", label)) + "</span>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
