package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Variant;

/**
 * Ordre de diffusion: what a channel's adapter delivers. It comes from redeeming a permit, once, and carries the very
 * content that was approved. Immutable and thread-safe.
 */
public final class DeliveryOrder {

    private final PermitId permit;
    private final PermitId first;
    private final Variant variant;
    private final ContentSeal seal;
    private final ImmutableSet<String> parts;

    DeliveryOrder(PermitId permit, PermitId first, Variant variant, ContentSeal seal, Set<String> parts) {
        this.permit = permit;
        this.first = first;
        this.variant = variant;
        this.seal = seal;
        this.parts = ImmutableSet.copyOf(parts);
    }

    /**
     * Returns the key under which a network can tell that it has had this order before, or one that came to nothing for the
     * same content: it may have taken that one without anybody having heard of it.
     *
     * @return the key, the same each time until the content has gone out
     */
    public String idempotencyKey() {
        return first.toString();
    }

    /**
     * Returns the permit it came from.
     *
     * @return the permit's number
     */
    public PermitId permit() {
        return permit;
    }

    /**
     * Returns the communication it belongs to.
     *
     * @return the communication
     */
    public CommunicationId communication() {
        return permit.communication();
    }

    /**
     * Returns what to deliver.
     *
     * @return the variant, exactly as approved
     */
    public Variant variant() {
        return variant;
    }

    /**
     * Returns the seal of what to deliver.
     *
     * @return the seal
     */
    public ContentSeal seal() {
        return seal;
    }

    /**
     * Returns what is left to deliver after a channel took a part of it.
     *
     * @return the parts that failed, as the adapter named them; unmodifiable; empty for the whole
     */
    public Set<String> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return "order " + permit + " for " + variant.id();
    }
}
