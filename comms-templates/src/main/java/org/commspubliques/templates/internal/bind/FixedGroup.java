package org.commspubliques.templates.internal.bind;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group of which every field is declared. Immutable and thread-safe. */
public final class FixedGroup implements StaticType.Group {

    private final ImmutableMap<String, StaticType> types;
    private final boolean isCertain;

    /**
     * Creates a group.
     *
     * @param types what is known of each field
     * @param isCertain whether there is always such a group
     */
    public FixedGroup(Map<String, StaticType> types, boolean isCertain) {
        this.types = ImmutableMap.copyOf(types);
        this.isCertain = isCertain;
    }

    @Override
    public boolean isAlwaysTrue() {
        return isCertain;
    }

    @Override
    public Set<String> names() {
        return types.keySet();
    }

    @Override
    public StaticType.@Nullable Member member(String name) {
        StaticType type = types.get(name);
        return type == null ? null : new StaticType.Member(name, type, null);
    }
}
