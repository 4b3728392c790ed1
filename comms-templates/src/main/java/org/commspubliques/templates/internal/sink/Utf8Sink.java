package org.commspubliques.templates.internal.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.commspubliques.templates.escape.Escaping;

/** A growing array of bytes in UTF-8: what needs no work is copied, the rest escaped and encoded. */
public final class Utf8Sink extends Sink {

    /** The longest array that every virtual machine can make. */
    private static final int MOST_CAPACITY = Integer.MAX_VALUE - 8;

    private final Buffers.Room kept;
    private final int limit;
    private byte[] bytes;

    /** How much of the array may be used without counting characters: there are never more of them than bytes. */
    private int room;

    private int length;

    /** How many UTF-16 units the first bytes are: as many as have been counted. */
    private int unitsCounted;

    private int bytesCounted;

    /** Whether half of a surrogate pair has been written, whose other half may have followed, or not. */
    private boolean hasHalves;

    /**
     * Creates a sink.
     *
     * @param buffers where the room comes from
     * @param capacity the bytes to start with
     * @param limit the most UTF-16 units, of which each may take up to three bytes
     */
    public Utf8Sink(Buffers buffers, int capacity, int limit) {
        this.kept = buffers.take();
        this.limit = limit;
        this.bytes = kept.bytes(capacity);
        this.room = Math.min(bytes.length, limit);
    }

    @Override
    public void append(Literal literal) {
        byte[] text = literal.utf8();
        if (text == null) {
            append(literal.chars(), literal.from(), literal.to());
            return;
        }
        if (text.length > room - length) {
            makeRoom(literal.to() - literal.from(), text.length);
        }
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    @Override
    public void append(char[] text, int from, int to) {
        append(new String(text, from, to - from));
    }

    @Override
    public void append(String text) {
        append(text, Escaping.NONE);
    }

    @Override
    public void append(String text, Escaping escaping) {
        int size = text.length();
        if (size > room - length) {
            makeRoom(size, size);
        }
        int start = escaping.copyAscii(text, bytes, length);
        if (start < size || size == 0) {
            appendOther(text, start, escaping);
            return;
        }
        length += size;
    }

    @SuppressWarnings("deprecation") // exact for characters of ASCII, and much faster than a loop
    private void writeAscii(String text, int size) {
        text.getBytes(0, size, bytes, length);
        length += size;
    }

    /** Writes a text of which so many characters have been copied but not counted. */
    private void appendOther(String text, int start, Escaping escaping) {
        if (escaping.replacesCharacters()) {
            makeRoom(text.length(), most(text.length()));
            length += start;
            encode(text, start, escaping);
        } else if (escaping.leaves(text)) {
            encode(text);
        } else {
            makeRoom(text.length(), 0);
            encode(escaped(text, escaping).toString());
        }
    }

    private void encode(String text) {
        makeRoom(text.length(), most(text.length()));
        encode(text, 0, Escaping.NONE);
    }

    /** The most bytes that so many UTF-16 units take. */
    private static int most(int units) {
        return (int) Math.min(Integer.MAX_VALUE, (long) Wtf8.MOST_BYTES * units);
    }

    /** Writes the rest of a text, for which there is room unless characters are replaced, one by one. */
    private void encode(String text, int start, Escaping escaping) {
        int size = text.length();
        byte[] to = bytes;
        int at = length;
        for (int i = start; i < size; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                String replacement = escaping.replacement(c);
                if (replacement == null) {
                    to[at++] = (byte) c;
                } else {
                    length = at;
                    int rest = size - i - 1;
                    makeRoom(replacement.length() + rest, replacement.length() + most(rest));
                    writeAscii(replacement, replacement.length());
                    to = bytes;
                    at = length;
                }
            } else if (!Character.isSurrogate(c)) {
                at = Wtf8.encode(c, to, at);
            } else if (Wtf8.isPair(text, i)) {
                at = Wtf8.encode(Character.toCodePoint(c, text.charAt(++i)), to, at);
            } else {
                hasHalves = true;
                at = Wtf8.encode(c, to, at);
            }
        }
        length = at;
    }

    @Override
    public Sink append(char c) {
        if (c < 0x80 && length < room) {
            bytes[length++] = (byte) c;
        } else {
            encode(String.valueOf(c));
        }
        return this;
    }

    @Override
    void appendShortDecimal(long unscaled, int scale, char group, char point) {
        int width = Digits.width(unscaled, scale, group == '\0' ? 0 : Wtf8.width(group), Wtf8.width(point));
        if (width > room - length) {
            makeRoom(Digits.width(unscaled, scale, group == '\0' ? 0 : 1, 1), width);
        }
        length += width;
        Digits.write(bytes, length, unscaled, scale, group, point);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    void escapeWritten(int start, Escaping escaping) {
        if (!escaping.leaves(bytes, start, length)) {
            String text = textFrom(start);
            discardFrom(start);
            append(text, escaping);
        }
    }

    @Override
    public String textFrom(int start) {
        return hasHalves
                ? Wtf8.decode(bytes, start, length)
                : new String(bytes, start, length - start, StandardCharsets.UTF_8);
    }

    @Override
    public void discardFrom(int start) {
        length = start;
        if (bytesCounted > start) {
            bytesCounted = 0;
            unitsCounted = 0;
        }
    }

    /** Makes sure that there is room for so many bytes, unless they are too many characters. */
    private void makeRoom(int units, int size) {
        if (units > limit - length && units > limit - unitsWritten()) {
            throw over(limit);
        }
        if (size > MOST_CAPACITY - length) {
            throw over(limit);
        }
        if (size > bytes.length - length) {
            noteGrowth();
            long doubled = Math.max((long) length + size, 2L * bytes.length);
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_CAPACITY, doubled));
            room = Math.min(bytes.length, limit);
        }
    }

    /** Counts no byte twice, unless it was taken back in between. */
    private int unitsWritten() {
        unitsCounted += Wtf8.units(bytes, bytesCounted, length);
        bytesCounted = length;
        return unitsCounted;
    }

    @Override
    public void release() {
        kept.give(bytes);
    }

    /** Gives all bytes to a stream at once. */
    public void writeTo(OutputStream out) throws IOException {
        if (hasHalves) {
            out.write(textFrom(0).getBytes(StandardCharsets.UTF_8));
        } else {
            out.write(bytes, 0, length);
        }
    }
}
