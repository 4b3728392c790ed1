package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.FieldPath;
import org.commspubliques.templates.internal.value.Frame;

/** A tag that prints a whole number of the innermost record, as it is. */
final class WholeVariableNode extends VariableNode {

    private final Field.OfWhole component;

    WholeVariableNode(VariableNode tag, FieldPath path, Field.OfWhole component) {
        super(tag, path);
        this.component = component;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object owner = frame.value();
        if (owner == null) {
            rendering.reportMissing(this);
        } else {
            rendering.out.appendWhole(component.whole(owner));
        }
    }
}
