package org.commspubliques.examples.bench.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What one contender did in one slice of time.
 *
 * @param approvals how many approvals
 * @param perSecond approvals per second, by the clock
 * @param median the time of a command in the middle, in microseconds
 * @param slowest the time that one command in a hundred takes, or longer, in microseconds
 * @param own the processor time of this process for an approval, in microseconds
 * @param server that of the database server
 * @param others the share of the machine that other processes took, from 0 to 1
 */
record Slice(
        long approvals, double perSecond, double median, double slowest, double own, double server, double others) {

    /**
     * Lets a contender work.
     *
     * @param contender the contender
     * @param threads at how many threads
     * @param seconds for how long; approvals under way are completed
     * @param server the first process of the database server, if there is one
     * @return what it did
     */
    static Slice of(Contender contender, int threads, double seconds, OptionalLong server)
            throws InterruptedException, ExecutionException {
        contender.prepare();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads + 1);
            List<Stopwatch> watches = new ArrayList<>();
            List<Future<Long>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Stopwatch watch = new Stopwatch();
                watches.add(watch);
                workers.add(pool.submit(() -> {
                    start.await();
                    return work(contender, watch, System.nanoTime() + (long) (seconds * 1e9));
                }));
            }
            ProcessorUse use = new ProcessorUse(server);
            meet(start);
            long approvals = 0;
            for (Future<Long> worker : workers) {
                approvals += worker.get();
            }
            return of(approvals, Stopwatch.sorted(watches), use.soFar());
        } finally {
            pool.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier start) throws InterruptedException, ExecutionException {
        try {
            start.await();
        } catch (BrokenBarrierException e) {
            throw new ExecutionException(e);
        }
    }

    private static long work(Contender contender, Stopwatch watch, long end) throws Exception {
        long approvals = 0;
        do {
            contender.approve(watch);
            approvals++;
        } while (System.nanoTime() < end);
        return approvals;
    }

    private static Slice of(long approvals, long[] commands, ProcessorUse.Share use) {
        return new Slice(
                approvals,
                approvals / use.seconds(),
                microseconds(commands, 0.5),
                microseconds(commands, 0.99),
                use.own() * 1e6 / approvals,
                use.server() * 1e6 / approvals,
                use.others());
    }

    private static double microseconds(long[] sorted, double quantile) {
        return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e3;
    }
}
