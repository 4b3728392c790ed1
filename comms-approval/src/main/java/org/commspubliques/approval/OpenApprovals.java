package org.commspubliques.approval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;

/**
 * Validations en cours: over a whole register, what is in approval, and what urgent releases still owe. It is read from the
 * record of approvals and kept nowhere else; an instance remembers how far it has read and which approvals are open, reads
 * only on from there, and remembers no person. Thread-safe.
 */
public final class OpenApprovals {

    private static final int PAGE = 1_000;

    private final ApprovalStore store;
    private final ApprovalJournal journal;
    private final Set<CommunicationId> inApproval = new LinkedHashSet<>();
    private final Set<CommunicationId> owing = new LinkedHashSet<>();
    private final Set<CommunicationId> unfinished = new LinkedHashSet<>();
    private long next = 1;

    private OpenApprovals(ApprovalStore store, ApprovalJournal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * Returns what is open in a store.
     *
     * @param store where approvals are recorded
     * @return what is open
     */
    public static OpenApprovals of(ApprovalStore store) {
        return new OpenApprovals(store, new ApprovalJournal(store));
    }

    /**
     * Returns what is open in the same store, with a vault: debts name people again, and not what stands for them.
     *
     * @param vault the vault, the one of the approvals over the same store
     * @return what is open
     */
    public OpenApprovals withPersonalData(PersonalDataVault vault) {
        return new OpenApprovals(store, new ApprovalJournal(store, vault));
    }

    /**
     * Returns what is in approval: submitted and not withdrawn, with a variant that its stages have not all approved and
     * none has rejected for good, whether or not it was released urgently.
     *
     * @return the communications, those that have been in approval longest before the others; unmodifiable
     */
    public synchronized List<CommunicationId> inApproval() {
        readOn();
        return ImmutableList.copyOf(inApproval);
    }

    /** Returns what is in approval, and what is approved and has not gone out. */
    synchronized List<CommunicationId> unfinished() {
        readOn();
        return ImmutableList.copyOf(unfinished);
    }

    /**
     * Returns what urgent releases owe. A debt is there until it is ratified, missed or not: whether it is missed,
     * {@link FastTrackDebt#isMissed} tells.
     *
     * @return the debts by communication, the oldest first; unmodifiable
     */
    public synchronized Map<CommunicationId, FastTrackDebt> debts() {
        readOn();
        ImmutableMap.Builder<CommunicationId, FastTrackDebt> debts = ImmutableMap.builder();
        for (CommunicationId communication : owing) {
            journal.load(communication)
                    .state()
                    .debt()
                    .filter(debt -> debt.ratifiedBy() == null)
                    .ifPresent(debt -> debts.put(communication, debt));
        }
        return debts.buildOrThrow();
    }

    private void readOn() {
        for (List<StoredRecord> page = store.scan(next, PAGE); !page.isEmpty(); page = store.scan(next, PAGE)) {
            Set<CommunicationId> touched = new LinkedHashSet<>();
            for (StoredRecord record : page) {
                if (ApprovalJournal.isOfApproval(record)) {
                    touched.add(CommunicationId.of(record.stream().toString()));
                }
            }
            for (CommunicationId communication : touched) {
                ApprovalState state = journal.state(communication);
                put(inApproval, communication, isInApproval(state));
                put(owing, communication, owes(state));
                put(unfinished, communication, isUnfinished(state));
            }
            next = page.get(page.size() - 1).position() + 1;
        }
    }

    private static void put(Set<CommunicationId> among, CommunicationId communication, boolean belongs) {
        if (belongs) {
            among.add(communication);
        } else {
            among.remove(communication);
        }
    }

    private static boolean owes(ApprovalState state) {
        return !state.isWithdrawn()
                && state.debt().filter(debt -> debt.ratifiedBy() == null).isPresent();
    }

    /** Whether anything of it may still go out: a decision on it may be taken back and made anew until then. */
    private static boolean isUnfinished(ApprovalState state) {
        return !state.isWithdrawn()
                && state.seals().keySet().stream()
                        .anyMatch(variant -> !state.isPublished(variant)
                                && !state.isTakenBack(variant)
                                && !isRejected(state, variant));
    }

    private static boolean isInApproval(ApprovalState state) {
        return !state.isWithdrawn()
                && state.seals().keySet().stream()
                        .anyMatch(variant -> !state.isApproved(variant) && !isRejected(state, variant));
    }

    private static boolean isRejected(ApprovalState state, VariantId variant) {
        return state.progress(variant).stream()
                .anyMatch(progress -> progress.objections().stream()
                        .anyMatch(vote -> vote.kind() == DecisionKind.REJECT
                                && progress.stage().objectionBlocks(vote.seat())));
    }
}
