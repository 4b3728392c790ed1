package org.commspubliques.examples.atelier.draft;

import com.google.common.base.Preconditions;
import java.time.Instant;
import org.commspubliques.core.authority.PersonId;

/**
 * A text as it was last saved.
 *
 * @param id the identifier of the communication
 * @param version how often it was saved, from 1: who saves says which version they started from
 * @param author who wrote the first version
 * @param savedBy who saved this one
 * @param savedAt when
 * @param content the text
 */
public record Draft(String id, int version, PersonId author, PersonId savedBy, Instant savedAt, DraftContent content) {

    /** Refuses a version below 1. */
    public Draft {
        Preconditions.checkArgument(version >= 1, "version must be from 1, was %s", version);
    }

    /**
     * Returns the next version.
     *
     * @param editor who saves it
     * @param at when
     * @param changed the text from now on
     * @return the version after this one
     */
    public Draft next(PersonId editor, Instant at, DraftContent changed) {
        return new Draft(id, version + 1, author, editor, at, changed);
    }
}
