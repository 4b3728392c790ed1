package org.commspubliques.templates.internal.value;

import org.jspecify.annotations.Nullable;

/** One level of the context stack; a loop reuses its frame for every item, so a frame lives within one rendering. */
public final class Frame {

    final @Nullable Frame outer;

    @Nullable Object value;

    /** The number of the item, from 1; 0 where this frame is not a loop's. */
    int index;

    boolean last;

    public Frame(@Nullable Frame outer, @Nullable Object value) {
        this.outer = outer;
        this.value = value;
    }

    public @Nullable Object value() {
        return value;
    }

    /** Whether the value is of a class, and not of one that extends it. */
    public boolean isOf(Class<?> type) {
        Object known = value;
        return known != null && known.getClass() == type;
    }

    public void next(@Nullable Object item, boolean isLast) {
        value = item;
        index++;
        last = isLast;
    }

    /** The frame some levels further out. */
    Frame outward(int levels) {
        Frame at = this;
        for (int i = 0; i < levels; i++) {
            at = at.outer;
            if (at == null) {
                throw new IllegalStateException("a template was bound to another shape of model");
            }
        }
        return at;
    }
}
