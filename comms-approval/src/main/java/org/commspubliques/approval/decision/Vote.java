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
 */
public record Vote(
        StageId stage,
        OfficeId seat,
        DecisionKind kind,
        Mandate mandate,
        Map<VariantId, ContentSeal> seals,
        String reason) {

    /** Copies the seals. */
    public Vote {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(reason, "reason");
        seals = ImmutableMap.copyOf(seals);
    }

    /**
     * Decides for the seat of the office the person acts for.
     *
     * @param stage the stage
     * @param kind what was decided
     * @param mandate who decided, for which office, in whose place
     * @param seals the seals of the variants decided on
     * @param reason why, or a remark; empty where none was given
     */
    public Vote(StageId stage, DecisionKind kind, Mandate mandate, Map<VariantId, ContentSeal> seals, String reason) {
        this(stage, mandate.office(), kind, mandate, seals, reason);
    }

    Vote without(VariantId variant) {
        return new Vote(stage, seat, kind, mandate, withoutKey(seals, variant), reason);
    }

    private static Map<VariantId, ContentSeal> withoutKey(Map<VariantId, ContentSeal> seals, VariantId variant) {
        ImmutableMap.Builder<VariantId, ContentSeal> kept = ImmutableMap.builder();
        seals.forEach((key, seal) -> {
            if (!key.equals(variant)) {
                kept.put(key, seal);
            }
        });
        return kept.buildOrThrow();
    }
}
