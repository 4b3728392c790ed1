package org.commspubliques.examples.bench.approval;

/** Approvals that have come to the stage of two reviewers of three. */
interface Review<A> extends AutoCloseable {

    /** The name in the tables. */
    String label();

    /** Starts an approval and brings it to that stage. */
    A open();

    /**
     * Has a reviewer approve. Both may do so at once.
     *
     * @param approval the approval
     * @param reviewer 0 or 1
     * @throws RuntimeException if the engine refuses
     */
    void approve(A approval, int reviewer);

    /** Tells whether the stage is behind. */
    boolean isClosed(A approval);

    @Override
    void close();
}
