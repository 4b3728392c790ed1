package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Invité: somebody who is invited, known by the host’s own key alone; nothing is kept of what they eat or believe.
 * Immutable and thread-safe.
 *
 * @param key the host’s key for the person
 * @param rank the identifier of the rank by protocol; null where the person has none
 * @param companions how many may come along, from 0
 * @param reply what the guest answered
 * @param coming how many come, the guest included; 0 unless the guest accepted
 */
public record Guest(String key, @Nullable String rank, int companions, Reply reply, int coming) {

    /** Refuses more people than were invited. */
    public Guest {
        Identifiers.require(key, "guest key");
        Objects.requireNonNull(reply, "reply");
        Preconditions.checkArgument(companions >= 0, "companions must be 0 or more, was %s", companions);
        Preconditions.checkArgument(
                reply == Reply.ACCEPTED ? coming >= 1 && coming <= companions + 1 : coming == 0,
                "guest %s: %s come with reply %s, at most %s are invited",
                key,
                coming,
                reply,
                companions + 1);
    }

    /**
     * Returns a guest who has not answered yet.
     *
     * @param key the host’s key for the person
     * @param rank the identifier of the rank by protocol; null where the person has none
     * @param companions how many may come along
     * @return the guest
     */
    public static Guest invited(String key, @Nullable String rank, int companions) {
        return new Guest(key, rank, companions, Reply.PENDING, 0);
    }

    /**
     * Returns the rank by protocol.
     *
     * @return its identifier, or nothing
     */
    public Optional<String> protocolRank() {
        return Optional.ofNullable(rank);
    }
}
