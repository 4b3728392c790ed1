package org.commspubliques.core.contribution;

import java.util.Objects;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/**
 * Visa requis: an office that must agree before what is written goes further, and why. An approval chain gets a stage of
 * it. Immutable and thread-safe.
 *
 * @param office the office
 * @param why why it is asked
 */
public record NeededVisa(OfficeId office, Wording why) {

    /** Refuses missing parts. */
    public NeededVisa {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(why, "why");
    }
}
