package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.sink.Literal;
import org.commspubliques.templates.internal.source.SourceText;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.Frame;
import org.jspecify.annotations.Nullable;

/** A tag with the literal text before it, which one call writes both. Immutable and thread-safe. */
public abstract sealed class Node extends Literal
        permits BlockNode, ParentNode, PartialNode, QuotedTextNode, SectionNode, TextNode, VariableNode {

    private final int offset;
    private final boolean beginsLine;

    Node(Start start) {
        super(start.source(), start.from(), start.to());
        this.offset = start.offset();
        this.beginsLine = start.beginsLine();
    }

    /**
     * Where a node stands in its source.
     *
     * @param source the source
     * @param from where the literal text before the tag begins
     * @param to where it ends
     * @param offset where the tag begins
     * @param beginsLine whether the tag is printed and is the first thing on its line, so that the indentation of a
     *     partial goes before it
     */
    public record Start(SourceText source, int from, int to, int offset, boolean beginsLine) {}

    /** Where the tag begins. */
    public final int offset() {
        return offset;
    }

    final boolean beginsLine() {
        return beginsLine;
    }

    /** Where this node stands, for another form of it. */
    final Start start() {
        return new Start(source(), from(), to(), offset, beginsLine);
    }

    /** Renders what follows the literal text. */
    abstract void renderTag(Rendering rendering, Frame frame);

    /** The component whose value the tag renders, where the innermost level is a record that has it; null if unknown. */
    @Nullable Field field() {
        return null;
    }
}
