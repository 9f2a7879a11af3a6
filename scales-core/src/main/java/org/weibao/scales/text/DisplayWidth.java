package org.weibao.scales.text;

/**
 * Columns that text takes on a terminal. Chinese characters and full-width punctuation take two; signs whose width depends on the
 * font (quotes, dashes, dots) count as two, so that a line never turns out longer than planned.
 */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    static boolean isWide(int codePoint) {
        boolean latin = codePoint < 0x2010 && codePoint != 0x00B7 && codePoint != 0x00D7 && codePoint != 0x00F7;
        boolean halfWidth = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
        return !latin && !halfWidth && !(codePoint == 0x2013);
    }
}
