package org.commspubliques.templates.internal.sink;

import java.util.Arrays;
import org.commspubliques.templates.escape.Escaping;
import org.jspecify.annotations.Nullable;

/** A growing array of characters. A value is copied in whole and then looked through in place for what must be escaped. */
public final class CharSink extends Sink {

    private static final int DISCARDED = 4_096;

    /** What the array goes back to; null for a sink that forgets what it was given. */
    private final Buffers.@Nullable Room kept;

    private final int limit;
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
        this.kept = buffers.take();
        this.chars = kept.chars(capacity);
        this.limit = limit;
        this.room = Math.min(chars.length, limit);
    }

    private CharSink(char[] chars, int limit) {
        this.kept = null;
        this.chars = chars;
        this.limit = limit;
        this.room = Math.min(chars.length, limit);
    }

    /** A sink without limit that forgets what it was given whenever it is full. */
    public static CharSink discarding() {
        return new CharSink(new char[DISCARDED], Integer.MAX_VALUE);
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
        if (escaping.leaves(text)) {
            append(text);
        } else {
            appendEscaped(text, escaping);
        }
    }

    private void appendEscaped(String text, Escaping escaping) {
        if (escaping.replacesCharacters()) {
            appendReplaced(text, escaping);
            return;
        }
        StringBuilder escaped = escaped(text, escaping);
        int size = escaped.length();
        ensure(size);
        escaped.getChars(0, size, chars, length);
        length += size;
    }

    private void appendReplaced(String text, Escaping escaping) {
        int size = text.length();
        ensure(size);
        char[] to = chars;
        int at = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            String replacement = escaping.replacement(c);
            if (replacement == null) {
                to[at++] = c;
            } else {
                length = at;
                ensure(replacement.length() + size - i - 1);
                to = chars;
                replacement.getChars(0, replacement.length(), to, length);
                at = length + replacement.length();
            }
        }
        length = at;
    }

    @Override
    public Sink append(char c) {
        ensure(1);
        chars[length++] = c;
        return this;
    }

    @Override
    void appendShortDecimal(long unscaled, int scale, char group, char point) {
        int width = Digits.width(unscaled, scale, group == '\0' ? 0 : 1, 1);
        ensure(width);
        length += width;
        Digits.write(chars, length, unscaled, scale, group, point);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    void escapeWritten(int start, Escaping escaping) {
        if (!escaping.leaves(chars, Math.min(start, length), length)) {
            escapeAgain(start, escaping);
        }
    }

    private void escapeAgain(int start, Escaping escaping) {
        String text = textFrom(start);
        length = Math.min(start, length);
        appendEscaped(text, escaping);
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
        if (kept == null) {
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

    @Override
    public void release() {
        if (kept != null) {
            kept.give(chars);
        }
    }
}
