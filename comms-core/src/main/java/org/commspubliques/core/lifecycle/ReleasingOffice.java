package org.commspubliques.core.lifecycle;

import java.util.Objects;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/**
 * Qualité du validateur: an office that released a publication, and in what capacity it was acted for. It never says who
 * the person was. Immutable and thread-safe.
 *
 * @param office the office
 * @param capacity the capacity, as people read it: « le maire », « pour le maire et par délégation, la première adjointe »
 */
public record ReleasingOffice(OfficeId office, Wording capacity) {

    /** Refuses missing parts. */
    public ReleasingOffice {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(capacity, "capacity");
    }
}
