package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Publication: the fact that a variant went out, and what was done about it since. Nothing of it is ever deleted. Immutable
 * and thread-safe.
 *
 * @param communication the communication
 * @param variant the variant
 * @param seal exactly which content
 * @param permit by which permit
 * @param at when the channel took it, or the first part of it
 * @param reference what the channel calls it; of what went out in parts, the latest
 * @param missing the parts that the channel has yet to take, as its adapter names them; unmodifiable
 * @param amendments what was done about it since, in order; unmodifiable
 */
public record Publication(
        CommunicationId communication,
        VariantId variant,
        ContentSeal seal,
        PermitId permit,
        Instant at,
        String reference,
        Set<String> missing,
        List<Amendment> amendments) {

    /** Copies the collections; refuses missing parts. */
    public Publication {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(permit, "permit");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reference, "reference");
        missing = ImmutableSet.copyOf(missing);
        amendments = ImmutableList.copyOf(amendments);
    }

    /**
     * A publication that is whole, and of which nothing was done since.
     *
     * @param communication the communication
     * @param variant the variant
     * @param seal exactly which content
     * @param permit by which permit
     * @param at when the channel took it
     * @param reference what the channel calls it
     */
    public Publication(
            CommunicationId communication,
            VariantId variant,
            ContentSeal seal,
            PermitId permit,
            Instant at,
            String reference) {
        this(communication, variant, seal, permit, at, reference, ImmutableSet.of(), ImmutableList.of());
    }

    /**
     * Mention au registre: what was done about a publication. Immutable and thread-safe.
     *
     * @param at when
     * @param event what: it was {@linkplain ApprovalEvent.Corrected corrected}, {@linkplain
     *     ApprovalEvent.PublicationWithdrawn withdrawn}, its channel {@linkplain ApprovalEvent.WithdrawalAnswered
     *     answered} when it was to be removed, or took more of it after it was withdrawn ({@link ApprovalEvent.Delivered},
     *     {@link ApprovalEvent.PartlyDelivered})
     */
    public record Amendment(Instant at, ApprovalEvent event) {}

    /**
     * Tells whether the channel took all of it.
     *
     * @return true if no part is missing
     */
    public boolean isWhole() {
        return missing.isEmpty();
    }

    /**
     * Tells whether it was withdrawn.
     *
     * @return true if it was, whether or not it has left its channel
     */
    public boolean isWithdrawn() {
        return amendments.stream()
                .anyMatch(amendment -> amendment.event() instanceof ApprovalEvent.PublicationWithdrawn);
    }

    /**
     * Tells whether it was withdrawn and still has to be removed from its channel, or has to be again, since the channel took
     * more of it afterwards.
     *
     * @return true if it has
     */
    public boolean isToBeRemoved() {
        boolean toBeRemoved = false;
        for (Amendment amendment : amendments) {
            if (amendment.event() instanceof ApprovalEvent.WithdrawalAnswered answer) {
                toBeRemoved &= !answer.done();
            } else {
                toBeRemoved |= !(amendment.event() instanceof ApprovalEvent.Corrected);
            }
        }
        return toBeRemoved;
    }

    /**
     * Returns the communication that corrects it, the last where several did.
     *
     * @return the communication, or nothing
     */
    public Optional<CommunicationId> correctedBy() {
        Optional<CommunicationId> by = Optional.empty();
        for (Amendment amendment : amendments) {
            if (amendment.event() instanceof ApprovalEvent.Corrected corrected) {
                by = Optional.of(corrected.by());
            }
        }
        return by;
    }

    Publication with(String latest, Set<String> left) {
        return new Publication(communication, variant, seal, permit, at, latest, left, amendments);
    }

    Publication with(Amendment amendment) {
        return new Publication(
                communication,
                variant,
                seal,
                permit,
                at,
                reference,
                missing,
                ImmutableList.<Amendment>builder()
                        .addAll(amendments)
                        .add(amendment)
                        .build());
    }
}
