package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Dette de régularisation: what an urgent release leaves behind. Immutable and thread-safe.
 *
 * @param mandate who released, by what right
 * @param reason why it could not wait
 * @param seals what was released; unmodifiable
 * @param ratifyBefore by when the ordinary approval is owed, exclusive
 * @param ratifiedBy who gave it; null while it is owed
 * @param recordedMissed whether it is on record that it was not given in time
 * @param ownText whether who released had written or edited some of it: then nobody else had read it
 */
public record FastTrackDebt(
        Mandate mandate,
        String reason,
        Map<VariantId, ContentSeal> seals,
        Instant ratifyBefore,
        @Nullable Mandate ratifiedBy,
        boolean recordedMissed,
        boolean ownText) {

    /** Copies the seals. */
    public FastTrackDebt {
        seals = ImmutableMap.copyOf(seals);
    }

    /**
     * Returns who gave what was owed.
     *
     * @return the mandate, or nothing while it is owed
     */
    public Optional<Mandate> ratification() {
        return Optional.ofNullable(ratifiedBy);
    }

    /**
     * Tells whether the debt is overdue.
     *
     * @param now the instant of the question
     * @return true if it is owed and its time is past
     */
    public boolean isMissed(Instant now) {
        return ratifiedBy == null && !now.isBefore(ratifyBefore);
    }
}
