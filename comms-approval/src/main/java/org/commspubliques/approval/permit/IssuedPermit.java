package org.commspubliques.approval.permit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
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
 * @param references what the channel called each delivery, of the whole or of some parts, in order; unmodifiable
 * @param taken the parts that the channel has taken so far, as its adapter names them; unmodifiable
 * @param failed the parts that it has yet to take; unmodifiable
 * @param correction the communication that corrects what went out; null for none
 * @param withdrawn whether what went out was taken back
 * @param removal how what was taken back left its channel; null while it is there, as far as anybody knows
 */
public record IssuedPermit(
        PermitId id,
        VariantId variant,
        ContentSeal seal,
        Instant validUntil,
        boolean redeemed,
        @Nullable String reference,
        List<String> references,
        Set<String> taken,
        Set<String> failed,
        @Nullable CommunicationId correction,
        boolean withdrawn,
        @Nullable String removal) {

    /** Copies the collections. */
    public IssuedPermit {
        references = ImmutableList.copyOf(references);
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
                id,
                variant,
                seal,
                validUntil,
                false,
                null,
                ImmutableList.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                null,
                false,
                null);
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
     * Tells whether anything went out by it, the whole or some parts.
     *
     * @return true if the channel took something
     */
    public boolean hasGoneOut() {
        return !references.isEmpty();
    }

    /**
     * Tells whether it is for a content of a variant.
     *
     * @param otherVariant the variant
     * @param otherSeal the content; null for none, which no permit is for
     * @return true if it is for exactly that
     */
    public boolean isFor(VariantId otherVariant, @Nullable ContentSeal otherSeal) {
        return variant.equals(otherVariant) && seal.equals(otherSeal);
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
     * Returns how what was taken back left its channel.
     *
     * @return what the channel said, or whoever removed it by hand; nothing while it is there, as far as anybody knows
     */
    public Optional<String> removed() {
        return Optional.ofNullable(removal);
    }

    /**
     * Tells whether an order was given for it that may still be tried: the channel has not taken the whole, and has taken a
     * part, which leaves the rest to be sent, or the time of the permit is not over.
     *
     * @param now the instant of the question
     * @return true while the order may be tried
     */
    public boolean isPending(Instant now) {
        return redeemed && reference == null && !withdrawn && !isOver(now);
    }

    /**
     * Tells whether its time is over, so that nothing goes out by it. Once a part is out, the rest may follow at any time.
     *
     * @param now the instant of the question
     * @return true if it is
     */
    public boolean isOver(Instant now) {
        return !hasGoneOut() && !now.isBefore(validUntil);
    }

    /**
     * Returns this permit, used.
     *
     * @return the permit
     */
    public IssuedPermit used() {
        return new IssuedPermit(
                id,
                variant,
                seal,
                validUntil,
                true,
                reference,
                references,
                taken,
                failed,
                correction,
                withdrawn,
                removal);
    }

    /**
     * Returns this permit, its delivery taken whole.
     *
     * @param deliveredReference what the channel calls it
     * @return the permit
     */
    public IssuedPermit deliveredAs(String deliveredReference) {
        return delivered(deliveredReference, deliveredReference, Sets.union(taken, failed), ImmutableSet.of());
    }

    /**
     * Returns this permit, its delivery taken in part.
     *
     * @param partReference what the channel calls what it took
     * @param more the parts that the channel took
     * @param left the parts that it did not
     * @return the permit
     */
    public IssuedPermit partlyDelivered(String partReference, Set<String> more, Set<String> left) {
        Set<String> all = Sets.union(taken, more);
        return delivered(reference, partReference, all, Sets.difference(left, all));
    }

    /** What goes out after the rest was removed is there again. */
    private IssuedPermit delivered(
            @Nullable String whole, String latest, Set<String> allTaken, Set<String> stillFailed) {
        return new IssuedPermit(
                id,
                variant,
                seal,
                validUntil,
                redeemed,
                whole,
                ImmutableList.<String>builder().addAll(references).add(latest).build(),
                allTaken,
                stillFailed,
                correction,
                withdrawn,
                null);
    }

    /**
     * Returns this permit, what went out by it corrected.
     *
     * @param by the communication that corrects it
     * @return the permit
     */
    public IssuedPermit correctedBy(CommunicationId by) {
        return amended(by, withdrawn, removal);
    }

    /**
     * Returns this permit, what went out by it taken back.
     *
     * @return the permit
     */
    public IssuedPermit takenBack() {
        return amended(correction, true, removal);
    }

    /**
     * Returns this permit, what was taken back gone from its channel.
     *
     * @param how what the channel said, or whoever removed it by hand
     * @return the permit
     */
    public IssuedPermit removedAs(String how) {
        return amended(correction, withdrawn, how);
    }

    private IssuedPermit amended(@Nullable CommunicationId by, boolean back, @Nullable String how) {
        return new IssuedPermit(
                id, variant, seal, validUntil, redeemed, reference, references, taken, failed, by, back, how);
    }
}
