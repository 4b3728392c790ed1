package org.commspubliques.approval.privacy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Effacement différé: one approval for which a person is still needed, so that erasing them has to wait. Immutable and
 * thread-safe.
 *
 * @param communication the communication whose approval is open
 * @param reason why it has to wait
 * @param message the same for people, with what ends it
 * @param nextDue when the approval next comes due; null where no time was set. It does not end the waiting by itself
 */
public record ErasureDeferral(
        CommunicationId communication,
        Reason reason,
        Wording message,
        @Nullable Instant nextDue) {

    /** Motif. The names are stable. */
    public enum Reason {
        /** The person acted in it: under another pseudonym they would count a second time. */
        ACTED,
        /** The person may be asked to act in it. */
        MAY_ACT
    }

    /** Refuses missing parts. */
    public ErasureDeferral {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns when the approval next comes due.
     *
     * @return the instant, or nothing where no time was set
     */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(nextDue);
    }
}
