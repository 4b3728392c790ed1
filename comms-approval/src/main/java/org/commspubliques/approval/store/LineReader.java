package org.commspubliques.approval.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines, never holding more than one line and one buffer. */
final class LineReader implements AutoCloseable {

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * What stands before the next line end, or before the end of the file.
     *
     * @param bytes the bytes, without the line end; no more than the longest line and one buffer
     * @param ended whether a line end followed
     * @param tooLong whether the line was given up because it is above the limit
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(byte[] bytes, boolean ended, boolean tooLong) {}

    Line next() throws IOException {
        int end = lineEnd();
        if (end < to) {
            byte[] bytes = Arrays.copyOfRange(buffer, from, end);
            from = end + 1;
            return new Line(bytes, true, false);
        }
        return lineAcrossBuffers();
    }

    private Line lineAcrossBuffers() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() <= RegisterLine.MAX_BYTES) {
            if (from == to && !fill()) {
                return new Line(line.toByteArray(), false, false);
            }
            int end = lineEnd();
            line.write(buffer, from, end - from);
            boolean ended = end < to;
            from = ended ? end + 1 : to;
            if (ended) {
                return new Line(line.toByteArray(), true, line.size() > RegisterLine.MAX_BYTES);
            }
        }
        return new Line(new byte[0], false, true);
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private int lineEnd() {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return to;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
