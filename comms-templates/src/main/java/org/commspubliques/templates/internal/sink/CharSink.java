package org.commspubliques.templates.internal.sink;

import java.util.Arrays;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.filter.TextOutput;

/** A growing array of characters. A value is copied in whole and then looked through in place for what must be escaped. */
public final class CharSink extends Sink {

    private static final int DISCARDED = 4_096;

    private final int limit;
    private final boolean discards;
    private char[] chars;
    private int length;

    /**
     * Creates a sink.
     *
     * @param capacity the room to start with
     * @param limit the most UTF-16 units
     */
    public CharSink(int capacity, int limit) {
        this(capacity, limit, false);
    }

    private CharSink(int capacity, int limit, boolean discards) {
        this.limit = limit;
        this.discards = discards;
        this.chars = new char[Math.min(capacity, limit)];
    }

    /** A sink without limit that forgets what it was given whenever it is full. */
    public static CharSink discarding() {
        return new CharSink(DISCARDED, Integer.MAX_VALUE, true);
    }

    @Override
    public void append(Literal literal) {
        append(literal.source().chars(), literal.from(), literal.to());
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
        if (!escaping.isSimple()) {
            appendChecked(text, escaping);
            return;
        }
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
        char[] text = chars;
        long specials = escaping.lowMask();
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 64 && (specials >>> c & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private void appendChecked(String text, Escaping escaping) {
        if (escaping.needsWork(text)) {
            checkRoom(text.length());
            appendEscaped(text, escaping);
        } else {
            append(text);
        }
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
    public Sink appendDecimal(long unscaled, int scale, char group, char point) {
        if (!isShort(unscaled, scale) || limit - length < 2 * NUMBER) {
            StringBuilder text = new StringBuilder();
            TextOutput.of(text).appendDecimal(unscaled, scale, group, point);
            append(text.toString());
            return this;
        }
        ensure(2 * NUMBER);
        int end = length + 2 * NUMBER;
        int start = writeNumber(chars, end, unscaled, scale, group, point);
        System.arraycopy(chars, start, chars, length, end - start);
        length += end - start;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void escapeFrom(int start, Escaping escaping) {
        if (!escaping.isSimple() || !isClean(start, length, escaping)) {
            String text = textFrom(start);
            length = Math.min(start, length);
            append(text, escaping);
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

    private void ensure(int more) {
        if (more > chars.length - length) {
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
            return;
        }
        checkRoom(more);
        long doubled = Math.max(length + more, 2L * chars.length);
        chars = Arrays.copyOf(chars, (int) Math.min(limit, doubled));
    }

    @Override
    public String toString() {
        return textFrom(0);
    }
}
