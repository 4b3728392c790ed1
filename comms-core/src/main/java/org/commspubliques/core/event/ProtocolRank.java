package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Rang protocolaire: a place in the order of a public ceremony. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code maire}
 * @param place its place, from 1; those of one place are equal
 * @param label who has it
 */
public record ProtocolRank(String id, int place, Wording label) {

    /** Refuses a place before the first. */
    public ProtocolRank {
        Identifiers.require(id, "rank id");
        Preconditions.checkArgument(place >= 1, "place must be 1 or more, was %s", place);
        Objects.requireNonNull(label, "label");
    }
}
