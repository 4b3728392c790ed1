package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.FieldPath;
import org.commspubliques.templates.internal.value.Frame;
import org.commspubliques.templates.internal.value.Values;

/** A tag that prints a text of the innermost record, as it is. */
final class TextVariableNode extends VariableNode {

    private final Field.OfText component;
    private final boolean isRequired;

    TextVariableNode(VariableNode tag, FieldPath path, Field.OfText component) {
        super(tag, path);
        this.component = component;
        this.isRequired = path.isRequired();
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object owner = frame.value();
        String text = owner == null ? null : component.text(owner);
        if (text == null || (isRequired && Values.isBlank(text))) {
            rendering.reportMissing(this);
        }
        if (text != null) {
            rendering.out.append(text, escaping);
        }
    }
}
