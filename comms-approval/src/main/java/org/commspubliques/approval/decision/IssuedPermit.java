package org.commspubliques.approval.decision;

import java.time.Instant;
import java.util.Optional;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Autorisation au dossier: what the record says of a permit. It is no permit: nothing goes out by it. Immutable and
 * thread-safe.
 *
 * @param id its number
 * @param variant what may go out
 * @param seal exactly which content
 * @param validUntil until when, exclusive
 * @param redeemed whether it was used
 * @param reference what the channel called the delivery; null while there is none
 */
public record IssuedPermit(
        PermitId id,
        VariantId variant,
        ContentSeal seal,
        Instant validUntil,
        boolean redeemed,
        @Nullable String reference) {

    /**
     * Returns what the channel called the delivery.
     *
     * @return the reference, or nothing while the channel has taken none
     */
    public Optional<String> delivery() {
        return Optional.ofNullable(reference);
    }

    IssuedPermit used() {
        return new IssuedPermit(id, variant, seal, validUntil, true, reference);
    }

    IssuedPermit deliveredAs(String deliveredReference) {
        return new IssuedPermit(id, variant, seal, validUntil, redeemed, deliveredReference);
    }
}
