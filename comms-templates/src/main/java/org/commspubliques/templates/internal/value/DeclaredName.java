package org.commspubliques.templates.internal.value;

import java.util.Map;
import org.commspubliques.templates.value.DynamicFields;
import org.jspecify.annotations.Nullable;

/**
 * A name of which declarations say beforehand whose it is: the value is that of its group or nothing, and never that of
 * another group further out which has a field of the same name.
 */
public final class DeclaredName implements Lookup {

    private final Name name;
    private final int groups;
    private final boolean isRequired;

    /**
     * Creates a lookup.
     *
     * @param name the name
     * @param groups how many groups outwards its owner is, not counting levels that have no fields
     * @param isRequired whether the declaration asks for a value
     */
    public DeclaredName(Name name, int groups, boolean isRequired) {
        this.name = name;
        this.groups = groups;
        this.isRequired = isRequired;
    }

    @Override
    public String text() {
        return name.text();
    }

    /** Whether the declaration asks for a value. */
    public boolean isRequired() {
        return isRequired;
    }

    @Override
    public boolean isRequired(Frame frame, Shapes shapes) {
        return isRequired;
    }

    @Override
    public @Nullable Object find(Frame frame, Shapes shapes) {
        Frame owner = owner(frame);
        // A model of another shape than was declared is read as one of which nothing was declared.
        return owner == null ? name.find(frame, shapes) : name.findIn(owner.value, shapes);
    }

    private @Nullable Frame owner(Frame frame) {
        int left = groups;
        for (Frame at = frame; at != null; at = at.outer) {
            if (hasFields(Values.unwrap(at.value)) && left-- == 0) {
                return at;
            }
        }
        return null;
    }

    private static boolean hasFields(@Nullable Object value) {
        return value instanceof Map || value instanceof Record || value instanceof DynamicFields;
    }
}
