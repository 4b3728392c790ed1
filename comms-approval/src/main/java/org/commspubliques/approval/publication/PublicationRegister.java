package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.core.communication.CommunicationId;

/**
 * Registre des publications: what went out, where, when, in which content and by which permit, with the corrections and
 * withdrawals since. It is read from the record of approvals and kept nowhere else; an instance remembers how far it has
 * read, and reads only on from there. Thread-safe.
 */
public final class PublicationRegister {

    private static final int PAGE = 1_000;

    private final ApprovalStore store;
    private final ApprovalJournal journal;
    private final Map<PermitId, ApprovalEvent.PermitIssued> permits = new HashMap<>();
    private final Map<PermitId, Publication> publications = new LinkedHashMap<>();
    private long next = 1;

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
    public synchronized List<Publication> publications() {
        for (List<StoredRecord> page = store.scan(next, PAGE); !page.isEmpty(); page = store.scan(next, PAGE)) {
            for (StoredRecord record : page) {
                if (ApprovalJournal.isOfApproval(record)) {
                    read(journal.act(record));
                }
                next = record.position() + 1;
            }
        }
        return ImmutableList.copyOf(publications.values());
    }

    /**
     * Returns what went out of one communication.
     *
     * @param communication the communication
     * @return its publications in the order they were recorded; unmodifiable
     */
    public List<Publication> of(CommunicationId communication) {
        return publications().stream()
                .filter(publication -> publication.communication().equals(communication))
                .collect(ImmutableList.toImmutableList());
    }

    private void read(RecordedAct act) {
        for (ApprovalEvent event : act.events()) {
            if (event instanceof ApprovalEvent.PermitIssued issued) {
                permits.put(issued.permit(), issued);
            } else if (event instanceof ApprovalEvent.Delivered delivered) {
                amendIfWithdrawn(delivered.permit(), act.at(), event);
                out(delivered.permit(), act.at(), delivered.reference(), ImmutableSet.of());
                permits.remove(delivered.permit());
            } else if (event instanceof ApprovalEvent.PartlyDelivered partly) {
                amendIfWithdrawn(partly.permit(), act.at(), event);
                out(partly.permit(), act.at(), partly.reference(), ImmutableSet.copyOf(partly.failed()));
            } else if (event instanceof ApprovalEvent.Corrected corrected) {
                amend(corrected.permit(), act.at(), event);
            } else if (event instanceof ApprovalEvent.PublicationWithdrawn withdrawn) {
                amend(withdrawn.permit(), act.at(), event);
            } else if (event instanceof ApprovalEvent.WithdrawalAnswered answered) {
                amend(answered.permit(), act.at(), event);
            }
        }
    }

    private void out(PermitId permit, Instant at, String reference, Set<String> missing) {
        Publication known = publications.get(permit);
        ApprovalEvent.PermitIssued issued = permits.get(permit);
        if (known != null) {
            publications.put(permit, known.with(reference, missing));
        } else if (issued != null) {
            publications.put(
                    permit,
                    new Publication(
                            permit.communication(),
                            issued.variant(),
                            issued.seal(),
                            permit,
                            at,
                            reference,
                            missing,
                            ImmutableList.of()));
        }
    }

    /** What its adapter was still sending when it was withdrawn. */
    private void amendIfWithdrawn(PermitId permit, Instant at, ApprovalEvent event) {
        Publication known = publications.get(permit);
        if (known != null && known.isWithdrawn()) {
            amend(permit, at, event);
        }
    }

    private void amend(PermitId permit, Instant at, ApprovalEvent event) {
        publications.computeIfPresent(
                permit, (id, publication) -> publication.with(new Publication.Amendment(at, event)));
    }
}
