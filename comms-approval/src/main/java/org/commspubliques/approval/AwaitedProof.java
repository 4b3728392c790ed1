package org.commspubliques.approval;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Bon à tirer attendu: all that somebody from outside is told of an approval: which proofs they are to sign, until when. It
 * holds no text, no other stage and no other person. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param stage the stage in which they sign
 * @param office the office they sign for
 * @param proofs the proof of each variant; unmodifiable
 * @param kinds what they can decide; unmodifiable
 * @param due until when; null where there is no deadline
 */
public record AwaitedProof(
        CommunicationId communication,
        StageId stage,
        OfficeId office,
        Map<VariantId, Proof> proofs,
        Set<DecisionKind> kinds,
        @Nullable Instant due) {

    /** Copies the collections. */
    public AwaitedProof {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(office, "office");
        proofs = ImmutableMap.copyOf(proofs);
        kinds = Sets.immutableEnumSet(kinds);
    }

    /**
     * Returns until when they are to sign.
     *
     * @return the deadline, or nothing where there is none
     */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(due);
    }
}
