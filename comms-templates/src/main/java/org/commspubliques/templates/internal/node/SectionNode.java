package org.commspubliques.templates.internal.node;

import java.util.Iterator;
import org.commspubliques.templates.internal.source.Position;
import org.commspubliques.templates.internal.value.Frame;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.Values;
import org.jspecify.annotations.Nullable;

/** A part that a value shows, hides or repeats; inverted, a part that stands where the value is false or empty. */
public final class SectionNode extends Node {

    private final Lookup lookup;
    private final boolean inverted;
    private final Body body;

    public SectionNode(Literal before, Position position, Lookup lookup, boolean inverted, Body body) {
        super(before, position);
        this.lookup = lookup;
        this.inverted = inverted;
        this.body = body;
    }

    public Lookup lookup() {
        return lookup;
    }

    public boolean isInverted() {
        return inverted;
    }

    public Body body() {
        return body;
    }

    @Override
    void renderTag(Rendering rendering, Frame frame) {
        Object value = lookup.find(frame);
        rendering.budget.enterSection();
        if (inverted) {
            if (!Values.isTrue(value)) {
                body.render(rendering, frame);
            }
        } else if (value != null) {
            renderBody(value, rendering, frame);
        }
        rendering.budget.leaveSection();
    }

    private void renderBody(Object value, Rendering rendering, Frame frame) {
        Iterable<?> items = Values.items(value);
        if (items != null) {
            renderItems(items.iterator(), rendering, new Frame(frame, null));
        } else if (value instanceof Boolean flag) {
            renderIf(flag, rendering, frame);
        } else if (Values.isTrue(value)) {
            body.render(rendering, new Frame(frame, value));
        }
    }

    private void renderIf(boolean shown, Rendering rendering, Frame frame) {
        if (shown) {
            body.render(rendering, frame);
        }
    }

    private void renderItems(Iterator<?> items, Rendering rendering, Frame loop) {
        while (items.hasNext()) {
            rendering.budget.spendIteration();
            @Nullable Object item = items.next();
            loop.next(item, !items.hasNext());
            body.render(rendering, loop);
        }
    }
}
