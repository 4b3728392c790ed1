package org.commspubliques.templates.internal.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name, whose first part is sought from the innermost level outwards and whose other parts only within that one. */
public final class Name implements Lookup {

    private final String text;
    private final String first;
    private final ImmutableList<String> rest;

    Name(String text, List<String> parts) {
        this.text = text;
        this.first = parts.get(0);
        this.rest = ImmutableList.copyOf(parts.subList(1, parts.size()));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public @Nullable Object find(Frame frame) {
        for (Frame at = frame; at != null; at = at.outer) {
            Object value = Values.member(at.value, first);
            if (value != Values.ABSENT) {
                return rest.isEmpty() ? value : within(value);
            }
        }
        return null;
    }

    private @Nullable Object within(@Nullable Object start) {
        Object value = start;
        for (int i = 0; i < rest.size() && value != null; i++) {
            value = Values.member(value, rest.get(i));
            if (value == Values.ABSENT) {
                return null;
            }
        }
        return value;
    }
}
