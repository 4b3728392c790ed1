package org.commspubliques.templates.internal.sink;

import java.util.Arrays;
import org.commspubliques.templates.escape.Escaping;

/** A growing array of characters. A value is copied in whole and then looked through in place for what must be escaped. */
public final class CharSink extends Sink {

    private static final int DISCARDED = 4_096;

    private final int limit;
    private final boolean discards;
    private char[] chars;

    /** How much of the array may be used. */
    private int room;

    private int length;

    /**
     * Creates a sink.
     *
     * @param buffers where the room comes from
     * @param capacity the room to start with
     * @param limit the most UTF-16 units
     */
    public CharSink(Buffers buffers, int capacity, int limit) {
        this(buffers.takeChars(capacity), limit, false);
    }

    private CharSink(char[] chars, int limit, boolean discards) {
        this.chars = chars;
        this.limit = limit;
        this.discards = discards;
        this.room = Math.min(chars.length, limit);
    }

    /** A sink without limit that forgets what it was given whenever it is full. */
    public static CharSink discarding() {
        return new CharSink(new char[DISCARDED], Integer.MAX_VALUE, true);
    }

    @Override
    public void append(Literal literal) {
        append(literal.chars(), literal.from(), literal.to());
    }

    @Override
    public void append(char[] text, int from, int to) {
        int size = to - from;
        ensure(size);
        System.arraycopy(text, from, chars, length, size);
        length += size;
    }

    @Override
    public void append(String text) {
        int size = text.length();
        ensure(size);
        text.getChars(0, size, chars, length);
        length += size;
    }

    @Override
    public void append(String text, Escaping escaping) {
        int size = text.length();
        ensure(size);
        text.getChars(0, size, chars, length);
        if (isClean(length, length + size, escaping)) {
            length += size;
        } else {
            appendEscaped(text, escaping);
        }
    }

    private boolean isClean(int from, int to, Escaping escaping) {
        if (escaping.isNone()) {
            return true;
        }
        return escaping.isSimple()
                ? isCleanBelow64(from, to, escaping.lowMask())
                : isCleanEverywhere(from, to, escaping);
    }

    private boolean isCleanBelow64(int from, int to, long specials) {
        char[] text = chars;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 64 && (specials >>> c & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isCleanEverywhere(int from, int to, Escaping escaping) {
        if (escaping.touchesStart() || (from == to && escaping.touchesEmpty())) {
            return false;
        }
        char[] text = chars;
        long low = escaping.lowMask();
        long high = escaping.highMask();
        boolean wide = escaping.touchesNonAscii();
        for (int i = from + escaping.harmlessStart(text, from, to); i < to; i++) {
            char c = text[i];
            if (c < 64 ? (low >>> c & 1) != 0 : c < 128 ? (high >>> c & 1) != 0 : wide) {
                return false;
            }
        }
        return true;
    }

    private void appendEscaped(String text, Escaping escaping) {
        StringBuilder escaped = escaped(text, escaping);
        int size = escaped.length();
        ensure(size);
        escaped.getChars(0, size, chars, length);
        length += size;
    }

    @Override
    public Sink append(char c) {
        ensure(1);
        chars[length++] = c;
        return this;
    }

    @Override
    void appendShortDecimal(long unscaled, int scale, char group, char point) {
        int size = sizeOf(unscaled, scale, group);
        ensure(size);
        length += size;
        writeNumber(chars, length, unscaled, scale, group, point);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void escapeFrom(int start, Escaping escaping) {
        if (!isClean(Math.min(start, length), length, escaping)) {
            String text = textFrom(start);
            length = Math.min(start, length);
            appendEscaped(text, escaping);
        }
    }

    @Override
    public String textFrom(int start) {
        return start < length ? new String(chars, start, length - start) : "";
    }

    @Override
    public void discardFrom(int start) {
        length = start;
    }

    /** A kept array may be longer than the limit. */
    private void ensure(int more) {
        if (more > room - length) {
            grow(more);
        }
    }

    private void checkRoom(int more) {
        if (more > limit - length) {
            throw over(limit);
        }
    }

    private void grow(int more) {
        if (discards) {
            length = 0;
            chars = more > chars.length ? new char[more] : chars;
            room = chars.length;
            return;
        }
        checkRoom(more);
        noteGrowth();
        long doubled = Math.max(length + more, 2L * chars.length);
        chars = Arrays.copyOf(chars, (int) Math.min(limit, doubled));
        room = chars.length;
    }

    /** All that has been written; the sink cannot be used any more. */
    public String finish(Buffers buffers) {
        String text = textFrom(0);
        buffers.give(chars);
        return text;
    }
}
