package org.commspubliques.examples.atelier.desk;

import java.util.List;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.atelier.draft.Draft;

/** Texts go out through the gate, and only through it. Thread-safe. */
final class Publishing {

    private final Workshop workshop;
    private final Writing writing;

    Publishing(Workshop workshop, Writing writing) {
        this.workshop = workshop;
        this.writing = writing;
    }

    /**
     * Publishes a text as it is saved.
     *
     * @param name the caller's name for the request: sent again under it, nothing goes out twice
     * @return where it went
     */
    String publish(String id, int version, VariantId variant, String name) {
        Draft draft = workshop.draft(id);
        if (draft.version() != version) {
            throw Refusals.stale(id);
        }
        writing.revise(draft);
        Communication communication = workshop.communication(draft);
        PublicationPermit permit = workshop.gate
                .permit(CommandId.of(name + "-autorisation"), communication, variant)
                .fold(granted -> granted, reasons -> {
                    throw refused(communication, variant, reasons);
                });
        DeliveryOrder order = workshop.gate
                .redeem(CommandId.of(name + "-ordre"), permit.id(), communication, variant)
                .fold(granted -> granted, reasons -> {
                    throw refused(communication, variant, reasons);
                });
        DeliveryReceipt receipt = workshop.gate.deliver(CommandId.of(name + "-envoi"), order, workshop.adapter);
        if (receipt instanceof DeliveryReceipt.Delivered delivered) {
            return delivered.reference();
        }
        Wording why =
                receipt instanceof DeliveryReceipt.Failed failed ? failed.reason() : Wording.same(receipt.toString());
        throw Refusals.of(id, Wording.of("La remise a échoué\u00A0: " + why.fr(), "The delivery failed: " + why.en()));
    }

    private AtelierException refused(Communication communication, VariantId variant, List<RefusalReason> reasons) {
        return Refusals.notPublished(
                communication.id() + " · " + variant,
                isVoided(communication, variant),
                reasons.stream().map(this::words).toList());
    }

    /** A reason and, where a finding is the reason, the finding. */
    Wording words(RefusalReason reason) {
        Wording message = workshop.names.spelled(reason.message());
        return reason.finding()
                .map(Finding::message)
                .filter(cause -> !message.fr().contains(cause.fr()))
                .map(cause -> Wording.of(message.fr() + " " + cause.fr(), message.en() + " " + cause.en()))
                .orElse(message);
    }

    private boolean isVoided(Communication communication, VariantId variant) {
        ApprovalState state = workshop.approvals.state(communication.id());
        return !state.isApproved(variant)
                && workshop.approvals.trail(communication.id()).stream()
                        .map(RecordedAct::events)
                        .flatMap(List::stream)
                        .anyMatch(event -> event instanceof ApprovalEvent.DecisionVoided voided
                                && voided.variant().equals(variant));
    }
}
