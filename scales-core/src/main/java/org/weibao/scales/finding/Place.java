package org.weibao.scales.finding;

/**
 * Where something stands in a document.
 *
 * @param file the document's name as its reader was told, never a path of the machine; empty when nothing was read
 * @param line counted from 1; 0 when unknown
 * @param column counted from 1 in characters; 0 when unknown
 * @param pointer JSON Pointer (RFC 6901) of the value; empty for the document itself
 */
public record Place(String file, int line, int column, String pointer) implements Comparable<Place> {

    /** The place of what was made in code and read from no document. */
    public static final Place NONE = new Place("", 0, 0, "");

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
