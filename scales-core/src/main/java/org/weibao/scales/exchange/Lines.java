package org.weibao.scales.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream, one at a time. A line ends with LF or CRLF, the last one also with the stream; an empty line is a line. Of a
 * line that is too long only its beginning is kept, so memory stays bounded whatever comes. Not for several threads.
 */
final class Lines {

    /** Bytes of one line. */
    static final int LIMIT = 64 * 1024;

    private static final int CHUNK = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;

    private final byte[] line = new byte[LIMIT + 1];
    private int length;
    private boolean tooLong;
    private long number;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /** Number of the line that came last, counted from 1. */
    long number() {
        return number;
    }

    /** The next line without its end; empty at the end of the stream. One that is too long is {@link #LIMIT} + 1 bytes long. */
    Optional<byte[]> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        length = 0;
        tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int from = position;
            while (position < end && chunk[position] != '\n') {
                position++;
            }
            keep(from, position);
            ended = position < end;
            position += ended ? 1 : 0;
        }
        boolean returned = !tooLong && length > 0 && line[length - 1] == '\r';
        return Optional.of(Arrays.copyOf(line, returned ? length - 1 : length));
    }

    /** Whether whoever sends is waited for: everything that has come was returned. */
    boolean waiting() throws IOException {
        return position == end && stream.available() == 0;
    }

    /** The line without a byte order mark before it. */
    static byte[] withoutByteOrderMark(byte[] line) {
        boolean marked = line.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(line, BYTE_ORDER_MARK.length, line.length) : line;
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, stream.read(chunk));
        }
        return end > 0;
    }

    private void keep(int from, int to) {
        int kept = Math.min(to - from, line.length - length);
        System.arraycopy(chunk, from, line, length, kept);
        length += kept;
        tooLong |= kept < to - from;
    }
}
