package org.commspubliques.approval.publication;

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
 */
public record RefusalReason(
        Code code, Wording message, @Nullable Finding cause) {

    /** What kind of thing stands in the way. The names are stable. */
    public enum Code {
        /** The communication was not submitted. */
        NOT_SUBMITTED,
        /** There is no such variant. */
        UNKNOWN_VARIANT,
        /** The content is not the one on record. */
        SEAL_CHANGED,
        /** A stage has yet to approve. */
        STAGE_MISSING,
        /** A stage has objected. */
        STAGE_REFUSED,
        /** A finding bars publication. */
        BLOCKING_FINDING,
        /** The embargo has not ended. */
        EMBARGO,
        /** The planned instant has not come. */
        NOT_YET_DUE,
        /** What an earlier urgent release owes is overdue. */
        RATIFICATION_MISSED,
        /** The variant, in this content, is published already. */
        ALREADY_PUBLISHED,
        /** The permit cannot be used. */
        PERMIT_UNUSABLE
    }

    /** Refuses missing parts. */
    public RefusalReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    static RefusalReason of(Code code, String fr, String en) {
        return new RefusalReason(code, Wording.of(fr, en), null);
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
