package org.commspubliques.approval.waiting;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Décision possible: what a person can decide in a stage, at an instant, on the content as it is then. It is exact: such a
 * decision is accepted, and one that is not listed is refused. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param office the office the person acts for
 * @param person the person
 * @param variants the variants that can be decided on; unmodifiable
 * @param kinds what can be decided; unmodifiable
 */
public record PossibleDecision(
        StageId stage, OfficeId office, PersonId person, Set<VariantId> variants, Set<DecisionKind> kinds) {

    /** Copies the sets. */
    public PossibleDecision {
        variants = ImmutableSet.copyOf(variants);
        kinds = Sets.immutableEnumSet(kinds);
    }

    /**
     * Returns the command that decides so, but for a bon à tirer, which is given on proofs.
     *
     * @param kind what is decided, one of {@link #kinds}
     * @param seals the content as the person saw it, such as {@code communication.seals()}; only those of {@link #variants}
     *     are decided on
     * @param reason why, or a remark; mandatory unless it is an approval or a recusal
     * @return the command
     * @throws IllegalArgumentException if that cannot be decided, or a seal is missing
     */
    public ApprovalCommand.Decide decide(DecisionKind kind, Map<VariantId, ContentSeal> seals, String reason) {
        return decide(kind, seals, reason, ImmutableMap.of());
    }

    /**
     * Returns the command that decides so, on proofs.
     *
     * @param kind what is decided, one of {@link #kinds}
     * @param seals the content as the person saw it, such as {@code communication.seals()}; only those of {@link #variants}
     *     are decided on
     * @param reason why, or a remark; mandatory unless it is an approval or a recusal
     * @param proofs the proofs as the person saw them; only those of {@link #variants} count
     * @return the command
     * @throws IllegalArgumentException if that cannot be decided, or a seal is missing
     */
    public ApprovalCommand.Decide decide(
            DecisionKind kind, Map<VariantId, ContentSeal> seals, String reason, Map<VariantId, Proof> proofs) {
        Preconditions.checkArgument(kinds.contains(kind), "%s is none of %s", kind, kinds);
        ImmutableMap.Builder<VariantId, ContentSeal> seen = ImmutableMap.builder();
        for (VariantId variant : variants) {
            ContentSeal seal = seals.get(variant);
            Preconditions.checkArgument(seal != null, "there is no seal of %s", variant);
            seen.put(variant, seal);
        }
        return new ApprovalCommand.Decide(
                stage, office, person, kind, seen.buildOrThrow(), reason, Maps.filterKeys(proofs, variants::contains));
    }
}
