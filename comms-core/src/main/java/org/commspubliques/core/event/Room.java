package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Salle: a place that can be booked. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label what people call it
 * @param capacity how many people it holds, from 1
 * @param accessible whether people in wheelchairs get in
 */
public record Room(String id, Wording label, int capacity, boolean accessible) {

    /** Refuses a room that holds nobody. */
    public Room {
        Identifiers.require(id, "room id");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(capacity >= 1, "capacity must be 1 or more, was %s", capacity);
    }
}
