package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.StoredRecord;

/**
 * Registre des publications: what went out, where, when, in which content and by which permit. It is read from the record
 * of approvals and kept nowhere else. Thread-safe as the store is.
 */
public final class PublicationRegister {

    private static final int PAGE = 1_000;

    private final ApprovalStore store;
    private final ApprovalJournal journal;

    private PublicationRegister(ApprovalStore store) {
        this.store = store;
        this.journal = new ApprovalJournal(store);
    }

    /**
     * Returns the register of a store.
     *
     * @param store where approvals are recorded
     * @return the register
     */
    public static PublicationRegister of(ApprovalStore store) {
        return new PublicationRegister(store);
    }

    /**
     * Returns what went out.
     *
     * @return the publications in the order they were recorded; unmodifiable
     */
    public List<Publication> publications() {
        Map<PermitId, ApprovalEvent.PermitIssued> permits = new HashMap<>();
        ImmutableList.Builder<Publication> publications = ImmutableList.builder();
        long from = 1;
        List<StoredRecord> page = store.scan(from, PAGE);
        while (!page.isEmpty()) {
            for (StoredRecord record : page) {
                if (ApprovalJournal.isOfApproval(record)) {
                    read(journal.act(record), permits, publications);
                }
                from = record.position() + 1;
            }
            page = store.scan(from, PAGE);
        }
        return publications.build();
    }

    private static void read(
            RecordedAct act,
            Map<PermitId, ApprovalEvent.PermitIssued> permits,
            ImmutableList.Builder<Publication> publications) {
        for (ApprovalEvent event : act.events()) {
            if (event instanceof ApprovalEvent.PermitIssued issued) {
                permits.put(issued.permit(), issued);
            } else if (event instanceof ApprovalEvent.Delivered delivered) {
                ApprovalEvent.PermitIssued issued = permits.get(delivered.permit());
                if (issued != null) {
                    publications.add(new Publication(
                            delivered.permit().communication(),
                            issued.variant(),
                            issued.seal(),
                            delivered.permit(),
                            act.at(),
                            delivered.reference()));
                }
            }
        }
    }
}
