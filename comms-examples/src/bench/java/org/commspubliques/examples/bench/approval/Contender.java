package org.commspubliques.examples.bench.approval;

/**
 * One way to run the reference approval: a start, three approvals one after the other, two of three reviewers at once, a
 * sign-off. That is seven commands, each as durable as its storage makes it when it returns. Used by many threads at once.
 */
interface Contender extends AutoCloseable {

    /** How many commands an approval takes. */
    int COMMANDS = 7;

    /** The name in the tables. */
    String label();

    /** How many times as long as others it has to run before it is as fast as it gets. */
    default int warmUps() {
        return 1;
    }

    /** Called before each slice of time, which it is not part of: clears away what the last one left in memory. */
    default void prepare() {}

    /**
     * Runs one whole approval.
     *
     * @param watch told after each of its commands
     * @throws Exception if any command fails, or the approval is not complete after the last
     */
    void approve(Stopwatch watch) throws Exception;

    @Override
    void close();
}
