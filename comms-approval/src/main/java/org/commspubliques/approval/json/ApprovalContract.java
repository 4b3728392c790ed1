package org.commspubliques.approval.json;

import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.approval.AwaitedProof;
import org.commspubliques.approval.BulkDecision;
import org.commspubliques.approval.DueNotice;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.ProofDesk;
import org.commspubliques.approval.archive.ArchiveVerification;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.check.ChainFault;
import org.commspubliques.approval.crisis.FreezeList;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateResolution;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.privacy.ErasureAnswer;
import org.commspubliques.approval.privacy.RetentionDue;
import org.commspubliques.approval.privacy.RetentionPeriod;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.GateAnswer;
import org.commspubliques.approval.publication.PublicationHours;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.PublicationRegister;
import org.commspubliques.approval.publication.WithdrawalOrder;
import org.commspubliques.approval.rehearsal.Rehearsal;
import org.commspubliques.approval.statistics.ApprovalFigures;
import org.commspubliques.approval.statistics.StagePassage;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.approval.waiting.Workbasket;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.language.Wording;

/**
 * What front ends are shown of approvals, and what they ask: every view and every command, as JSON, with a schema in this
 * library's jar. It stands on {@link JsonContract}, whose declarations for TypeScript it imports.
 *
 * <p>A permit, an order and where an approval stands are only written. What the gate alone asks of an approval is neither
 * written nor read. Within a {@linkplain #VERSION version} a document only gains fields that may be absent, and constants.
 * Stateless and thread-safe.
 */
public final class ApprovalContract {

    /** The version of all documents, which their schemas name. */
    public static final int VERSION = 1;

    private static final JsonDocuments DOCUMENTS = JsonDocuments.builder("comms-approval", VERSION)
            .above(JsonContract.core())
            .resources("/org/commspubliques/approval/schema/", path -> ApprovalContract.class.getResourceAsStream(path))
            .forms(Stream.of(ChainForms.ALL, StateForms.ALL, ViewForms.ALL, PublicationForms.ALL)
                    .flatMap(List::stream)
                    .toList())
            .text(
                    PermitId.class,
                    Wording.of("un numéro d’autorisation tel que 2026-041/4", "a permit’s number such as 2026-041/4"),
                    PermitId::toString,
                    PermitId::parse,
                    null)
            .text(
                    StreamId.class,
                    Wording.of("le nom d’un fil", "the name of a stream"),
                    StreamId::text,
                    StreamId::of,
                    null)
            .text(
                    CommandId.class,
                    Wording.of("le nom d’une demande", "the name of a request"),
                    CommandId::text,
                    CommandId::of,
                    null)
            .also(ChainForms::register)
            .never(
                    ApprovalCommand.IssuePermit.class,
                    ApprovalCommand.RedeemPermit.class,
                    ApprovalCommand.RecordDelivery.class,
                    ApprovalCommand.RecordWithdrawal.class)
            .documents(
                    ApprovalChain.class,
                    ApprovalCommand.class,
                    ApprovalFigures.class,
                    ApprovalState.class,
                    ArchiveVerification.class,
                    AwaitedProof.class,
                    BulkDecision.Item.class,
                    BulkDecision.class,
                    ChainFault.class,
                    Checkpoint.class,
                    DeliveryOrder.class,
                    DeliveryReceipt.class,
                    DueNotice.class,
                    ErasureAnswer.class,
                    FreezeList.class,
                    GateAnswer.class,
                    Mandate.class,
                    MandateAct.class,
                    MandateResolution.class,
                    OpenApprovals.class,
                    Outcome.class,
                    ProofDesk.class,
                    PublicationHours.class,
                    PublicationPermit.class,
                    PublicationRegister.class,
                    RecordedAct.class,
                    Rehearsal.class,
                    RetentionDue.class,
                    RetentionPeriod.class,
                    Ruling.class,
                    StagePassage.class,
                    Verification.class,
                    Waiting.class,
                    WithdrawalOrder.class,
                    Workbasket.class)
            .build();

    private ApprovalContract() {}

    /**
     * Returns the documents.
     *
     * @return the documents of comms-approval
     */
    public static JsonDocuments documents() {
        return DOCUMENTS;
    }
}
