package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.value.Frame;

/** Text between quotes within a tag, which is made harmless like a value. */
public final class QuotedTextNode extends Node {

    private final String text;
    private final Escaping escaping;

    public QuotedTextNode(Start start, String text, Escaping escaping) {
        super(start);
        this.text = text;
        this.escaping = escaping;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        rendering.out.append(text, escaping);
    }
}
