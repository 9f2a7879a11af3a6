package org.weibao.scales.loading;

import org.weibao.scales.finding.Place;

/**
 * Where the tokens of a JSON text begin. The parser only tells where a token ends, so the text is walked beside it: one call of
 * {@link #next} for each token that the parser yields (a key, a value, an opening or closing bracket).
 */
final class TokenStarts {

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    TokenStarts(String text) {
        this.text = text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The place of the next token; the walk then stands behind it. */
    Place next(String file, String pointer) {
        skipBetweenTokens();
        Place place = new Place(file, line, at - lineStart + 1, pointer);
        skipToken();
        return place;
    }

    /** How far the walk has come: where the first token that the parser did not yield begins. */
    Place reached(String file) {
        skipBetweenTokens();
        return new Place(file, line, at - lineStart + 1, "");
    }

    private void skipBetweenTokens() {
        while (at < text.length() && " \t\r\n,:".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
    }

    private void skipToken() {
        if (at >= text.length()) {
            return;
        }
        char first = text.charAt(at++);
        if (first == '"') {
            skipString();
        } else if ("{}[]".indexOf(first) < 0) {
            while (at < text.length() && " \t\r\n,:{}[]\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
    }

    private void skipString() {
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
