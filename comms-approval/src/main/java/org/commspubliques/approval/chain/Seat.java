package org.commspubliques.approval.chain;

import java.util.Objects;
import org.commspubliques.core.authority.OfficeId;

/**
 * Place: one vote in a stage. It names an office, never a person. Immutable and thread-safe.
 *
 * @param office the office that holds it
 */
public record Seat(OfficeId office) {

    /** Refuses a missing office. */
    public Seat {
        Objects.requireNonNull(office, "office");
    }
}
