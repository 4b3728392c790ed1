package org.commspubliques.core.election;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Partie de territoire appelée à voter: the part of its territories that a poll concerns, where it is not all of them,
 * such as a series of the Senate. The data does not say which authorities belong to it: the host does, with
 * {@link ElectoralCalendar#withPart(String)} or {@link ElectoralCalendar#withoutPart(String)}. Immutable and
 * thread-safe.
 *
 * @param id the stable identifier, such as {@code senat-serie-2}; several polls may name the same part
 * @param label what a person calls it
 */
public record PollPart(String id, Wording label) {

    /** Refuses a blank identifier. */
    public PollPart {
        Preconditions.checkArgument(!id.isBlank(), "id must not be blank");
        Objects.requireNonNull(label, "label");
    }
}
