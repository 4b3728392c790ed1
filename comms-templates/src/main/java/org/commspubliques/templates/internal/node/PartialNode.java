package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.value.Frame;
import org.jspecify.annotations.Nullable;

/** A tag that includes another template. */
public final class PartialNode extends Node {

    private final Included included;
    private final @Nullable String indent;

    /**
     * Creates a node.
     *
     * @param indent the blanks before a tag that is alone on its line; null for a tag within a line, whose partial
     *     starts in the middle of a line and is therefore not indented
     */
    public PartialNode(Start start, Included included, @Nullable String indent) {
        super(start);
        this.included = included;
        this.indent = indent;
    }

    /** The same tag, which includes another form of the same template. */
    public PartialNode with(Included other) {
        return new PartialNode(start(), other, indent);
    }

    public Included included() {
        return included;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Body body = included.body(this, rendering, frame);
        rendering.enterPartial();
        Indentation outer = rendering.indentation();
        rendering.indent(indent == null ? Indentation.NONE : outer.within(indent, 0, false));
        body.render(rendering, frame);
        rendering.indent(outer);
        rendering.leavePartial();
    }
}
