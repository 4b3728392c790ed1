package org.commspubliques.templates.internal.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.commspubliques.templates.escape.Escaping;

/** A growing array of bytes in UTF-8: a value is escaped and encoded in one pass, a literal copied. */
public final class Utf8Sink extends Sink {

    /** The most bytes of one UTF-16 unit; a pair of surrogates has four. */
    private static final int MOST_BYTES = 3;

    private final int characters;
    private final int limit;
    private byte[] bytes;

    /** How much of the array may be used. */
    private int room;

    private int length;
    private char[] number = {};

    /**
     * Creates a sink.
     *
     * @param buffers where the room comes from
     * @param capacity the bytes to start with
     * @param characters the most UTF-16 units, of which each may take up to three bytes
     */
    public Utf8Sink(Buffers buffers, int capacity, int characters) {
        this.characters = characters;
        this.limit = (int) Math.min((long) MOST_BYTES * characters, Integer.MAX_VALUE - 8);
        this.bytes = buffers.takeBytes(capacity);
        this.room = Math.min(bytes.length, limit);
    }

    @Override
    public void append(Literal literal) {
        byte[] text = literal.utf8();
        ensure(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    @Override
    public void append(char[] text, int from, int to) {
        append(new String(text, from, to - from));
    }

    @Override
    public void append(String text) {
        int size = text.length();
        checkRoom(size);
        ensure(size);
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length = at;
                encode(text, i);
                return;
            }
            to[at++] = (byte) c;
        }
        length = at;
    }

    @Override
    public void append(String text, Escaping escaping) {
        if (escaping.isNone()) {
            append(text);
        } else if (escaping.isSimple()) {
            appendUnlessSpecial(text, escaping);
        } else if (escaping.needsWork(text)) {
            appendEscaped(text, escaping);
        } else {
            append(text);
        }
    }

    private void appendUnlessSpecial(String text, Escaping escaping) {
        int size = text.length();
        checkRoom(size);
        ensure(size);
        long specials = escaping.lowMask();
        byte[] to = bytes;
        int start = length;
        int at = start;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < 64 && (specials >>> c & 1) != 0) {
                length = start;
                appendEscaped(text, escaping);
                return;
            }
            if (c >= 0x80) {
                length = at;
                if (isSpecialFrom(text, i, specials)) {
                    length = start;
                    appendEscaped(text, escaping);
                } else {
                    encode(text, i);
                }
                return;
            }
            to[at++] = (byte) c;
        }
        length = at;
    }

    private static boolean isSpecialFrom(String text, int from, long specials) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64 && (specials >>> c & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    private void appendEscaped(String text, Escaping escaping) {
        checkRoom(text.length());
        append(escaped(text, escaping).toString());
    }

    private void encode(String text, int first) {
        int size = text.length();
        ensure(MOST_BYTES * (size - first));
        byte[] to = bytes;
        int at = length;
        for (int i = first; i < size; i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                at = encode(c, to, at);
            } else if (Character.isHighSurrogate(c) && i + 1 < size && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                to[at++] = (byte) (0xF0 | (point >> 18));
                to[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                to[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (point & 0x3F));
            } else {
                to[at++] = '?';
            }
        }
        length = at;
    }

    /** Writes a character that is no surrogate; returns where the next one goes. */
    private static int encode(char c, byte[] to, int from) {
        int at = from;
        if (c < 0x80) {
            to[at++] = (byte) c;
        } else if (c < 0x800) {
            to[at++] = (byte) (0xC0 | (c >> 6));
            to[at++] = (byte) (0x80 | (c & 0x3F));
        } else {
            to[at++] = (byte) (0xE0 | (c >> 12));
            to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            to[at++] = (byte) (0x80 | (c & 0x3F));
        }
        return at;
    }

    @Override
    public Sink append(char c) {
        if (c < 0x80) {
            ensure(1);
            bytes[length++] = (byte) c;
        } else {
            append(String.valueOf(c));
        }
        return this;
    }

    @Override
    void appendShortDecimal(long unscaled, int scale, char group, char point) {
        if (number.length == 0) {
            number = new char[NUMBER];
        }
        ensure(MOST_BYTES * NUMBER);
        byte[] to = bytes;
        int at = length;
        for (int i = writeNumber(number, NUMBER, unscaled, scale, group, point); i < NUMBER; i++) {
            at = encode(number[i], to, at);
        }
        length = at;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void escapeFrom(int start, Escaping escaping) {
        if (!escaping.isSimple() || !isClean(start, escaping)) {
            String text = textFrom(start);
            length = start;
            append(text, escaping);
        }
    }

    /** Bytes above 127 are negative and belong to characters that are not of ASCII. */
    private boolean isClean(int from, Escaping escaping) {
        long specials = escaping.lowMask();
        for (int i = from; i < length; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < 64 && (specials >>> b & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String textFrom(int start) {
        return new String(bytes, start, length - start, StandardCharsets.UTF_8);
    }

    @Override
    public void discardFrom(int start) {
        length = start;
    }

    private void ensure(int more) {
        if (more > room - length) {
            grow(more);
        }
    }

    private void checkRoom(int more) {
        if (more > limit - length) {
            throw over(characters);
        }
    }

    private void grow(int more) {
        checkRoom(more);
        noteGrowth();
        long doubled = Math.max(length + more, 2L * bytes.length);
        bytes = Arrays.copyOf(bytes, (int) Math.min(limit, doubled));
        room = bytes.length;
    }

    /** Gives all bytes to a stream at once; the sink cannot be used any more. */
    public void finish(OutputStream out, Buffers buffers) throws IOException {
        out.write(bytes, 0, length);
        buffers.give(bytes);
    }
}
