package org.commspubliques.templates.internal.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name that has been resolved beforehand: so many levels outwards, then component after component. */
public final class FieldPath implements Lookup {

    private final String text;
    private final int levels;
    private final Field first;
    private final ImmutableList<Field> rest;

    /** The component itself, where it is one of the innermost level. */
    private final @Nullable Field direct;

    public FieldPath(String text, int levels, Field first, List<Field> rest) {
        this.text = text;
        this.levels = levels;
        this.first = first;
        this.rest = ImmutableList.copyOf(rest);
        this.direct = levels == 0 && rest.isEmpty() ? first : null;
    }

    /** The component that has the value. */
    private Field last() {
        return rest.isEmpty() ? first : rest.get(rest.size() - 1);
    }

    @Override
    public Field component(Frame frame, Shapes shapes) {
        return last();
    }

    @Override
    public @Nullable Field field() {
        return direct;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public @Nullable Object find(Frame frame, Shapes shapes) {
        Object owner = (levels == 0 ? frame : frame.outward(levels)).value;
        Object value = owner == null ? null : first.read(Values.known(owner));
        for (int i = 0; i < rest.size() && value != null; i++) {
            value = rest.get(i).read(value);
        }
        return value;
    }
}
