package org.weibao.scales.loading;

/**
 * What a document may not exceed.
 *
 * @param bytes size of the whole document
 * @param depth nested mappings and lists
 * @param textLength characters of one text or key
 * @param numberLength characters of one number
 * @param byteOrderMark whether a byte order mark at the beginning is skipped; otherwise it is refused
 */
public record Limits(int bytes, int depth, int textLength, int numberLength, boolean byteOrderMark) {

    /** For files that people write. */
    public static final Limits FILE = new Limits(4 * 1024 * 1024, 32, 16 * 1024, 40, true);

    /** For one request. */
    public static final Limits REQUEST = new Limits(256 * 1024, 32, 16 * 1024, 40, false);

    /** For one line of a batch. */
    public static final Limits LINE = new Limits(64 * 1024, 32, 16 * 1024, 40, false);
}
