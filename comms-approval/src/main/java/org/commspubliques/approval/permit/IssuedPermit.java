package org.commspubliques.approval.permit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationId;
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
 * @param reference what the channel called the delivery; null while it has not taken the whole
 * @param taken the parts that the channel has taken so far, as its adapter names them; unmodifiable
 * @param failed the parts that it has yet to take; unmodifiable
 * @param correction the communication that corrects what went out; null for none
 * @param withdrawn whether what went out was taken back
 */
public record IssuedPermit(
        PermitId id,
        VariantId variant,
        ContentSeal seal,
        Instant validUntil,
        boolean redeemed,
        @Nullable String reference,
        Set<String> taken,
        Set<String> failed,
        @Nullable CommunicationId correction,
        boolean withdrawn) {

    /** Copies the parts. */
    public IssuedPermit {
        taken = ImmutableSet.copyOf(taken);
        failed = ImmutableSet.copyOf(failed);
    }

    /**
     * Returns a permit that was just issued.
     *
     * @param id its number
     * @param variant what may go out
     * @param seal exactly which content
     * @param validUntil until when, exclusive
     * @return the permit
     */
    public static IssuedPermit of(PermitId id, VariantId variant, ContentSeal seal, Instant validUntil) {
        return new IssuedPermit(
                id, variant, seal, validUntil, false, null, ImmutableSet.of(), ImmutableSet.of(), null, false);
    }

    /**
     * Returns what the channel called the delivery.
     *
     * @return the reference, or nothing while the channel has not taken the whole
     */
    public Optional<String> delivery() {
        return Optional.ofNullable(reference);
    }

    /**
     * Returns the communication that corrects what went out.
     *
     * @return the communication, or nothing
     */
    public Optional<CommunicationId> correctedBy() {
        return Optional.ofNullable(correction);
    }

    /**
     * Returns this permit, used.
     *
     * @return the permit
     */
    public IssuedPermit used() {
        return new IssuedPermit(id, variant, seal, validUntil, true, reference, taken, failed, correction, withdrawn);
    }

    /**
     * Returns this permit, its delivery taken whole.
     *
     * @param deliveredReference what the channel calls it
     * @return the permit
     */
    public IssuedPermit deliveredAs(String deliveredReference) {
        return new IssuedPermit(
                id,
                variant,
                seal,
                validUntil,
                redeemed,
                deliveredReference,
                Sets.union(taken, failed),
                ImmutableSet.of(),
                correction,
                withdrawn);
    }

    /**
     * Returns this permit, its delivery taken in part.
     *
     * @param more the parts that the channel took
     * @param left the parts that it did not
     * @return the permit
     */
    public IssuedPermit partlyDelivered(Set<String> more, Set<String> left) {
        Set<String> all = Sets.union(taken, more);
        return new IssuedPermit(
                id,
                variant,
                seal,
                validUntil,
                redeemed,
                reference,
                all,
                Sets.difference(left, all),
                correction,
                withdrawn);
    }

    /**
     * Returns this permit, what went out by it corrected.
     *
     * @param by the communication that corrects it
     * @return the permit
     */
    public IssuedPermit correctedBy(CommunicationId by) {
        return new IssuedPermit(id, variant, seal, validUntil, redeemed, reference, taken, failed, by, withdrawn);
    }

    /**
     * Returns this permit, what went out by it taken back.
     *
     * @return the permit
     */
    public IssuedPermit takenBack() {
        return new IssuedPermit(id, variant, seal, validUntil, redeemed, reference, taken, failed, correction, true);
    }
}
