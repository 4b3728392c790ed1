package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Sort d’un constat: whether a finding of a report has been set aside, by whom and why. Immutable and thread-safe.
 *
 * @param state whether it has been, and whether that holds
 * @param by who set it aside; null where nobody did, or it is of the baseline
 * @param reason why; empty where nobody set it aside, or it is of the baseline
 * @param at when; null as {@code by} is
 * @param until the last day on which it is set aside; null where there is no end
 */
public record SuppressionStatus(
        SuppressionState state,
        @Nullable PersonId by,
        String reason,
        @Nullable Instant at,
        @Nullable LocalDate until) {

    /** A finding that nobody has set aside. */
    public static final SuppressionStatus NONE = new SuppressionStatus(SuppressionState.NONE, null, "", null, null);

    /** A finding that was there when the authority began to use the checks. */
    public static final SuppressionStatus BASELINE =
            new SuppressionStatus(SuppressionState.BASELINE, null, "", null, null);

    /** Refuses one that somebody should answer for and nobody does. */
    public SuppressionStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        boolean answered = state != SuppressionState.NONE && state != SuppressionState.BASELINE;
        Preconditions.checkArgument(
                answered == (by != null) && answered == (at != null) && answered != reason.isBlank(),
                "state %s, by %s, at %s and reason '%s' do not go together",
                state,
                by,
                at,
                reason);
    }

    /**
     * Returns who set the finding aside.
     *
     * @return the person, or nothing where nobody did or it is of the baseline
     */
    public Optional<PersonId> author() {
        return Optional.ofNullable(by);
    }

    /**
     * Returns when the finding was set aside.
     *
     * @return the instant, or nothing where nobody did or it is of the baseline
     */
    public Optional<Instant> instant() {
        return Optional.ofNullable(at);
    }

    /**
     * Returns the last day on which the finding is set aside.
     *
     * @return the day, or nothing where there is no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }
}
