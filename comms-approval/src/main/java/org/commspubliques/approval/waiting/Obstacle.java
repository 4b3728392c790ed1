package org.commspubliques.approval.waiting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Blocage: one thing that an approval waits for, of one variant. Immutable and thread-safe.
 *
 * @param kind what kind of thing
 * @param variant the variant
 * @param stage the stage; null where it is not about one
 * @param message what is awaited, for people
 * @param whoCan what people can decide that would move it on; unmodifiable, empty where nobody can by deciding
 * @param until when time alone ends it; null where only people can
 * @param due by when those who are asked should have answered; null where no time was set
 */
public record Obstacle(
        Kind kind,
        VariantId variant,
        @Nullable StageId stage,
        Wording message,
        List<PossibleDecision> whoCan,
        @Nullable Instant until,
        @Nullable Instant due) {

    /** Copies the decisions. */
    public Obstacle {
        whoCan = ImmutableList.copyOf(whoCan);
    }

    /** Nature d’un blocage. The names are stable. */
    public enum Kind {
        /** The approval was withdrawn: for good. */
        WITHDRAWN,
        /** A stage has rejected the variant for good. */
        REJECTED,
        /** The approval is suspended. */
        ON_HOLD,
        /** A stage has asked for changes: its author has to revise the text, or answer. */
        CHANGES_REQUESTED,
        /** It is the turn of a stage, and somebody can decide in it. */
        STAGE_WAITS,
        /** It is the turn of a stage in which nobody can decide now. */
        NOBODY_CAN,
        /** A bon à tirer waits for a proof of the present content. */
        PROOF_MISSING,
        /** An earlier stage has to decide first. */
        STAGE_NOT_REACHED,
        /** A second opinion was asked for and is not given yet. It holds nothing back: its stage may decide without it. */
        OPINION_AWAITED,
        /** Publication is frozen. Stages decide all the same; the variant does not go out. */
        FROZEN,
        /** What an urgent release owes has to be ratified. It does not hold the variant back until it is missed. */
        RATIFICATION_OWED,
        /** What an urgent release owed was not ratified in time; it is owed still. */
        RATIFICATION_MISSED
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
     * Returns when time alone ends it.
     *
     * @return the instant, or nothing where only people can
     */
    public Optional<Instant> end() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns by when those who are asked should have answered.
     *
     * @return the instant, or nothing where no time was set
     */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(due);
    }
}
