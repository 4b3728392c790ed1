package org.commspubliques.core.contribution;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.util.Objects;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Modération d’une contribution: what somebody of the authority decided about a text from outside. Immutable and
 * thread-safe.
 *
 * @param moderator who decided
 * @param at when
 * @param accepted whether it may go into the approval chain
 * @param reason why, for the contributor to read; may be empty where it is accepted
 */
public record Moderation(PersonId moderator, Instant at, boolean accepted, String reason) {

    /** Normalises the reason; refuses a refusal without one. */
    public Moderation {
        Objects.requireNonNull(moderator, "moderator");
        Objects.requireNonNull(at, "at");
        reason = EnteredText.enter(reason, "reason");
        Preconditions.checkArgument(accepted || !reason.isBlank(), "a refusal says why");
    }
}
