package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.source.Position;
import org.commspubliques.templates.internal.value.Frame;

/** A tag with the literal text before it, which one call writes both. Immutable and thread-safe. */
public abstract sealed class Node permits TextNode, VariableNode, SectionNode, PartialNode {

    private final Literal before;
    private final Position position;

    Node(Literal before, Position position) {
        this.before = before;
        this.position = position;
    }

    /** Where the tag begins. */
    public final Position position() {
        return position;
    }

    final void render(Rendering rendering, Frame frame) {
        before.write(rendering);
        renderTag(rendering, frame);
    }

    abstract void renderTag(Rendering rendering, Frame frame);
}
