package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Acte au registre: what one command brought about, and when. Immutable and thread-safe.
 *
 * @param version its place in the approval, from 1
 * @param at when
 * @param events what happened; unmodifiable
 * @param hash the hash of its record, 64 hexadecimal digits
 */
public record RecordedAct(int version, Instant at, List<ApprovalEvent> events, String hash) {

    /** Copies the events. */
    public RecordedAct {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(hash, "hash");
        events = ImmutableList.copyOf(events);
    }
}
