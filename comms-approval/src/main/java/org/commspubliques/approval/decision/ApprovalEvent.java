package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentParts;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;
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
     * @param parts what its variants are made of; empty where no stage of the chain answers for some parts only;
     *     unmodifiable
     */
    record Submitted(
            CommunicationPurpose purpose,
            PersonId author,
            ApprovalChain chain,
            Map<VariantId, ContentSeal> seals,
            @Nullable Circumstances circumstances,
            Map<VariantId, ContentParts> parts)
            implements ApprovalEvent {

        /** Copies the seals and the parts. */
        @SuppressWarnings("NullAway") // where no stage looks at parts, nothing is said of them
        public Submitted {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(author, "author");
            Objects.requireNonNull(chain, "chain");
            seals = ImmutableMap.copyOf(seals);
            parts = parts == null ? ImmutableMap.of() : ImmutableMap.copyOf(parts);
        }

        /**
         * Submits to a chain whose stages answer for whole contents.
         *
         * @param purpose why the communication is made
         * @param author who wrote it
         * @param chain the chain
         * @param seals the seals of its variants
         * @param circumstances what the conditions of the chain look at; null where it has none
         */
        public Submitted(
                CommunicationPurpose purpose,
                PersonId author,
                ApprovalChain chain,
                Map<VariantId, ContentSeal> seals,
                @Nullable Circumstances circumstances) {
            this(purpose, author, chain, seals, circumstances, ImmutableMap.of());
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
     * @param parts what it is made of from now on; null where no stage of the chain answers for some parts only
     */
    record ContentRevised(
            PersonId editor,
            VariantId variant,
            ContentSeal seal,
            @Nullable ContentParts parts) implements ApprovalEvent {

        /** Refuses missing values. */
        public ContentRevised {
            Objects.requireNonNull(editor, "editor");
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(seal, "seal");
        }

        /**
         * Revises where no stage looks at parts.
         *
         * @param editor who changed it
         * @param variant the variant
         * @param seal its seal from now on
         */
        public ContentRevised(PersonId editor, VariantId variant, ContentSeal seal) {
            this(editor, variant, seal, null);
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
     * Décision caduque: a decision no longer counts for a variant. For other variants it stands. A person decides once in a
     * stage on a variant, so that the mandate says which.
     *
     * @param variant the variant
     * @param stage the stage of the decision
     * @param mandate whose decision it was
     * @param cause why it no longer counts
     */
    record DecisionVoided(VariantId variant, StageId stage, Mandate mandate, VoidCause cause) implements ApprovalEvent {

        /** Refuses missing parts. */
        public DecisionVoided {
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(mandate, "mandate");
            Objects.requireNonNull(cause, "cause");
        }
    }

    /** Cause de caducité. The names are stable. */
    enum VoidCause {
        /** Contenu modifié: what the stage answers for has changed. */
        CONTENT,
        /** Nouvelle épreuve: another proof was issued. */
        PROOF,
        /** Droit de remords: the person took it back. */
        RETRACTED,
        /** Nouvel examen: the author answered a request for changes without changing the text. */
        RESUBMITTED
    }

    /**
     * Épreuve émise: what will be printed, or shown, of a variant was rendered.
     *
     * @param person who issued it
     * @param variant the variant
     * @param seal the content it was rendered from
     * @param proof the rendered artefact
     */
    record ProofIssued(PersonId person, VariantId variant, ContentSeal seal, Proof proof) implements ApprovalEvent {}

    /**
     * Nouvel examen demandé: the author answered requests for changes without changing the text.
     *
     * @param person who asks
     * @param answer what they answer
     */
    record Resubmitted(PersonId person, String answer) implements ApprovalEvent {}

    /**
     * Avis complémentaire demandé: somebody who may decide asks another office first. It never blocks.
     *
     * @param stage the stage
     * @param mandate who asks
     * @param asked the office that is asked
     * @param question what is asked
     */
    record OpinionRequested(StageId stage, Mandate mandate, OfficeId asked, String question) implements ApprovalEvent {}

    /**
     * Avis complémentaire rendu.
     *
     * @param stage the stage it was asked in
     * @param mandate who answers
     * @param answer what they say
     */
    record OpinionGiven(StageId stage, Mandate mandate, String answer) implements ApprovalEvent {}

    /**
     * Transfert: a seat of a stage was handed to another office, for this approval.
     *
     * @param stage the stage
     * @param seat the office whose seat it is in the chain
     * @param mandate who hands it over
     * @param to the office that decides for the seat from now on
     * @param reason why
     */
    record Transferred(StageId stage, OfficeId seat, Mandate mandate, OfficeId to, String reason)
            implements ApprovalEvent {}

    /**
     * Suspendu: nobody decides until it is taken up again.
     *
     * @param mandate who suspends
     * @param reason why
     * @param wakeAt when it is taken up again by itself; null for never
     */
    record Held(Mandate mandate, String reason, @Nullable Instant wakeAt) implements ApprovalEvent {}

    /**
     * Repris: what was suspended goes on.
     *
     * @param mandate who takes it up; null where its time had come
     */
    record Resumed(@Nullable Mandate mandate) implements ApprovalEvent {}

    /**
     * Retiré par son auteur, ou par qui décide: the approval ends; nothing goes out by it.
     *
     * @param person who withdraws it
     * @param reason why
     */
    record Withdrawn(PersonId person, String reason) implements ApprovalEvent {}

    /**
     * Annotation: a remark on a text, which decides nothing.
     *
     * @param person who makes it
     * @param variant on which variant
     * @param at the place in it; null for the whole
     * @param text the remark
     */
    record Annotated(
            PersonId person, VariantId variant, @Nullable Locus at, String text) implements ApprovalEvent {}

    /**
     * Délai ouvert: a stage that has a deadline is open from now on. The instants are those of the working calendar of
     * that day: a holiday decreed later moves none.
     *
     * @param stage the stage
     * @param variants the variants it is open for; unmodifiable
     * @param due when its time is over
     * @param reminders when those who have not decided are reminded; unmodifiable
     */
    record StageOpened(StageId stage, Set<VariantId> variants, Instant due, List<Instant> reminders)
            implements ApprovalEvent {

        /** Copies the collections. */
        public StageOpened {
            variants = ImmutableSet.copyOf(variants);
            reminders = ImmutableList.copyOf(reminders);
        }
    }

    /**
     * Relance due.
     *
     * @param stage the stage
     * @param variants the variants it has not decided on; unmodifiable
     * @param number which reminder, from 1
     */
    record ReminderDue(StageId stage, Set<VariantId> variants, int number) implements ApprovalEvent {

        /** Copies the variants. */
        public ReminderDue {
            variants = ImmutableSet.copyOf(variants);
        }
    }

    /**
     * Délai dépassé: the stage had not decided when its time was over. An avis simple is taken as given from then on.
     *
     * @param stage the stage
     * @param variants the variants it had not decided on; unmodifiable
     */
    record DeadlineMissed(StageId stage, Set<VariantId> variants) implements ApprovalEvent {

        /** Copies the variants. */
        public DeadlineMissed {
            variants = ImmutableSet.copyOf(variants);
        }
    }

    /**
     * Remontée hiérarchique: the office that a late stage escalates to may decide for the seats that have not.
     *
     * @param stage the stage
     * @param variants the variants it is late with; unmodifiable
     * @param office the office
     */
    record Escalated(StageId stage, Set<VariantId> variants, OfficeId office) implements ApprovalEvent {

        /** Copies the variants. */
        public Escalated {
            variants = ImmutableSet.copyOf(variants);
        }
    }

    /**
     * Régularisation manquée: what an urgent release owed was not given in time. It is owed still.
     *
     * @param due when it was owed
     */
    record RatificationMissed(Instant due) implements ApprovalEvent {}

    /**
     * Avis donnés: what had come due was told to the host, once.
     *
     * @param count how many things
     */
    record NoticesGiven(int count) implements ApprovalEvent {}

    /**
     * Dérogation: a finding that bars publication was overridden, for one content of one variant.
     *
     * @param variant the variant
     * @param seal exactly which content
     * @param rule the rule of the finding
     * @param mandate who overrides it
     * @param reason why
     */
    record Derogated(VariantId variant, ContentSeal seal, String rule, Mandate mandate, String reason)
            implements ApprovalEvent, PublicationAct {}

    /**
     * Gelé: nothing of it goes out until it is released.
     *
     * @param mandate who freezes it
     * @param reason why
     * @param spared the purposes that go out all the same, where all publication is frozen; empty for none; unmodifiable
     */
    record Frozen(Mandate mandate, String reason, Set<CommunicationPurpose> spared)
            implements ApprovalEvent, PublicationAct {

        /** Copies the purposes. */
        @SuppressWarnings("NullAway") // a line that spares none says nothing of it
        public Frozen {
            spared = spared == null ? ImmutableSet.of() : Sets.immutableEnumSet(spared);
        }

        /**
         * Freezes one communication.
         *
         * @param mandate who freezes it
         * @param reason why
         */
        public Frozen(Mandate mandate, String reason) {
            this(mandate, reason, ImmutableSet.of());
        }
    }

    /**
     * Dégelé, or exempted from a freeze of all.
     *
     * @param mandate who releases it
     * @param reason why
     */
    record Unfrozen(Mandate mandate, String reason) implements ApprovalEvent, PublicationAct {}

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
     * @param derogations the rules that somebody had overridden for this content; unmodifiable
     */
    record PermitIssued(
            PermitId permit,
            VariantId variant,
            ContentSeal seal,
            Instant validUntil,
            List<String> checks,
            List<DataPack> packs,
            String reportDigest,
            List<String> derogations)
            implements ApprovalEvent {

        /**
         * A permit that rests on no derogation.
         *
         * @param permit the permit's number
         * @param variant what may go out
         * @param seal exactly which content
         * @param validUntil until when, exclusive
         * @param checks the checks that were made
         * @param packs the data they rested on
         * @param reportDigest the SHA-256 of the report
         */
        public PermitIssued(
                PermitId permit,
                VariantId variant,
                ContentSeal seal,
                Instant validUntil,
                List<String> checks,
                List<DataPack> packs,
                String reportDigest) {
            this(permit, variant, seal, validUntil, checks, packs, reportDigest, ImmutableList.of());
        }

        /** Copies the lists. */
        @SuppressWarnings("NullAway") // a line of a permit without derogations says nothing of them
        public PermitIssued {
            derogations = derogations == null ? ImmutableList.of() : ImmutableList.copyOf(derogations);
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
     * @param reason what the channel answered; what it said in one language is the same in both
     */
    record DeliveryFailed(PermitId permit, Wording reason) implements ApprovalEvent {

        /** Refuses missing parts. */
        public DeliveryFailed {
            Objects.requireNonNull(permit, "permit");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Diffusé en partie: the channel took the delivery for some of its parts; the others may be tried again.
     *
     * @param permit the permit it went out by
     * @param reference what the channel calls it
     * @param delivered the parts that were taken, as the adapter names them; unmodifiable
     * @param failed the parts that were not; unmodifiable
     */
    record PartlyDelivered(PermitId permit, String reference, List<String> delivered, List<String> failed)
            implements ApprovalEvent {

        /** Copies the parts. */
        public PartlyDelivered {
            delivered = ImmutableList.copyOf(delivered);
            failed = ImmutableList.copyOf(failed);
        }
    }

    /**
     * Rectifié: what went out was corrected by another communication. Both stay on record.
     *
     * @param permit the permit it went out by
     * @param mandate who corrects
     * @param by the communication that corrects it
     * @param reason why
     * @param notice what the public is told
     * @param told who is told, as the host names them; empty where nobody said; unmodifiable
     */
    record Corrected(
            PermitId permit, Mandate mandate, CommunicationId by, String reason, String notice, List<String> told)
            implements ApprovalEvent, PublicationAct {

        /** Copies the list. */
        @SuppressWarnings("NullAway") // a line of an earlier release says nothing of it
        public Corrected {
            told = told == null ? ImmutableList.of() : ImmutableList.copyOf(told);
        }

        /**
         * Corrects without saying who is told.
         *
         * @param permit the permit it went out by
         * @param mandate who corrects
         * @param by the communication that corrects it
         * @param reason why
         * @param notice what the public is told
         */
        public Corrected(PermitId permit, Mandate mandate, CommunicationId by, String reason, String notice) {
            this(permit, mandate, by, reason, notice, ImmutableList.of());
        }
    }

    /**
     * Publication retirée: what went out was taken back, as far as a channel can. It stays on record.
     *
     * @param permit the permit it went out by
     * @param mandate who takes it back
     * @param reason why
     * @param notice what the public is told
     * @param told who is told, as the host names them; empty where nobody said; unmodifiable
     */
    record PublicationWithdrawn(PermitId permit, Mandate mandate, String reason, String notice, List<String> told)
            implements ApprovalEvent, PublicationAct {

        /** Copies the list. */
        @SuppressWarnings("NullAway") // a line of an earlier release says nothing of it
        public PublicationWithdrawn {
            told = told == null ? ImmutableList.of() : ImmutableList.copyOf(told);
        }

        /**
         * Takes back without saying who is told.
         *
         * @param permit the permit it went out by
         * @param mandate who takes it back
         * @param reason why
         * @param notice what the public is told
         */
        public PublicationWithdrawn(PermitId permit, Mandate mandate, String reason, String notice) {
            this(permit, mandate, reason, notice, ImmutableList.of());
        }
    }

    /**
     * Réponse du canal à un retrait: whether what was taken back is gone from where it was.
     *
     * @param permit the permit it went out by
     * @param done whether it is gone; where it is not, somebody has to remove it by hand
     * @param detail what the channel said; empty where it cannot take anything back. What it said in one language is the same
     *     in both
     */
    record WithdrawalAnswered(PermitId permit, boolean done, Wording detail) implements ApprovalEvent {}

    /** Acte sur la publication: what somebody who holds an office did about publication. */
    interface PublicationAct {

        /**
         * Returns who did it, by what right.
         *
         * @return the mandate
         */
        Mandate mandate();
    }
}
