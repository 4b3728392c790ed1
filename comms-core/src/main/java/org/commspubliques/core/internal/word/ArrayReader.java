package org.commspubliques.core.internal.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads numbers, and arrays each after its length, little-endian as the processors of servers have it: a table is back in memory without its words being looked
 * at one by one. Not thread-safe.
 */
public final class ArrayReader {

    private final ByteBuffer bytes;

    /**
     * Starts at the first byte.
     *
     * @param bytes what {@link ArrayWriter} has written
     */
    public ArrayReader(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads a number.
     *
     * @return the number
     */
    public int number() {
        return bytes.getInt();
    }

    /**
     * Reads numbers.
     *
     * @return the numbers
     */
    public int[] numbers() {
        int[] values = new int[bytes.getInt()];
        bytes.asIntBuffer().get(values);
        skip(values.length, Integer.BYTES);
        return values;
    }

    /**
     * Reads long numbers.
     *
     * @return the numbers
     */
    public long[] longs() {
        long[] values = new long[bytes.getInt()];
        bytes.asLongBuffer().get(values);
        skip(values.length, Long.BYTES);
        return values;
    }

    /**
     * Reads characters.
     *
     * @return the characters
     */
    public char[] characters() {
        char[] values = new char[bytes.getInt()];
        bytes.asCharBuffer().get(values);
        skip(values.length, Character.BYTES);
        return values;
    }

    private void skip(int values, int size) {
        bytes.position(bytes.position() + values * size);
    }
}
