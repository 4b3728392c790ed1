package org.commspubliques.templates.internal.value;

import org.jspecify.annotations.Nullable;

/** The dot: the value that the innermost section is about. */
public enum CurrentValue implements Lookup {
    /** Of which nothing is known. */
    INSTANCE(false),
    /** An item of a list whose items are declared to be texts. */
    DECLARED(true);

    private final boolean isRequired;

    CurrentValue(boolean isRequired) {
        this.isRequired = isRequired;
    }

    @Override
    public boolean isRequired(Frame frame, Shapes shapes) {
        return isRequired;
    }

    @Override
    public String text() {
        return ".";
    }

    @Override
    public @Nullable Object find(Frame frame, Shapes shapes) {
        return Values.unwrap(frame.value);
    }
}
