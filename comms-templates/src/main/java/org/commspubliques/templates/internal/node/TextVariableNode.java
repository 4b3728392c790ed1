package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.FieldPath;
import org.commspubliques.templates.internal.value.Frame;

/** A tag that prints a text of the innermost record, as it is. */
final class TextVariableNode extends VariableNode {

    private final Field.OfText component;

    TextVariableNode(VariableNode tag, FieldPath path, Field.OfText component) {
        super(tag, path);
        this.component = component;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object owner = frame.value();
        String text = owner == null ? null : component.text(owner);
        if (text == null) {
            rendering.reportMissing(this);
        } else {
            rendering.out.append(text, escaping);
        }
    }
}
