package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.VariantId;

/**
 * Ordre de retrait: what a channel's adapter takes down. Only the gate makes one, of what was withdrawn. Immutable and
 * thread-safe.
 */
public final class WithdrawalOrder {

    private final PermitId permit;
    private final VariantId variant;
    private final ImmutableList<String> references;

    WithdrawalOrder(PermitId permit, VariantId variant, List<String> references) {
        this.permit = permit;
        this.variant = variant;
        this.references = ImmutableList.copyOf(references);
    }

    /**
     * Returns the permit it went out by.
     *
     * @return the permit's number
     */
    public PermitId permit() {
        return permit;
    }

    /**
     * Returns the variant, whose channel it has to leave.
     *
     * @return the variant
     */
    public VariantId variant() {
        return variant;
    }

    /**
     * Returns what the channel called each delivery.
     *
     * @return the references, of the whole or of some parts, in order; unmodifiable, at least one
     */
    public List<String> references() {
        return references;
    }

    @Override
    public String toString() {
        return "withdrawal of " + permit + " from " + variant;
    }
}
