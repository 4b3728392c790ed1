package org.commspubliques.templates.internal.value;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of a record class by name. Immutable and thread-safe. */
public final class Shape {

    private final ImmutableMap<String, Field> fields;

    Shape(ImmutableMap<String, Field> fields) {
        this.fields = fields;
    }

    public @Nullable Field field(String name) {
        return fields.get(name);
    }

    public Set<String> names() {
        return fields.keySet();
    }
}
