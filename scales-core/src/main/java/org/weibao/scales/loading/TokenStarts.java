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
    private int column = 1;
    private int depth;
    private boolean opened;
    private String token = "";

    TokenStarts(String text) {
        this.text = text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The place of the next token; the walk then stands behind it. */
    Place next(String file, String pointer) {
        Place place = reached(file, pointer);
        int start = at;
        skipToken();
        token = text.substring(start, at);
        column += token.codePointCount(0, token.length());
        return place;
    }

    /** How far the walk has come: where the first token that the parser did not yield begins. */
    Place reached(String file, String pointer) {
        skipSpace();
        if (!opened && depth > 0 && at < text.length() && ",:".indexOf(text.charAt(at)) >= 0) {
            at++;
            column++;
            skipSpace();
        }
        return new Place(file, line, column, pointer);
    }

    /** What the last token looks like; the parser takes {@code 01} for two numbers. */
    boolean was(String literal) {
        return token.equals(literal);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            boolean ends = text.charAt(at++) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }

    private void skipToken() {
        if (at >= text.length()) {
            return;
        }
        char first = text.charAt(at++);
        opened = first == '{' || first == '[';
        depth += opened ? 1 : first == '}' || first == ']' ? -1 : 0;
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
        at = Math.min(at + 1, text.length());
    }
}
