package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Acte au registre: what one command brought about, and when. Immutable and thread-safe.
 *
 * @param version its place in the approval, from 1
 * @param at when
 * @param events what happened; unmodifiable
 * @param hash the hash of its record, 64 hexadecimal digits
 * @param path by which way the request came; null where the record does not say
 */
public record RecordedAct(
        int version,
        Instant at,
        List<ApprovalEvent> events,
        String hash,
        @Nullable AccessPath path) {

    /** Copies the events. */
    public RecordedAct {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(hash, "hash");
        events = ImmutableList.copyOf(events);
    }

    /**
     * Returns an act whose record does not say by which way the request came.
     *
     * @param version its place in the approval, from 1
     * @param at when
     * @param events what happened
     * @param hash the hash of its record, 64 hexadecimal digits
     */
    public RecordedAct(int version, Instant at, List<ApprovalEvent> events, String hash) {
        this(version, at, events, hash, null);
    }

    /**
     * Returns by which way the request came.
     *
     * @return the way, or nothing where the record does not say
     */
    public Optional<AccessPath> accessPath() {
        return Optional.ofNullable(path);
    }
}
