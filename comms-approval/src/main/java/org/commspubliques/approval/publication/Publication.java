package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

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
     * @param kind what was done
     * @param at when
     * @param mandate who did it; null for what a channel answered
     * @param reason why; of what a channel answered, its answer, which may be empty
     * @param notice what the public is told; empty for what a channel answered
     * @param by the communication that corrects; null unless it is a correction
     */
    public record Amendment(
            Kind kind,
            Instant at,
            @Nullable Mandate mandate,
            String reason,
            String notice,
            @Nullable CommunicationId by) {}

    /** What was done about a publication. The names are stable. */
    public enum Kind {
        /** Rectifiée. */
        CORRECTED,
        /** Retirée. */
        WITHDRAWN,
        /** Supprimée de son canal. */
        REMOVED,
        /** À supprimer à la main: the channel cannot, or did not. */
        TO_REMOVE_BY_HAND
    }

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
        return amendments.stream().anyMatch(amendment -> amendment.kind() == Kind.WITHDRAWN);
    }

    /**
     * Tells whether it was withdrawn and still has to be removed from its channel.
     *
     * @return true if it has
     */
    public boolean isToBeRemoved() {
        return isWithdrawn() && amendments.stream().noneMatch(amendment -> amendment.kind() == Kind.REMOVED);
    }

    /**
     * Returns the communication that corrects it, the last where several did.
     *
     * @return the communication, or nothing
     */
    public Optional<CommunicationId> correctedBy() {
        return amendments.stream()
                .flatMap(amendment -> Optional.ofNullable(amendment.by()).stream())
                .reduce((earlier, later) -> later);
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
