package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Motif de refus de publier: one thing that stands in the way. The gate gives all of them at once. Immutable and
 * thread-safe.
 *
 * @param code what kind of thing, stable
 * @param message what stands in the way, and what to do
 * @param cause the finding that stands in the way; null where it is something else
 * @param liftings who can lift it, each by themselves, or when it passes; unmodifiable; empty where another request has to
 *     be made, as the message says
 */
public record RefusalReason(
        Code code, Wording message, @Nullable Finding cause, List<Lifting> liftings) {

    /** What kind of thing stands in the way. The names are stable. */
    public enum Code {
        /** The communication was not submitted. */
        NOT_SUBMITTED,
        /** There is no such variant. */
        UNKNOWN_VARIANT,
        /** The content, or what the conditions of the chain look at, is not what is on record. */
        SEAL_CHANGED,
        /** A stage has yet to approve. */
        STAGE_MISSING,
        /** A stage has objected. */
        STAGE_REFUSED,
        /** The bon à tirer waits for a proof of the present content. */
        PROOF_MISSING,
        /** The approval was given so long ago that it does not count any more. */
        APPROVAL_EXPIRED,
        /** The approval is suspended. */
        ON_HOLD,
        /** The approval, or what went out by it, was withdrawn. */
        WITHDRAWN,
        /** Publication of this communication, or of all, is frozen. */
        FROZEN,
        /** A finding bars publication. */
        BLOCKING_FINDING,
        /** The embargo has not ended. */
        EMBARGO,
        /** The planned instant has not come. */
        NOT_YET_DUE,
        /** What the content says holds no more. */
        CONTENT_EXPIRED,
        /** The channel is not used at this hour, or on this day. */
        OUTSIDE_HOURS,
        /** Others have to be told first. */
        OUT_OF_ORDER,
        /** What an earlier urgent release owes is overdue. */
        RATIFICATION_MISSED,
        /** The variant, in this content, is published already, or has an order of delivery. */
        ALREADY_PUBLISHED,
        /** The permit cannot be used. */
        PERMIT_UNUSABLE
    }

    /** Copies the liftings; refuses missing parts. */
    public RefusalReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        liftings = ImmutableList.copyOf(liftings);
    }

    /**
     * Returns the finding that stands in the way.
     *
     * @return the finding, or nothing where it is something else
     */
    public Optional<Finding> finding() {
        return Optional.ofNullable(cause);
    }
}
