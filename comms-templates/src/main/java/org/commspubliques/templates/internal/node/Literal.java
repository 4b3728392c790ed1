package org.commspubliques.templates.internal.node;

import com.google.common.primitives.ImmutableIntArray;
import org.commspubliques.templates.internal.sink.CharSink;

/**
 * Text of a template that is printed as it is. Immutable and thread-safe.
 *
 * <p>It knows where in it the lines of the source begin, so that a partial which stands alone on an indented line can
 * indent its text, and only its text, without being parsed again.
 */
public final class Literal {

    public static final Literal EMPTY = new Literal("", ImmutableIntArray.of());

    private final char[] chars;
    private final ImmutableIntArray lineStarts;

    public Literal(CharSequence text, ImmutableIntArray lineStarts) {
        this.chars = text.toString().toCharArray();
        this.lineStarts = lineStarts;
    }

    void write(Rendering rendering) {
        if (rendering.checking) {
            return;
        }
        if (rendering.indent.isEmpty() || lineStarts.isEmpty()) {
            rendering.out.append(chars);
        } else {
            writeIndented(rendering.out, rendering.indent);
        }
    }

    private void writeIndented(CharSink out, String indent) {
        int from = 0;
        for (int i = 0; i < lineStarts.length(); i++) {
            int start = lineStarts.get(i);
            out.append(chars, from, start);
            out.append(indent);
            from = start;
        }
        out.append(chars, from, chars.length);
    }
}
