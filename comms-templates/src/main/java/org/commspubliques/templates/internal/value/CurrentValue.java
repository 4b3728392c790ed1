package org.commspubliques.templates.internal.value;

import org.jspecify.annotations.Nullable;

/** The dot: the value that the innermost section is about. */
public enum CurrentValue implements Lookup {
    /** There is only one. */
    INSTANCE;

    @Override
    public String text() {
        return ".";
    }

    @Override
    public @Nullable Object find(Frame frame, Shapes shapes) {
        return Values.unwrap(frame.value);
    }
}
