package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Tâche d’un rétroplanning: what must be done so long before the day. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label what is to be done
 * @param before how long before the day, from 0; below 0 for what follows it
 * @param working whether that counts working days, not all days
 */
public record BackwardTask(String id, Wording label, int before, boolean working) {

    private static final int MOST = 1_000;

    /** Refuses a time out of reach. */
    public BackwardTask {
        Identifiers.require(id, "task id");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(
                before >= -MOST && before <= MOST, "before must be -1000 to 1000 days, was %s", before);
    }

    /**
     * Returns a task that is due some working days before the day.
     *
     * @param id its identifier
     * @param label what is to be done
     * @param days how many working days before
     * @return the task
     */
    public static BackwardTask workingDays(String id, Wording label, int days) {
        return new BackwardTask(id, label, days, true);
    }
}
