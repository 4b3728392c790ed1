package org.commspubliques.examples.bench.approval;

import java.util.concurrent.atomic.AtomicLong;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.core.communication.Communication;

/** Reviewers by this library. Each comes from an instance of its own, as from two servers, every other time. */
final class CommsReview implements Review<CommsReview.Opened> {

    private final String label;
    private final Approvals one;
    private final Approvals two;
    private final Runnable closing;
    private final AtomicLong numbers = new AtomicLong();

    CommsReview(String storage, ApprovalStore store, Runnable closing) {
        this.label = "comms-approval, " + storage;
        this.one = ReferenceApproval.in(store);
        this.two = ReferenceApproval.in(store);
        this.closing = closing;
    }

    /**
     * An approval.
     *
     * @param notice what is approved
     * @param second where the second reviewer comes from
     */
    record Opened(Communication notice, Approvals second) {}

    @Override
    public String label() {
        return label;
    }

    @Override
    public Opened open() {
        long number = numbers.incrementAndGet();
        Communication notice = ReferenceApproval.notice(number);
        ReferenceApproval.run(() -> one, notice, ReferenceApproval.BEFORE_REVIEW, new Stopwatch());
        return new Opened(notice, number % 2 == 0 ? one : two);
    }

    @Override
    public void approve(Opened approval, int reviewer) {
        ReferenceApproval.review(reviewer == 0 ? one : approval.second(), approval.notice(), reviewer);
    }

    @Override
    public boolean isClosed(Opened approval) {
        return ReferenceApproval.isReviewed(one, approval.notice());
    }

    @Override
    public void close() {
        closing.run();
    }
}
