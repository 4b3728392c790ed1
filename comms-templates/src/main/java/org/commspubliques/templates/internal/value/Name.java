package org.commspubliques.templates.internal.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name, whose first part is sought from the innermost level outwards and whose other parts only within that one. It
 * remembers the record classes it last went through, so that the next rendering with the same classes need not search.
 */
public final class Name implements Lookup {

    /** A tag that meets more classes than this is not worth remembering for: each new note would slow other threads. */
    private static final int MOST_NOTES = 8;

    /** The classes of the levels from the innermost to the owner's, and the component; immutable, so a race may publish it. */
    private static final class Note {

        final Class<?> top;
        final Class<?> @Nullable [] below;
        final Field field;

        Note(Class<?> top, Class<?> @Nullable [] below, Field field) {
            this.top = top;
            this.below = below;
            this.field = field;
        }
    }

    private final String text;
    private final String first;
    private final ImmutableList<String> rest;
    private @Nullable Note note;
    private int notes;

    public Name(String text, List<String> parts) {
        this.text = text;
        this.first = parts.get(0);
        this.rest = ImmutableList.copyOf(parts.subList(1, parts.size()));
    }

    @Override
    public String text() {
        return text;
    }

    /** The first part, which says where the name belongs. */
    public String first() {
        return first;
    }

    /** The other parts. */
    public List<String> rest() {
        return rest;
    }

    @Override
    public @Nullable Field field() {
        Note known = note;
        return known != null && known.below == null ? known.field : null;
    }

    @Override
    public @Nullable Object find(Frame frame, Shapes shapes) {
        Note known = note;
        Object top = frame.value;
        if (known != null && top != null && top.getClass() == known.top) {
            Class<?>[] below = known.below;
            if (below == null) {
                return known.field.read(top);
            }
            Frame owner = outward(frame, below);
            if (owner != null) {
                return known.field.read(Values.known(owner.value));
            }
        }
        return search(frame, shapes);
    }

    /** The frame of the owner, if the levels up to it have the remembered classes. */
    private static @Nullable Frame outward(Frame frame, Class<?>[] classes) {
        Frame at = frame;
        for (Class<?> type : classes) {
            at = at.outer;
            if (at == null || at.value == null || at.value.getClass() != type) {
                return null;
            }
        }
        return at;
    }

    /** The value that one level has. */
    @Nullable Object findIn(@Nullable Object owner, Shapes shapes) {
        Object value = Values.member(owner, first, shapes);
        return value == Values.ABSENT ? null : within(value, shapes);
    }

    private @Nullable Object search(Frame frame, Shapes shapes) {
        int depth = 0;
        boolean byClass = rest.isEmpty();
        for (Frame at = frame; at != null; at = at.outer, depth++) {
            Object owner = at.value;
            Object value = Values.member(owner, first, shapes);
            if (value != Values.ABSENT) {
                if (byClass && owner instanceof Record row) {
                    remember(frame, depth, shapes.of(row.getClass()).field(first));
                }
                return rest.isEmpty() ? value : within(value, shapes);
            }
            byClass &= owner != null && Values.hasFieldsByClass(owner);
        }
        return null;
    }

    @Override
    public @Nullable Field component(Frame frame, Shapes shapes) {
        for (Frame at = frame; at != null; at = at.outer) {
            Object value = Values.member(at.value, first, shapes);
            if (value != Values.ABSENT) {
                return component(at.value, value, shapes);
            }
        }
        return null;
    }

    /** The component of the last owner on the way, given the first owner and the value of the first part. */
    private @Nullable Field component(@Nullable Object top, @Nullable Object begun, Shapes shapes) {
        Object owner = top;
        Object value = begun;
        String name = first;
        for (String part : rest) {
            owner = value;
            value = Values.member(owner, part, shapes);
            name = part;
        }
        return Values.unwrap(owner) instanceof Record row
                ? shapes.of(row.getClass()).field(name)
                : null;
    }

    private void remember(Frame frame, int depth, @Nullable Field field) {
        if (field == null || notes >= MOST_NOTES) {
            return;
        }
        notes++;
        Class<?>[] below = depth == 0 ? null : new Class<?>[depth];
        Frame at = frame;
        for (int i = 0; below != null && i < depth; i++) {
            at = Values.known(at.outer);
            below[i] = Values.known(at.value).getClass();
        }
        note = new Note(Values.known(frame.value).getClass(), below, field);
    }

    private @Nullable Object within(@Nullable Object start, Shapes shapes) {
        Object value = start;
        for (int i = 0; i < rest.size() && value != null; i++) {
            value = Values.member(value, rest.get(i), shapes);
            if (value == Values.ABSENT) {
                return null;
            }
        }
        return value;
    }
}
