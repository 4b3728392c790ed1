package org.commspubliques.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.store.AppendResult.Conflict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is stopped at once, as by a failure, in the middle of a run, and started again. */
class PostgresqlStoppedTest {

    private static final int WRITERS = 3;
    private static final int BEFORE_THE_STOP = 60;
    private static final int COMMANDS_EACH = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    private static Path data() {
        return folder.resolve("data");
    }

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setServerConfig("synchronous_commit", "on")
                .start();
        JdbcSchema.postgresql().applyTo(server.getPostgresDatabase());
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoubled() throws Exception {
        runThroughAStop();
    }

    @Tag("thorough")
    @RepeatedTest(20)
    void nothingAcknowledgedIsLostAndNothingIsDoubledHoweverOften() throws Exception {
        runThroughAStop();
    }

    private static void runThroughAStop() throws Exception {
        AuthorityKey authority = TestDatabases.newAuthority();
        CountDownLatch untilTheStop = new CountDownLatch(BEFORE_THE_STOP);
        CountDownLatch restarted = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (CountedPool pool = new CountedPool(server.getPostgresDatabase())) {
            JdbcApprovalStore store = JdbcApprovalStore.of(pool.source(), authority);
            List<Future<List<StoredRecord>>> runs = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Writer next = new Writer(store, writer, untilTheStop, restarted);
                runs.add(threads.submit(next::run));
            }
            untilTheStop.await();
            control("stop", "-m", "immediate");
            control(
                    "start",
                    "-l",
                    folder.resolve("log").toString(),
                    "-o",
                    "-F -c synchronous_commit=on -p " + server.getPort());
            restarted.countDown();
            List<StoredRecord> acknowledged = new ArrayList<>();
            for (Future<List<StoredRecord>> run : runs) {
                acknowledged.addAll(run.get());
            }

            assertThat(readOnceThePoolHasNoDeadConnection(store)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(acknowledged).hasSize(WRITERS * COMMANDS_EACH);
            assertThat(AuditTrail.verify(store)).isInstanceOf(Verification.Intact.class);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each failure takes one connection out that was there before the stop and was not used since. */
    private static List<StoredRecord> readOnceThePoolHasNoDeadConnection(JdbcApprovalStore store) {
        for (int dead = 0; dead < WRITERS; dead++) {
            try {
                return store.scan(1, Integer.MAX_VALUE);
            } catch (StoreException e) {
                assertThat(e.failure()).isEqualTo(StoreException.Failure.UNREADABLE);
            }
        }
        return store.scan(1, Integer.MAX_VALUE);
    }

    /** Gives its commands until each is acknowledged; after a failure, the same one again. Two streams are shared. */
    private record Writer(JdbcApprovalStore store, int number, CountDownLatch untilTheStop, CountDownLatch restarted) {

        List<StoredRecord> run() throws InterruptedException {
            List<StoredRecord> acknowledged = new ArrayList<>();
            for (int i = 0; i < COMMANDS_EACH; i++) {
                acknowledged.add(insist(StreamId.of("s" + (number + i) % 2), CommandId.of("c" + number + "-" + i)));
                untilTheStop.countDown();
                if (i == COMMANDS_EACH / 2) {
                    // So that there is always a run to stop in the middle of.
                    untilTheStop.await();
                }
            }
            return acknowledged;
        }

        private StoredRecord insist(StreamId stream, CommandId command) throws InterruptedException {
            while (true) {
                try {
                    AppendResult result =
                            store.append(stream, store.load(stream, 1).size(), command, "{}");
                    if (!(result instanceof Conflict)) {
                        return result.<StoredRecord>fold(added -> added, PostgresqlStoppedTest::never, first -> first);
                    }
                } catch (StoreException e) {
                    restarted.await();
                }
            }
        }
    }

    private static StoredRecord never(int version) {
        throw new AssertionError("a conflict at " + version);
    }

    private static void control(String action, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a namespace of its own root is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries().resolve("pg_ctl").toString(), action, "-D", data().toString(), "-w"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    private static Path binaries() throws IOException {
        String startedWith = Files.readString(data().resolve("postmaster.opts"));
        return Path.of(startedWith.substring(0, startedWith.indexOf(' '))).resolveSibling("");
    }
}
