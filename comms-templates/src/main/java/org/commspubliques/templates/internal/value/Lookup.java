package org.commspubliques.templates.internal.value;

import org.jspecify.annotations.Nullable;

/** How a tag finds its value. Thread-safe. */
public sealed interface Lookup permits CurrentValue, DeclaredName, FieldPath, LoopVariable, Name {

    /** The name as the tag writes it. */
    String text();

    /** The value, or null where the model has none; an {@code Optional} is unwrapped. */
    @Nullable Object find(Frame frame, Shapes shapes);

    /** Whether a record or a declaration says that there is always a value, and one that shows. */
    default boolean isRequired(Frame frame, Shapes shapes) {
        Field component = component(frame, shapes);
        return component != null && !component.mayBeAbsent();
    }

    /** The component that has the value, where a record has it. */
    default @Nullable Field component(Frame frame, Shapes shapes) {
        return null;
    }

    /** The component that the tag reads where the innermost level is a record of that class; null as long as that is unknown. */
    default @Nullable Field field() {
        return null;
    }
}
