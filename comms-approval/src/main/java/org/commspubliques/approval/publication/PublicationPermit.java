package org.commspubliques.approval.publication;

import java.time.Instant;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Autorisation de publier: the gate's word that one variant, in exactly one content, may go out until an instant.
 *
 * <p>Only {@link PublicationGate} makes one, and nothing reads one from JSON. It crosses to another process by its
 * {@link #id()} alone, which the gate redeems, once. Immutable and thread-safe.
 */
public final class PublicationPermit {

    private final PermitId id;
    private final VariantId variant;
    private final ContentSeal seal;
    private final Instant validUntil;

    PublicationPermit(PermitId id, VariantId variant, ContentSeal seal, Instant validUntil) {
        this.id = id;
        this.variant = variant;
        this.seal = seal;
        this.validUntil = validUntil;
    }

    /**
     * Returns its number.
     *
     * @return the number, by which the gate knows it
     */
    public PermitId id() {
        return id;
    }

    /**
     * Returns what may go out.
     *
     * @return the variant
     */
    public VariantId variant() {
        return variant;
    }

    /**
     * Returns in exactly which content.
     *
     * @return the seal
     */
    public ContentSeal seal() {
        return seal;
    }

    /**
     * Returns until when.
     *
     * @return the end, exclusive
     */
    public Instant validUntil() {
        return validUntil;
    }

    @Override
    public String toString() {
        return "permit " + id + " for " + variant + " until " + validUntil;
    }
}
