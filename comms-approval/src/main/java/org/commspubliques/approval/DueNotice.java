package org.commspubliques.approval;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Avis d’échéance: something that came due and that somebody should be told. The host says how. It is given exactly once,
 * whatever the number of instances; what it tells of is on record, so that a notice lost on the way can be found again.
 * Immutable and thread-safe.
 *
 * @param kind what came due
 * @param communication the communication
 * @param stage the stage; null where it is not about one
 * @param variants the variants it is about; unmodifiable, empty where it is not about some
 * @param office the office the stage was escalated to, or that has to ratify; null for others
 * @param persons who can act now: decide, or ratify; unmodifiable
 */
public record DueNotice(
        Kind kind,
        CommunicationId communication,
        @Nullable StageId stage,
        Set<VariantId> variants,
        @Nullable OfficeId office,
        Set<PersonId> persons) {

    /** Copies the sets. */
    public DueNotice {
        variants = ImmutableSet.copyOf(variants);
        persons = ImmutableSet.copyOf(persons);
    }

    /** Nature d’un avis d’échéance. The names are stable. */
    public enum Kind {
        /** Relance: those who have not decided are reminded. */
        REMINDER,
        /** Délai dépassé. */
        DEADLINE_MISSED,
        /** Remontée hiérarchique: an office above may decide now. */
        ESCALATED,
        /** Régularisation manquée. */
        RATIFICATION_MISSED,
        /** Fin de suspension: its time had come. */
        RESUMED
    }

    /**
     * Returns the stage.
     *
     * @return the stage, or nothing where it is not about one
     */
    public Optional<StageId> inStage() {
        return Optional.ofNullable(stage);
    }

    /**
     * Returns the office above.
     *
     * @return the office the stage was escalated to, or that has to ratify, or nothing
     */
    public Optional<OfficeId> toOffice() {
        return Optional.ofNullable(office);
    }
}
