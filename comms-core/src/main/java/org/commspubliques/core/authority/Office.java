package org.commspubliques.core.authority;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Fonction: an office of the authority, in whose quality people act. Chains name offices, never people, so that a change
 * of person needs no new chain. Immutable and thread-safe.
 *
 * @param id the identifier
 * @param name how people call it
 * @param unit the unit it belongs to
 */
public record Office(OfficeId id, Wording name, UnitId unit) {

    /** Refuses missing parts. */
    public Office {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }
}
