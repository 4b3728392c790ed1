package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.value.Frame;

/** Text that no tag follows, or of which a tag that prints nothing cuts off the rest. */
public final class TextNode extends Node {

    public TextNode(Start start) {
        super(start);
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        // The literal text is all there is.
    }
}
