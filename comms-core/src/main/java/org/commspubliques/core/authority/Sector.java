package org.commspubliques.core.authority;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Secteur, domaine d’action: a subject area of the authority’s work, such as housing or health, whatever unit works in
 * it. Immutable and thread-safe.
 *
 * @param id the identifier
 * @param name how people call it
 */
public record Sector(SectorId id, Wording name) {

    /** Refuses missing parts. */
    public Sector {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
