package org.commspubliques.examples.bench.approval;

/** The least that recording an approval can cost on some storage: one record for each command, and no rules. */
abstract class Floor implements Contender {

    private final String label;

    Floor(String label) {
        this.label = label;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final void approve(Stopwatch watch) throws Exception {
        watch.start();
        FloorRecord next = FloorRecord.first();
        Sink sink = sink();
        sink.keep(next);
        watch.lap();
        while (!next.isLast()) {
            next = next.next();
            sink.keep(next);
            watch.lap();
        }
    }

    /** Returns where the records of one approval go. */
    abstract Sink sink();

    /** Takes records. */
    @FunctionalInterface
    interface Sink {
        void keep(FloorRecord next) throws Exception;
    }

    @Override
    public void close() {}
}
