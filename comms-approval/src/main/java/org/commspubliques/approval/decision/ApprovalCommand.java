package org.commspubliques.approval.decision;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.DataPack;
import org.jspecify.annotations.Nullable;

/** Demande: what is asked of an approval. Immutable and thread-safe. */
public sealed interface ApprovalCommand {

    /** How long a reason, a remark, a question or an answer may be, or all that are told together, in UTF-16 units. */
    int LONGEST_TEXT = 10_000;

    /**
     * Acte de procédure: what people do in an approval beside deciding. Whoever is on record as acting may ask for it at the
     * host’s door; what lets something out is asked at the gate alone.
     */
    sealed interface Procedure extends ApprovalCommand {

        /**
         * Returns who acts.
         *
         * @return the person
         */
        PersonId person();
    }

    /**
     * Returns who asks, such as to compare with who is signed in: a command that comes from a page says so of itself, and
     * nothing here can tell whether it is true.
     *
     * @return who acts or edited the text, the author for what is submitted; nothing for what the gate and time bring about
     */
    default Optional<PersonId> actor() {
        if (this instanceof Submit submit) {
            return Optional.of(submit.communication().author());
        } else if (this instanceof Decide decide) {
            return Optional.of(decide.person());
        } else if (this instanceof Revise revise) {
            return Optional.of(revise.editor());
        } else if (this instanceof InvokeFastTrack invoke) {
            return Optional.of(invoke.person());
        } else if (this instanceof Ratify ratify) {
            return Optional.of(ratify.person());
        } else if (this instanceof Procedure procedure) {
            return Optional.of(procedure.person());
        }
        return this instanceof PublicationAct act ? Optional.of(act.person()) : Optional.empty();
    }

    /**
     * Soumettre à un circuit.
     *
     * @param communication what is submitted
     * @param chain the chain
     * @param cost what it costs, in whole units of the authority’s currency, from 0; empty where nobody said
     */
    record Submit(Communication communication, ApprovalChain chain, OptionalLong cost) implements ApprovalCommand {

        /** Refuses a cost below 0. */
        public Submit {
            requireCost(cost);
        }

        /**
         * Submits without saying what it costs.
         *
         * @param communication what is submitted
         * @param chain the chain
         */
        public Submit(Communication communication, ApprovalChain chain) {
            this(communication, chain, OptionalLong.empty());
        }
    }

    /**
     * Décider.
     *
     * @param stage in which stage
     * @param office for which office
     * @param person who decides
     * @param kind what is decided
     * @param seals on exactly which content, as the person saw it; unmodifiable
     * @param reason why, or a remark; mandatory unless it is an approval or a recusal
     * @param proofs the proofs the person saw, by variant, which a bon à tirer is bound to; unmodifiable
     */
    record Decide(
            StageId stage,
            OfficeId office,
            PersonId person,
            DecisionKind kind,
            Map<VariantId, ContentSeal> seals,
            String reason,
            Map<VariantId, Proof> proofs)
            implements ApprovalCommand {

        /** Copies the maps. */
        public Decide {
            seals = ImmutableMap.copyOf(seals);
            proofs = ImmutableMap.copyOf(proofs);
        }

        /**
         * Decides where no proof is asked for.
         *
         * @param stage in which stage
         * @param office for which office
         * @param person who decides
         * @param kind what is decided
         * @param seals on exactly which content, as the person saw it
         * @param reason why, or a remark; mandatory unless it is an approval or a recusal
         */
        public Decide(
                StageId stage,
                OfficeId office,
                PersonId person,
                DecisionKind kind,
                Map<VariantId, ContentSeal> seals,
                String reason) {
            this(stage, office, person, kind, seals, reason, ImmutableMap.of());
        }
    }

    /**
     * Modifier le contenu.
     *
     * @param communication the communication as it is from now on
     * @param editor who changed it
     * @param cost what it costs from now on, in whole units of the authority’s currency, from 0; empty where that is as
     *     before
     */
    record Revise(Communication communication, PersonId editor, OptionalLong cost) implements ApprovalCommand {

        /** Refuses a cost below 0. */
        public Revise {
            requireCost(cost);
        }

        /**
         * Revises without another cost.
         *
         * @param communication the communication as it is from now on
         * @param editor who changed it
         */
        public Revise(Communication communication, PersonId editor) {
            this(communication, editor, OptionalLong.empty());
        }
    }

    private static void requireCost(OptionalLong cost) {
        Preconditions.checkArgument(cost.orElse(0) >= 0, "a cost is at least 0, was %s", cost);
    }

    /**
     * Engager la procédure d’urgence, for a communication that was not submitted, or for variants of one that waits.
     *
     * @param communication what is released
     * @param chain the chain whose urgent procedure it is; of an approval that runs already, the one it was submitted to
     *     counts
     * @param person who is on duty
     * @param reason why it cannot wait
     */
    record InvokeFastTrack(Communication communication, ApprovalChain chain, PersonId person, String reason)
            implements ApprovalCommand {}

    /**
     * Régulariser.
     *
     * @param person who ratifies
     * @param remark a remark; may be empty
     */
    record Ratify(PersonId person, String remark) implements ApprovalCommand {}

    /**
     * Autoriser la publication: asked by the gate alone, once it has found nothing against it.
     *
     * @param communication the communication
     * @param variant what may go out
     * @param seal exactly which content
     * @param validity for how long
     * @param checks the checks that were made; unmodifiable
     * @param packs the data they rested on; unmodifiable
     * @param reportDigest the SHA-256 of the report
     * @param derogations the rules of the findings that bar publication and were overridden; unmodifiable
     */
    record IssuePermit(
            CommunicationId communication,
            VariantId variant,
            ContentSeal seal,
            Duration validity,
            List<String> checks,
            List<DataPack> packs,
            String reportDigest,
            List<String> derogations)
            implements ApprovalCommand {

        /** Copies the lists. */
        public IssuePermit {
            checks = ImmutableList.copyOf(checks);
            packs = ImmutableList.copyOf(packs);
            derogations = ImmutableList.copyOf(derogations);
        }

        /**
         * Asks for a permit that rests on no derogation.
         *
         * @param communication the communication
         * @param variant what may go out
         * @param seal exactly which content
         * @param validity for how long
         * @param checks the checks that were made
         * @param packs the data they rested on
         * @param reportDigest the SHA-256 of the report
         */
        public IssuePermit(
                CommunicationId communication,
                VariantId variant,
                ContentSeal seal,
                Duration validity,
                List<String> checks,
                List<DataPack> packs,
                String reportDigest) {
            this(communication, variant, seal, validity, checks, packs, reportDigest, ImmutableList.of());
        }
    }

    /**
     * Utiliser une autorisation.
     *
     * @param permit the permit's number
     * @param variant for which variant
     * @param seal for exactly which content
     */
    record RedeemPermit(PermitId permit, VariantId variant, ContentSeal seal) implements ApprovalCommand {}

    /**
     * Rendre compte d’une diffusion.
     *
     * @param permit the permit it went out by
     * @param delivered whether the channel took it, whole or in part
     * @param detail what the channel calls it, the same in both languages, or why it refused
     * @param taken the parts it took, as its adapter names them; empty where it knows no parts; unmodifiable
     * @param failed the parts it did not take; empty where it took all or knows no parts; unmodifiable
     */
    record RecordDelivery(PermitId permit, boolean delivered, Wording detail, List<String> taken, List<String> failed)
            implements ApprovalCommand {

        /** Copies the parts. */
        public RecordDelivery {
            taken = ImmutableList.copyOf(taken);
            failed = ImmutableList.copyOf(failed);
        }

        /**
         * Reports a delivery that has no parts.
         *
         * @param permit the permit it went out by
         * @param delivered whether the channel took it
         * @param detail what the channel calls it, the same in both languages, or why it refused
         */
        public RecordDelivery(PermitId permit, boolean delivered, Wording detail) {
            this(permit, delivered, detail, ImmutableList.of(), ImmutableList.of());
        }
    }

    /**
     * Émettre une épreuve. Whoever renders it may, with or without a seat: who may call this, the host decides.
     *
     * @param person who issues it
     * @param variant the variant
     * @param seal the content it was rendered from
     * @param proof the rendered artefact
     */
    record IssueProof(PersonId person, VariantId variant, ContentSeal seal, Proof proof) implements Procedure {}

    /**
     * Revenir sur sa décision (droit de remords): on each variant as long as no later stage has decided on it and no permit
     * was issued for it.
     *
     * @param stage the stage
     * @param office the office the person decided for
     * @param person who takes it back
     */
    record Retract(StageId stage, OfficeId office, PersonId person) implements Procedure {}

    /**
     * Demander un avis complémentaire.
     *
     * @param stage the stage
     * @param office the office the person decides for
     * @param person who asks
     * @param asked the office that is asked
     * @param question what is asked
     */
    record AskOpinion(StageId stage, OfficeId office, PersonId person, OfficeId asked, String question)
            implements Procedure {}

    /**
     * Rendre un avis complémentaire.
     *
     * @param stage the stage it was asked in
     * @param office the office that was asked
     * @param person who answers
     * @param answer what they say
     */
    record GiveOpinion(StageId stage, OfficeId office, PersonId person, String answer) implements Procedure {}

    /**
     * Transférer une place à une autre fonction: at most three times, never back to an office that had it, and never in a
     * signature or a bon à tirer.
     *
     * @param stage the stage
     * @param office the office the person decides for
     * @param person who hands it over
     * @param to the office that decides from now on
     * @param reason why
     */
    record Transfer(StageId stage, OfficeId office, PersonId person, OfficeId to, String reason) implements Procedure {}

    /**
     * Suspendre.
     *
     * @param office the office the person acts for, seated in the chain
     * @param person who suspends
     * @param reason why
     * @param wakeAt when it is taken up again by itself, after now and in the year 9999 at the latest; null for never
     */
    record Hold(
            OfficeId office,
            PersonId person,
            String reason,
            @Nullable Instant wakeAt) implements Procedure {}

    /**
     * Reprendre ce qui est suspendu.
     *
     * @param office the office the person acts for, seated in the chain
     * @param person who takes it up
     */
    record Resume(OfficeId office, PersonId person) implements Procedure {}

    /**
     * Demander un nouvel examen: the author answers requests for changes without changing the text. Whoever asked for them
     * decides again; rejections stay.
     *
     * @param person who asks: the author or an editor of the variants
     * @param answer what they answer
     */
    record Resubmit(PersonId person, String answer) implements Procedure {}

    /**
     * Annoter.
     *
     * @param person who makes the remark: who wrote or edited it, or somebody who may act for an office seated in the chain
     * @param variant on which variant
     * @param at the place in it; null for the whole. The approval has seals and no texts: whether the place is within the
     *     text is not checked
     * @param text the remark
     */
    record Annotate(
            PersonId person, VariantId variant, @Nullable Locus at, String text) implements Procedure {}

    /**
     * Retirer du circuit: the approval ends. Where something has gone out, its publication is withdrawn instead.
     *
     * @param person who withdraws it: its author, or somebody who holds, in their own right, an office seated in a binding
     *     stage
     * @param reason why
     */
    record Withdraw(PersonId person, String reason) implements Procedure {}

    /** Constater les échéances: whatever has come due by now happens. */
    record Tick() implements ApprovalCommand {}

    /**
     * Déroger à une règle.
     *
     * @param variant the variant
     * @param seal exactly which content
     * @param rule the rule of the finding that bars publication
     * @param office the office the person acts for
     * @param person who overrides it
     * @param reason why
     */
    record Derogate(VariantId variant, ContentSeal seal, String rule, OfficeId office, PersonId person, String reason)
            implements ApprovalCommand, PublicationAct {}

    /**
     * Geler ou dégeler la publication.
     *
     * @param frozen whether nothing may go out from now on
     * @param office the office the person acts for
     * @param person who does it
     * @param reason why
     * @param spared the purposes that go out all the same, where all publication is frozen; unmodifiable
     */
    record Freeze(boolean frozen, OfficeId office, PersonId person, String reason, Set<CommunicationPurpose> spared)
            implements ApprovalCommand, PublicationAct {

        /** Copies the purposes. */
        public Freeze {
            spared = Sets.immutableEnumSet(spared);
        }

        /**
         * Freezes one communication, or lets it go.
         *
         * @param frozen whether nothing of it may go out from now on
         * @param office the office the person acts for
         * @param person who does it
         * @param reason why
         */
        public Freeze(boolean frozen, OfficeId office, PersonId person, String reason) {
            this(frozen, office, person, reason, ImmutableSet.of());
        }
    }

    /**
     * Rectifier une publication par une autre action.
     *
     * @param permit the permit it went out by
     * @param office the office the person acts for
     * @param person who corrects
     * @param by the communication that corrects it, with an approval of its own
     * @param reason why
     * @param notice what the public is told
     * @param told who is told, as the host names them, such as an audience or a newsroom and never a person: it is kept for
     *     ever; empty where nobody said; unmodifiable
     */
    record Correct(
            PermitId permit,
            OfficeId office,
            PersonId person,
            CommunicationId by,
            String reason,
            String notice,
            List<String> told)
            implements ApprovalCommand, PublicationAct {

        /** Copies the list. */
        public Correct {
            told = ImmutableList.copyOf(told);
        }

        /**
         * Corrects without saying who is told.
         *
         * @param permit the permit it went out by
         * @param office the office the person acts for
         * @param person who corrects
         * @param by the communication that corrects it, with an approval of its own
         * @param reason why
         * @param notice what the public is told
         */
        public Correct(
                PermitId permit, OfficeId office, PersonId person, CommunicationId by, String reason, String notice) {
            this(permit, office, person, by, reason, notice, ImmutableList.of());
        }
    }

    /**
     * Retirer une publication.
     *
     * @param permit the permit it went out by
     * @param office the office the person acts for
     * @param person who takes it back
     * @param reason why
     * @param notice what the public is told
     * @param told who is told, as the host names them, such as an audience or a newsroom and never a person: it is kept for
     *     ever; empty where nobody said; unmodifiable
     */
    record WithdrawPublication(
            PermitId permit, OfficeId office, PersonId person, String reason, String notice, List<String> told)
            implements ApprovalCommand, PublicationAct {

        /** Copies the list. */
        public WithdrawPublication {
            told = ImmutableList.copyOf(told);
        }

        /**
         * Takes back without saying who is told.
         *
         * @param permit the permit it went out by
         * @param office the office the person acts for
         * @param person who takes it back
         * @param reason why
         * @param notice what the public is told
         */
        public WithdrawPublication(PermitId permit, OfficeId office, PersonId person, String reason, String notice) {
            this(permit, office, person, reason, notice, ImmutableList.of());
        }
    }

    /**
     * Exempter d’un gel général: one communication goes out although all publication is frozen.
     *
     * @param office the office the person acts for
     * @param person who exempts it
     * @param reason why
     */
    record Exempt(OfficeId office, PersonId person, String reason) implements ApprovalCommand, PublicationAct {}

    /**
     * Rendre compte d’un retrait: whether what was taken back is gone from its channel.
     *
     * @param permit the permit it went out by
     * @param done whether it is gone
     * @param detail what the channel said, or why it did not; may be empty
     */
    record RecordWithdrawal(PermitId permit, boolean done, Wording detail) implements ApprovalCommand {}

    /** Acte sur la publication: what somebody who holds an office asks about publication, with a reason. */
    interface PublicationAct {

        /**
         * Returns the office the person acts for.
         *
         * @return the office
         */
        OfficeId office();

        /**
         * Returns who acts.
         *
         * @return the person
         */
        PersonId person();

        /**
         * Returns why.
         *
         * @return the reason
         */
        String reason();
    }
}
