package org.commspubliques.approval.publication;

import java.time.Instant;
import java.util.Objects;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Publication: the fact that a variant went out. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param variant the variant
 * @param seal exactly which content
 * @param permit by which permit
 * @param at when the channel took it
 * @param reference what the channel calls it
 */
public record Publication(
        CommunicationId communication,
        VariantId variant,
        ContentSeal seal,
        PermitId permit,
        Instant at,
        String reference) {

    /** Refuses missing parts. */
    public Publication {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(permit, "permit");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reference, "reference");
    }
}
