package org.commspubliques.examples.montdore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.core.communication.VariantId;

/** What went out in the week, as the register has it. */
final class Deliveries {

    private Deliveries() {}

    /**
     * One variant that went out.
     *
     * @param dossier its dossier
     * @param variant which one
     * @param at when
     */
    record Sent(Dossier dossier, VariantId variant, Instant at) {}

    static List<Sent> of(Week week) {
        List<Sent> sent = new ArrayList<>();
        for (Dossier dossier : week.dossiers()) {
            ApprovalState state = week.approvals().state(dossier.request().id());
            for (RecordedAct act : week.approvals().trail(dossier.request().id())) {
                for (ApprovalEvent event : act.events()) {
                    if (event instanceof ApprovalEvent.Delivered delivered) {
                        state.permit(delivered.permit())
                                .ifPresent(permit -> sent.add(new Sent(dossier, permit.variant(), act.at())));
                    }
                }
            }
        }
        return sent;
    }
}
