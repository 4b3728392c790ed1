package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.util.Objects;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Fiche réflexe: something to be done in a crisis, by whom and how soon. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label what is to be done
 * @param office who does it
 * @param within how long after the crisis was declared, above zero
 */
public record CrisisTask(String id, Wording label, OfficeId office, Duration within) {

    /** Refuses a task without time. */
    public CrisisTask {
        Identifiers.require(id, "task id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(office, "office");
        Preconditions.checkArgument(!within.isZero() && !within.isNegative(), "within must be above 0, was %s", within);
    }
}
