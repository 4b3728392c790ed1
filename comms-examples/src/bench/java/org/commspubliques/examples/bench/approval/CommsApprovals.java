package org.commspubliques.examples.bench.approval;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;

/** The reference approval by this library, on some store. */
final class CommsApprovals implements Contender {

    /** Where the commands of one approval go. */
    @FunctionalInterface
    private interface Doors {
        Supplier<Approvals> ofNextApproval();
    }

    private final String label;
    private final Doors doors;
    private final Runnable preparation;
    private final Runnable closing;
    private final AtomicLong numbers = new AtomicLong();

    private CommsApprovals(String label, Doors doors, Runnable preparation, Runnable closing) {
        this.label = label;
        this.doors = doors;
        this.preparation = preparation;
        this.closing = closing;
    }

    /**
     * Returns approvals in a store that is opened once.
     *
     * @param store the store
     * @param preparation what is done before each slice of time
     * @param closing what is done at the end
     * @return the contender
     */
    static CommsApprovals in(ApprovalStore store, Runnable preparation, Runnable closing) {
        Approvals approvals = ReferenceApproval.in(store);
        return new CommsApprovals("comms-approval", () -> () -> approvals, preparation, closing);
    }

    /** Returns approvals of which no command knows what the one before it read: as after a restart, or on another node. */
    static CommsApprovals cold(ApprovalStore store) {
        return new CommsApprovals("comms-approval, cold", () -> () -> ReferenceApproval.in(store), () -> {}, () -> {});
    }

    /** Returns approvals in memory. */
    static CommsApprovals inMemory() {
        Renewed<Approvals> renewed = new Renewed<>(() -> ReferenceApproval.in(new MemoryApprovalStore()));
        Doors doors = () -> {
            Approvals approvals = renewed.next();
            return () -> approvals;
        };
        return new CommsApprovals("comms-approval", doors, () -> {}, () -> {});
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void prepare() {
        preparation.run();
    }

    @Override
    public void approve(Stopwatch watch) {
        ReferenceApproval.run(doors.ofNextApproval(), ReferenceApproval.notice(numbers.incrementAndGet()), watch);
    }

    @Override
    public void close() {
        closing.run();
    }
}
