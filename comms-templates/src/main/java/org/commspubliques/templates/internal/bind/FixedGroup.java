package org.commspubliques.templates.internal.bind;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group of which every field is declared. Immutable and thread-safe. */
public final class FixedGroup implements StaticType.Group {

    private final ImmutableMap<String, StaticType.Member> members;
    private final boolean isCertain;

    /**
     * Creates a group.
     *
     * @param members the fields by name
     * @param isCertain whether there is always such a group
     */
    public FixedGroup(Map<String, StaticType.Member> members, boolean isCertain) {
        this.members = ImmutableMap.copyOf(members);
        this.isCertain = isCertain;
    }

    @Override
    public boolean isAlwaysTrue() {
        return isCertain;
    }

    @Override
    public Set<String> names() {
        return members.keySet();
    }

    @Override
    public StaticType.@Nullable Member member(String name) {
        return members.get(name);
    }
}
