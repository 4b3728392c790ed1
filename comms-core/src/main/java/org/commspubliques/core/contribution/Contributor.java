package org.commspubliques.core.contribution;

import com.google.common.base.Preconditions;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Contributeur, producteur d’information: a unit, a public body, an association or a resident that supplies content.
 * Immutable and thread-safe.
 *
 * @param id its identifier
 * @param kind what sort of body or person it is, as declared
 * @param name how the host calls it; a label it may leave empty for a person, whom the library has no need to know
 * @param unit the unit of the authority it is; null exactly where it is none
 */
public record Contributor(
        ContributorId id,
        ContributorKind kind,
        String name,
        @Nullable UnitId unit) {

    /** Normalises the name; refuses a unit that is not said, and one that is no unit of the authority. */
    public Contributor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        name = EnteredText.enter(name, "contributor name");
        Preconditions.checkArgument(
                (kind == ContributorKind.UNIT) == (unit != null),
                "contributor %s is a %s: a unit is said of a unit and of no other",
                id,
                kind);
    }

    /**
     * Returns a unit of the authority.
     *
     * @param unit the unit, whose identifier is that of the contributor too
     * @param name how people call it
     * @return the contributor
     */
    public static Contributor unit(UnitId unit, String name) {
        return new Contributor(ContributorId.of(unit.value()), ContributorKind.UNIT, name, unit);
    }

    /**
     * Returns a contributor that is no unit of the authority.
     *
     * @param id its identifier
     * @param kind what it is
     * @param name how the host calls it
     * @return the contributor
     * @throws IllegalArgumentException if the kind is {@link ContributorKind#UNIT}
     */
    public static Contributor outside(String id, ContributorKind kind, String name) {
        return new Contributor(ContributorId.of(id), kind, name, null);
    }

    /**
     * Returns the unit it is.
     *
     * @return the unit, or nothing where it is outside the authority
     */
    public Optional<UnitId> ownUnit() {
        return Optional.ofNullable(unit);
    }
}
