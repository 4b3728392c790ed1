package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.source.Position;
import org.commspubliques.templates.internal.value.Frame;

/** The text after the last tag. */
public final class TextNode extends Node {

    public TextNode(Literal text, Position position) {
        super(text, position);
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        // The literal text before this "tag" is all there is.
    }
}
