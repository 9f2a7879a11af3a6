package org.weibao.scales.api.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.weibao.scales.api.problem.Problem;
import org.weibao.scales.api.problem.ProblemException;
import org.weibao.scales.api.problem.ProblemType;

/** Lines that are read no further than a limit, whatever length was announced. For an answer that needs all of them at once. */
final class BoundedLines extends FilterInputStream {

    private long bytesLeft;
    private int linesLeft;
    private boolean betweenLines = true;

    /** @param lines the header of a table is one of them */
    BoundedLines(InputStream in, long bytes, int lines) {
        super(in);
        this.bytesLeft = bytes;
        this.linesLeft = lines;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws ProblemException beyond the limit */
    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        bytesLeft -= Math.max(read, 0);
        for (int i = from; i < from + read; i++) {
            linesLeft -= betweenLines ? 1 : 0;
            betweenLines = buffer[i] == '\n';
        }
        if (bytesLeft < 0 || linesLeft < 0) {
            throw new ProblemException(Problem.of(ProblemType.TOO_LARGE));
        }
        return read;
    }
}
