package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Décision: what a person decided in a stage, by what right, on exactly which content. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param seat the office whose seat it fills: that of the mandate, unless the seat was transferred or the stage escalated
 * @param kind what was decided
 * @param mandate who decided, for which office, in whose place
 * @param seals the seals of the variants decided on; unmodifiable
 * @param reason why, or a remark; empty where none was given
 * @param proofs the proofs a bon à tirer is bound to, by variant; empty in other stages; unmodifiable
 */
public record Vote(
        StageId stage,
        OfficeId seat,
        DecisionKind kind,
        Mandate mandate,
        Map<VariantId, ContentSeal> seals,
        String reason,
        Map<VariantId, Proof> proofs) {

    /** Copies the seals and the proofs. */
    @SuppressWarnings("NullAway") // what is bound to no proof says nothing of any
    public Vote {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(reason, "reason");
        seals = ImmutableMap.copyOf(seals);
        proofs = proofs == null ? ImmutableMap.of() : ImmutableMap.copyOf(proofs);
    }

    /**
     * Decides for the seat of the office the person acts for, bound to no proof.
     *
     * @param stage the stage
     * @param kind what was decided
     * @param mandate who decided, for which office, in whose place
     * @param seals the seals of the variants decided on
     * @param reason why, or a remark; empty where none was given
     */
    public Vote(StageId stage, DecisionKind kind, Mandate mandate, Map<VariantId, ContentSeal> seals, String reason) {
        this(stage, mandate.office(), kind, mandate, seals, reason, ImmutableMap.of());
    }

    Vote without(VariantId variant) {
        return new Vote(
                stage,
                seat,
                kind,
                mandate,
                VoteBook.without(ImmutableMap.copyOf(seals), variant),
                reason,
                VoteBook.without(ImmutableMap.copyOf(proofs), variant));
    }
}
