package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.Derogation;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.jspecify.annotations.Nullable;

/**
 * What was let out, and what became of it. Immutable.
 *
 * @param permits the permits by their number
 * @param derogations the findings that were overridden
 * @param frozenBy who froze it; null while it is not frozen
 */
record PublicationLedger(
        ImmutableMap<PermitId, IssuedPermit> permits,
        ImmutableList<Derogation> derogations,
        @Nullable Mandate frozenBy) {

    static final PublicationLedger EMPTY = new PublicationLedger(ImmutableMap.of(), ImmutableList.of(), null);

    PublicationLedger after(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.PermitIssued happened) {
            return with(IssuedPermit.of(happened.permit(), happened.variant(), happened.seal(), happened.validUntil()));
        }
        if (event instanceof ApprovalEvent.PermitRedeemed happened) {
            IssuedPermit permit = permits.get(happened.permit());
            return permit == null ? this : with(permit.used());
        }
        if (event instanceof ApprovalEvent.Delivered happened) {
            IssuedPermit permit = permits.get(happened.permit());
            return permit == null ? this : with(permit.deliveredAs(happened.reference()));
        }
        if (event instanceof ApprovalEvent.PartlyDelivered happened) {
            IssuedPermit permit = permits.get(happened.permit());
            return permit == null
                    ? this
                    : with(permit.partlyDelivered(
                            ImmutableSet.copyOf(happened.delivered()), ImmutableSet.copyOf(happened.failed())));
        }
        if (event instanceof ApprovalEvent.Corrected happened) {
            IssuedPermit permit = permits.get(happened.permit());
            return permit == null ? this : with(permit.correctedBy(happened.by()));
        }
        if (event instanceof ApprovalEvent.PublicationWithdrawn happened) {
            IssuedPermit permit = permits.get(happened.permit());
            return permit == null ? this : with(permit.takenBack());
        }
        if (event instanceof ApprovalEvent.Derogated happened) {
            return new PublicationLedger(
                    permits,
                    ImmutableList.<Derogation>builder()
                            .addAll(derogations)
                            .add(new Derogation(
                                    happened.variant(), happened.seal(), happened.rule(), happened.mandate()))
                            .build(),
                    frozenBy);
        }
        if (event instanceof ApprovalEvent.Frozen happened) {
            return new PublicationLedger(permits, derogations, happened.mandate());
        }
        return event instanceof ApprovalEvent.Unfrozen ? new PublicationLedger(permits, derogations, null) : this;
    }

    private PublicationLedger with(IssuedPermit permit) {
        return new PublicationLedger(VoteBook.with(permits, permit.id(), permit), derogations, frozenBy);
    }
}
