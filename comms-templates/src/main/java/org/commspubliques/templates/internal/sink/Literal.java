package org.commspubliques.templates.internal.sink;

import java.nio.charset.StandardCharsets;
import org.commspubliques.templates.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Text of a template that is printed as it is: a slice of the source, which is not copied. Immutable and thread-safe; its
 * other forms are made when they are first asked for, by each thread that does not find them yet.
 */
public abstract class Literal {

    private final SourceText source;
    private final char[] chars;
    private final int from;
    private final int to;
    private byte @Nullable [] utf8;

    protected Literal(SourceText source, int from, int to) {
        this.source = source;
        this.chars = source.chars();
        this.from = from;
        this.to = to;
    }

    public final SourceText source() {
        return source;
    }

    final char[] chars() {
        return chars;
    }

    public final int from() {
        return from;
    }

    public final int to() {
        return to;
    }

    /** The bytes, or null for a text that has none: it ends in the middle of a surrogate pair, say. */
    final byte @Nullable [] utf8() {
        byte[] known = utf8;
        if (known == null) {
            String text = source.slice(from, to);
            known = Wtf8.hasHalves(text) ? null : text.getBytes(StandardCharsets.UTF_8);
            utf8 = known;
        }
        return known;
    }
}
