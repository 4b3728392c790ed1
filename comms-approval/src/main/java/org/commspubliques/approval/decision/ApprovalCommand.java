package org.commspubliques.approval.decision;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.review.DataPack;

/** Demande: what is asked of an approval. Immutable and thread-safe. */
public sealed interface ApprovalCommand {

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
     * @param reason why, or a remark; mandatory unless it is an approval
     */
    record Decide(
            StageId stage,
            OfficeId office,
            PersonId person,
            DecisionKind kind,
            Map<VariantId, ContentSeal> seals,
            String reason)
            implements ApprovalCommand {

        /** Copies the seals. */
        public Decide {
            seals = ImmutableMap.copyOf(seals);
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
     * Engager la procédure d’urgence.
     *
     * @param communication what is released
     * @param chain the chain whose urgent procedure it is
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
     */
    record IssuePermit(
            CommunicationId communication,
            VariantId variant,
            ContentSeal seal,
            Duration validity,
            List<String> checks,
            List<DataPack> packs,
            String reportDigest)
            implements ApprovalCommand {

        /** Copies the lists. */
        public IssuePermit {
            checks = ImmutableList.copyOf(checks);
            packs = ImmutableList.copyOf(packs);
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
     * @param delivered whether the channel took it
     * @param detail what the channel calls it, or why it refused
     */
    record RecordDelivery(PermitId permit, boolean delivered, String detail) implements ApprovalCommand {}
}
