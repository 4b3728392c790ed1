package org.commspubliques.templates.internal.sink;

import java.util.Arrays;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;

/** A growing array of characters with a ceiling, which it checks before it takes memory. Not thread-safe. */
public final class CharSink {

    private final int limit;
    private char[] chars;
    private int length;

    public CharSink(int capacity, int limit) {
        this.limit = limit;
        this.chars = new char[Math.min(capacity, limit)];
    }

    public int length() {
        return length;
    }

    public void append(char[] text) {
        append(text, 0, text.length);
    }

    public void append(char[] text, int from, int to) {
        int size = to - from;
        ensure(size);
        System.arraycopy(text, from, chars, length, size);
        length += size;
    }

    public void append(String text) {
        int size = text.length();
        ensure(size);
        text.getChars(0, size, chars, length);
        length += size;
    }

    public void append(String text, OutputFormat format) {
        checkRoom(text.length());
        append(format.escape(text));
    }

    private void ensure(int more) {
        checkRoom(more);
        int needed = length + more;
        if (needed > chars.length) {
            long doubled = Math.max(needed, 2L * chars.length);
            chars = Arrays.copyOf(chars, (int) Math.min(limit, doubled));
        }
    }

    private void checkRoom(int more) {
        if (more > limit - length) {
            throw Fault.limit(
                    "le texte produit dépasserait " + limit
                            + " caractères ; raccourcissez-le ou relevez RenderLimits.outputCharacters",
                    "the text would exceed " + limit
                            + " characters; shorten it or raise RenderLimits.outputCharacters");
        }
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
