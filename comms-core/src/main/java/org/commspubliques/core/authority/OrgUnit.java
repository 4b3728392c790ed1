package org.commspubliques.core.authority;

import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Unité: a directorate, department or cell of an authority, in one of its two trees. Immutable and thread-safe.
 *
 * @param id the identifier
 * @param name how people call it
 * @param kind what kind of unit it is
 * @param hierarchy the tree it stands in
 * @param parentId the unit above it; null at the top of its tree
 */
public record OrgUnit(
        UnitId id,
        Wording name,
        OrgUnitKind kind,
        Hierarchy hierarchy,
        @Nullable UnitId parentId) {

    /** Refuses missing parts. */
    public OrgUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hierarchy, "hierarchy");
    }

    /**
     * Returns the unit above.
     *
     * @return its identifier, or nothing at the top of the tree
     */
    public Optional<UnitId> parent() {
        return Optional.ofNullable(parentId);
    }
}
