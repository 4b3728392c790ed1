package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.review.DataPack;
import org.jspecify.annotations.Nullable;

/**
 * Fait d’un dossier: what happened in an approval. Events are only ever added; the state is what follows from them.
 * Immutable and thread-safe.
 */
public sealed interface ApprovalEvent {

    /**
     * Soumis: the communication was submitted to a chain, which is kept whole so that it can never change under it.
     *
     * @param purpose why the communication is made
     * @param author who wrote it
     * @param chain the chain
     * @param seals the seals of its variants; unmodifiable
     * @param circumstances what the conditions of the chain look at; null where it has none
     */
    record Submitted(
            CommunicationPurpose purpose,
            PersonId author,
            ApprovalChain chain,
            Map<VariantId, ContentSeal> seals,
            @Nullable Circumstances circumstances)
            implements ApprovalEvent {

        /** Copies the seals. */
        public Submitted {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(author, "author");
            Objects.requireNonNull(chain, "chain");
            seals = ImmutableMap.copyOf(seals);
        }
    }

    /**
     * Circonstances modifiées: what the conditions of the chain look at changed, so that other stages may be there now.
     * Decisions stand as long as the texts do.
     *
     * @param editor who changed the communication
     * @param circumstances what the conditions look at from now on
     */
    record CircumstancesRevised(PersonId editor, Circumstances circumstances) implements ApprovalEvent {

        /** Refuses missing parts. */
        public CircumstancesRevised {
            Objects.requireNonNull(editor, "editor");
            Objects.requireNonNull(circumstances, "circumstances");
        }
    }

    /**
     * Décidé: somebody decided.
     *
     * @param vote what was decided
     */
    record Decided(Vote vote) implements ApprovalEvent {

        /** Refuses missing parts. */
        public Decided {
            Objects.requireNonNull(vote, "vote");
        }
    }

    /**
     * Contenu modifié: a variant was added or its content changed.
     *
     * @param editor who changed it
     * @param variant the variant
     * @param seal its seal from now on
     */
    record ContentRevised(PersonId editor, VariantId variant, ContentSeal seal) implements ApprovalEvent {

        /** Refuses missing parts. */
        public ContentRevised {
            Objects.requireNonNull(editor, "editor");
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(seal, "seal");
        }
    }

    /**
     * Déclinaison retirée: a variant is no longer there.
     *
     * @param editor who took it out
     * @param variant the variant
     */
    record VariantRemoved(PersonId editor, VariantId variant) implements ApprovalEvent {

        /** Refuses missing parts. */
        public VariantRemoved {
            Objects.requireNonNull(editor, "editor");
            Objects.requireNonNull(variant, "variant");
        }
    }

    /**
     * Décision caduque: a decision no longer counts for a variant whose content changed. For other variants it stands.
     *
     * @param variant the variant
     * @param stage the stage of the decision
     * @param mandate whose decision it was
     */
    record DecisionVoided(VariantId variant, StageId stage, Mandate mandate) implements ApprovalEvent {

        /** Refuses missing parts. */
        public DecisionVoided {
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(mandate, "mandate");
        }
    }

    /**
     * Procédure d’urgence engagée: the officer on duty released variants at once.
     *
     * @param mandate who, by what right
     * @param reason why it could not wait
     * @param seals what was released; unmodifiable
     * @param ratifyBefore by when the ordinary approval is owed
     */
    record FastTrackInvoked(Mandate mandate, String reason, Map<VariantId, ContentSeal> seals, Instant ratifyBefore)
            implements ApprovalEvent {

        /** Copies the seals. */
        public FastTrackInvoked {
            Objects.requireNonNull(mandate, "mandate");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(ratifyBefore, "ratifyBefore");
            seals = ImmutableMap.copyOf(seals);
        }
    }

    /**
     * Régularisé: what was owed after an urgent release was given.
     *
     * @param mandate who, by what right
     * @param remark a remark; empty where none was made
     */
    record Ratified(Mandate mandate, String remark) implements ApprovalEvent {

        /** Refuses missing parts. */
        public Ratified {
            Objects.requireNonNull(mandate, "mandate");
            Objects.requireNonNull(remark, "remark");
        }
    }

    /**
     * Autorisation délivrée: the gate found nothing against publication.
     *
     * @param permit the permit's number
     * @param variant what may go out
     * @param seal exactly which content
     * @param validUntil until when, exclusive
     * @param checks the checks that were made; unmodifiable
     * @param packs the data they rested on; unmodifiable
     * @param reportDigest the SHA-256 of the report
     */
    record PermitIssued(
            PermitId permit,
            VariantId variant,
            ContentSeal seal,
            Instant validUntil,
            List<String> checks,
            List<DataPack> packs,
            String reportDigest)
            implements ApprovalEvent {

        /** Copies the lists. */
        public PermitIssued {
            Objects.requireNonNull(permit, "permit");
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(seal, "seal");
            Objects.requireNonNull(validUntil, "validUntil");
            Objects.requireNonNull(reportDigest, "reportDigest");
            checks = ImmutableList.copyOf(checks);
            packs = ImmutableList.copyOf(packs);
        }
    }

    /**
     * Autorisation utilisée: the permit was turned into an order of delivery. It can be once.
     *
     * @param permit the permit's number
     */
    record PermitRedeemed(PermitId permit) implements ApprovalEvent {

        /** Refuses missing parts. */
        public PermitRedeemed {
            Objects.requireNonNull(permit, "permit");
        }
    }

    /**
     * Diffusé: the channel took the delivery.
     *
     * @param permit the permit it went out by
     * @param reference what the channel calls it
     */
    record Delivered(PermitId permit, String reference) implements ApprovalEvent {

        /** Refuses missing parts. */
        public Delivered {
            Objects.requireNonNull(permit, "permit");
            Objects.requireNonNull(reference, "reference");
        }
    }

    /**
     * Échec de diffusion: the channel did not take the delivery; it may be tried again under the same order.
     *
     * @param permit the permit it was to go out by
     * @param reason what the channel answered
     */
    record DeliveryFailed(PermitId permit, String reason) implements ApprovalEvent {

        /** Refuses missing parts. */
        public DeliveryFailed {
            Objects.requireNonNull(permit, "permit");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
