package org.commspubliques.examples.bench.approval;

import com.google.common.io.Closer;
import com.google.common.util.concurrent.Uninterruptibles;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.JdbcSchema;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.examples.bench.Markdown;

/**
 * Two reviewers of three approve at the same instant. Both may, and the order of the two is of no consequence: neither
 * should be refused, and once both are answered the stage should be behind.
 */
final class SimultaneousVotes {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private SimultaneousVotes() {}

    /**
     * What became of the approvals of one engine.
     *
     * @param label the engine
     * @param approvals how many there were
     * @param exceptions how many calls failed
     * @param closed in how many approvals the stage was behind when the second call returned, both accepted
     * @param later in how many it was some time later
     * @param longest after how many milliseconds at most
     * @param open in how many it never was, though both calls were accepted
     */
    private record Outcome(
            String label, int approvals, int exceptions, int closed, int later, long longest, int open) {}

    static List<String> measure(Bench bench) throws Exception {
        int contests = bench.effort().contests();
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(contest(new CommsReview("memory", new MemoryApprovalStore(), () -> {}), contests));
        FileApprovalStore file = FileApprovalStore.open(bench.file("votes.jsonl"));
        outcomes.add(contest(new CommsReview("file", file, file::close), contests));
        try (HikariDataSource h2 = Databases.h2("votes")) {
            JdbcSchema.h2().applyTo(h2);
            outcomes.add(contest(new CommsReview("H2", JdbcApprovalStore.of(h2, Speed.AUTHORITY), () -> {}), contests));
        }
        try (Closer closer = Closer.create()) {
            PostgresServer.Database own = bench.server().create("votes_comms");
            closer.register(own.drop()::run);
            JdbcSchema.postgresql().applyTo(own.pool());
            outcomes.add(contest(
                    new CommsReview("PostgreSQL", JdbcApprovalStore.of(own.pool(), Speed.AUTHORITY), () -> {}),
                    contests));
            PostgresServer.Database peer = bench.server().create("votes_flowable");
            closer.register(peer.drop()::run);
            outcomes.add(contest(new FlowableReview(peer.pool()), contests));
        }
        return Markdown.table(
                List.of(
                        "engine",
                        "approvals",
                        "exceptions",
                        "closed when the second call returned",
                        "closed later",
                        "after at most, ms",
                        "still open after 3 s"),
                outcomes,
                outcome -> List.of(
                        outcome.label(),
                        Integer.toString(outcome.approvals()),
                        Integer.toString(outcome.exceptions()),
                        Integer.toString(outcome.closed()),
                        Integer.toString(outcome.later()),
                        outcome.later() == 0 ? "–" : Long.toString(outcome.longest()),
                        Integer.toString(outcome.open())));
    }

    private static <A> Outcome contest(Review<A> review, int approvals)
            throws ExecutionException, InterruptedException {
        ExecutorService reviewers = Executors.newFixedThreadPool(2);
        int exceptions = 0;
        int closed = 0;
        int later = 0;
        long longest = 0;
        int open = 0;
        try (review) {
            for (int i = 0; i < approvals; i++) {
                A approval = review.open();
                int failed = approveAtOnce(review, approval, reviewers);
                long answered = System.nanoTime();
                exceptions += failed;
                if (failed > 0) {
                    continue;
                }
                if (review.isClosed(approval)) {
                    closed++;
                } else if (closesInTime(review, approval, answered)) {
                    later++;
                    longest = Math.max(longest, (System.nanoTime() - answered) / 1_000_000);
                } else {
                    open++;
                }
            }
        } finally {
            reviewers.shutdownNow();
        }
        return new Outcome(review.label(), approvals, exceptions, closed, later, longest, open);
    }

    /** Returns how many of the two calls failed. */
    private static <A> int approveAtOnce(Review<A> review, A approval, ExecutorService reviewers)
            throws ExecutionException, InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> answers = IntStream.range(0, 2)
                .mapToObj(reviewer -> reviewers.submit(() -> {
                    start.await();
                    try {
                        review.approve(approval, reviewer);
                        return true;
                    } catch (RuntimeException e) {
                        return false;
                    }
                }))
                .toList();
        int failed = 0;
        for (Future<Boolean> answer : answers) {
            failed += answer.get() ? 0 : 1;
        }
        return failed;
    }

    private static <A> boolean closesInTime(Review<A> review, A approval, long answered) {
        while (System.nanoTime() - answered < PATIENCE.toNanos()) {
            Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(2));
            if (review.isClosed(approval)) {
                return true;
            }
        }
        return false;
    }
}
