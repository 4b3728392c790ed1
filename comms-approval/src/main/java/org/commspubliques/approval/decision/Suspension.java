package org.commspubliques.approval.decision;

import java.time.Instant;
import java.util.Optional;
import org.commspubliques.approval.mandate.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Suspension: nobody decides until the approval is taken up again. Immutable and thread-safe.
 *
 * @param mandate who suspended it
 * @param reason why
 * @param wakeAt when it is taken up again by itself; null for never
 */
public record Suspension(
        Mandate mandate, String reason, @Nullable Instant wakeAt) {

    /**
     * Returns when it is taken up again by itself.
     *
     * @return the instant, or nothing where somebody has to
     */
    public Optional<Instant> end() {
        return Optional.ofNullable(wakeAt);
    }
}
