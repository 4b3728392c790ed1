package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.commspubliques.approval.permit.Derogation;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * What was let out, and what became of it. Immutable.
 *
 * @param permits the permits by their number
 * @param out the permit by which each variant, or some parts of it, last went out
 * @param keys by permit that was used, the first one used for the same content, under which it is tried
 * @param tried by variant and content, the first permit used since anything of the variant last went out
 * @param derogations the findings that were overridden
 * @param freeze who froze it and why; null while it is not frozen
 * @param releasedAt when it was last exempted from a freeze of all; null for never
 */
record PublicationLedger(
        ImmutableMap<PermitId, IssuedPermit> permits,
        ImmutableMap<VariantId, PermitId> out,
        ImmutableMap<PermitId, PermitId> keys,
        ImmutableMap<VariantId, ImmutableMap<ContentSeal, PermitId>> tried,
        ImmutableList<Derogation> derogations,
        @Nullable PublicationFreeze freeze,
        @Nullable Instant releasedAt) {

    static final PublicationLedger EMPTY = new PublicationLedger(
            ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableList.of(), null, null);

    PublicationLedger after(ApprovalEvent event, Instant at) {
        if (event instanceof ApprovalEvent.PermitIssued happened) {
            return with(IssuedPermit.of(happened.permit(), happened.variant(), happened.seal(), happened.validUntil()));
        }
        if (event instanceof ApprovalEvent.PermitRedeemed happened) {
            return used(happened.permit());
        }
        if (event instanceof ApprovalEvent.Delivered happened) {
            return gone(happened.permit(), permit -> permit.deliveredAs(happened.reference()));
        }
        if (event instanceof ApprovalEvent.PartlyDelivered happened) {
            return gone(
                    happened.permit(),
                    permit -> permit.partlyDelivered(
                            happened.reference(),
                            ImmutableSet.copyOf(happened.delivered()),
                            ImmutableSet.copyOf(happened.failed())));
        }
        if (event instanceof ApprovalEvent.Corrected happened) {
            return changed(happened.permit(), permit -> permit.correctedBy(happened.by()));
        }
        if (event instanceof ApprovalEvent.PublicationWithdrawn happened) {
            return changed(happened.permit(), IssuedPermit::takenBack);
        }
        if (event instanceof ApprovalEvent.WithdrawalAnswered happened) {
            return happened.done()
                    ? changed(
                            happened.permit(),
                            permit -> permit.removedAs(happened.detail().fr()))
                    : this;
        }
        if (event instanceof ApprovalEvent.Derogated happened) {
            return new PublicationLedger(
                    permits,
                    out,
                    keys,
                    tried,
                    ImmutableList.<Derogation>builder()
                            .addAll(derogations)
                            .add(new Derogation(
                                    happened.variant(), happened.seal(), happened.rule(), happened.mandate()))
                            .build(),
                    freeze,
                    releasedAt);
        }
        if (event instanceof ApprovalEvent.Frozen happened) {
            return new PublicationLedger(
                    permits,
                    out,
                    keys,
                    tried,
                    derogations,
                    new PublicationFreeze(happened.mandate(), happened.reason(), at, happened.spared()),
                    releasedAt);
        }
        return event instanceof ApprovalEvent.Unfrozen ? unfrozen(at) : this;
    }

    /** What is not frozen by itself is exempted from a freeze of all; to lift the one is not to be exempted from the other. */
    private PublicationLedger unfrozen(Instant at) {
        return new PublicationLedger(permits, out, keys, tried, derogations, null, freeze == null ? at : releasedAt);
    }

    /** The permit by which a variant, or some parts of it, last went out; null where nothing has. */
    @Nullable IssuedPermit latest(VariantId variant) {
        PermitId id = out.get(variant);
        return id == null ? null : permits.get(id);
    }

    /** What was tried before, and came to nothing as far as anybody knows, a channel may have taken: its key stays. */
    private PublicationLedger used(PermitId id) {
        IssuedPermit permit = permits.get(id);
        if (permit == null) {
            return this;
        }
        ImmutableMap<ContentSeal, PermitId> before = tried.getOrDefault(permit.variant(), ImmutableMap.of());
        PermitId first = before.getOrDefault(permit.seal(), id);
        return new PublicationLedger(
                VoteBook.with(permits, id, permit.used()),
                out,
                VoteBook.with(keys, id, first),
                VoteBook.with(tried, permit.variant(), VoteBook.with(before, permit.seal(), first)),
                derogations,
                freeze,
                releasedAt);
    }

    private PublicationLedger gone(PermitId id, UnaryOperator<IssuedPermit> change) {
        PublicationLedger changed = changed(id, change);
        IssuedPermit permit = permits.get(id);
        return permit == null
                ? changed
                : new PublicationLedger(
                        changed.permits,
                        VoteBook.with(out, permit.variant(), id),
                        keys,
                        VoteBook.without(tried, permit.variant()),
                        derogations,
                        freeze,
                        releasedAt);
    }

    private PublicationLedger changed(PermitId id, UnaryOperator<IssuedPermit> change) {
        IssuedPermit permit = permits.get(id);
        return permit == null ? this : with(change.apply(permit));
    }

    private PublicationLedger with(IssuedPermit permit) {
        return new PublicationLedger(
                VoteBook.with(permits, permit.id(), permit), out, keys, tried, derogations, freeze, releasedAt);
    }
}
