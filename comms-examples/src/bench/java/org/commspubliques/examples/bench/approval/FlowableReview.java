package org.commspubliques.examples.bench.approval;

import java.util.List;
import javax.sql.DataSource;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.task.api.Task;

/** Reviewers by Flowable, as it comes: its background threads run. */
final class FlowableReview implements Review<FlowableReview.Opened> {

    private static final String STAGE = "avis";

    private final FlowableApprovals engine;

    FlowableReview(DataSource source) {
        this.engine = new FlowableApprovals(source, true, 1);
    }

    /**
     * An approval.
     *
     * @param id its id
     * @param reviews what the reviewers can decide
     */
    record Opened(String id, List<Task> reviews) {}

    @Override
    public String label() {
        return engine.label() + ", PostgreSQL";
    }

    @Override
    public Opened open() {
        String id = engine.start();
        for (int i = 1; i < ReferenceApproval.BEFORE_REVIEW; i++) {
            engine.complete(engine.open(id).get(0));
        }
        return new Opened(id, engine.open(id));
    }

    @Override
    public void approve(Opened approval, int reviewer) {
        engine.completeAlone(approval.reviews().get(reviewer));
    }

    @Override
    public boolean isClosed(Opened approval) {
        return engine.open(approval.id()).stream()
                .noneMatch(task -> task.getTaskDefinitionKey().equals(STAGE));
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (FlowableOptimisticLockingException e) {
            // One of its own threads was just at work on a job that it gives back; the database goes away all the same.
        }
    }
}
