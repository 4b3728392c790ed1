package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.FieldPath;
import org.commspubliques.templates.internal.value.Frame;

/** A tag that prints a number of the innermost record, by a filter. */
final class NumberVariableNode extends VariableNode {

    private final Field.OfNumber component;

    NumberVariableNode(VariableNode tag, FieldPath path, Field.OfNumber component) {
        super(tag, path);
        this.component = component;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object owner = frame.value();
        if (owner == null) {
            rendering.reportMissing(this);
        } else {
            renderFiltered(component.number(owner), filters[0], rendering);
        }
    }
}
