package org.commspubliques.core.internal.word;

import com.google.common.io.LittleEndianDataOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes what {@link ArrayReader} reads. Not thread-safe. */
public final class ArrayWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final LittleEndianDataOutputStream out = new LittleEndianDataOutputStream(bytes);

    /** Starts without bytes. */
    public ArrayWriter() {
        // Nothing has been written.
    }

    /**
     * Writes a number.
     *
     * @param value the number
     */
    public void number(int value) {
        write(() -> out.writeInt(value));
    }

    /**
     * Writes numbers.
     *
     * @param values the numbers
     */
    public void numbers(int[] values) {
        write(() -> {
            out.writeInt(values.length);
            for (int value : values) {
                out.writeInt(value);
            }
        });
    }

    /**
     * Writes long numbers.
     *
     * @param values the numbers
     */
    public void longs(long[] values) {
        write(() -> {
            out.writeInt(values.length);
            for (long value : values) {
                out.writeLong(value);
            }
        });
    }

    /**
     * Writes characters.
     *
     * @param values the characters
     */
    public void characters(char[] values) {
        write(() -> {
            out.writeInt(values.length);
            for (char value : values) {
                out.writeChar(value);
            }
        });
    }

    /**
     * Returns all that has been written.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }
}
