package org.commspubliques.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.examples.intranet.FrontEnd.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A thousand approvals by eight clients of two processes over one PostgreSQL; one process is killed in the middle and another
 * takes its place. Every client asks the other node where one does not answer, under the same name.
 */
@Tag("thorough")
class TwoNodesTest {

    private static final int APPROVALS = 1_000;
    private static final int CLIENTS = 8;
    private static final int KILLED_AFTER = 400;
    private static final int MOST_ATTEMPTS = 100;
    private static final int UNAVAILABLE = 503;
    private static final int PAGE = 500;
    private static final List<String> REQUESTS = List.of("soumettre", "accord-1", "accord-2");

    private final FrontEnd front = new FrontEnd();
    private final AtomicReferenceArray<URI> nodes = new AtomicReferenceArray<>(2);
    private final List<NodeProcess> started = new ArrayList<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger retried = new AtomicInteger();
    private final AtomicInteger alreadyDone = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch enough = new CountDownLatch(KILLED_AFTER);

    private final Path folder;
    private final EmbeddedPostgres server;

    TwoNodesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = EmbeddedPostgres.start();
    }

    @BeforeEach
    void startTwoNodes() throws IOException {
        nodes.set(0, startNode().address());
        nodes.set(1, startNode().address());
    }

    private NodeProcess startNode() throws IOException {
        NodeProcess node = NodeProcess.start(
                server.getJdbcUrl("postgres", "postgres"), folder, folder.resolve("node-" + started.size() + ".log"));
        started.add(node);
        return node;
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        stopNodes();
        server.close();
    }

    private void stopNodes() throws InterruptedException {
        for (NodeProcess node : started) {
            node.stop();
        }
    }

    private ApprovalStore register() {
        return JdbcApprovalStore.of(server.getPostgresDatabase(), TownHall.KEY);
    }

    @Test
    void aNodeThatIsKilledLosesNothingAndDoublesNothing() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Instant start = Instant.now();
        Checkpoint atTheKill;
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                working.add(clients.submit(() -> {
                    try {
                        approveInTurn();
                    } finally {
                        waitNoLonger();
                    }
                    return null;
                }));
            }
            assertThat(enough.await(10, TimeUnit.MINUTES))
                    .as("enough approvals")
                    .isTrue();
            started.get(1).kill();
            atTheKill = intact(AuditTrail.verify(register())).checkpoint(start);
            nodes.set(1, startNode().address());
            for (Future<?> client : working) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
        Duration took = Duration.between(start, Instant.now());
        stopNodes();

        assertThat(retried.get()).as("requests whose node did not answer").isPositive();
        assertThat(acknowledged).hasSize(APPROVALS * REQUESTS.size());
        assertThat(recorded()).as("nothing lost, nothing doubled").containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(rowsOfTheHost()).as("joined transactions").containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(statesOfTheHost()).isEqualTo(Map.of(CommunicationState.APPROVED.name(), APPROVALS));
        assertThat(intact(AuditTrail.verify(register(), atTheKill)).entries())
                .as("the requests, and the chain")
                .isEqualTo(acknowledged.size() + 1);
        System.out.printf(
                Locale.ROOT,
                "two nodes, one killed: %d approvals of 3 requests by %d clients in %.1f s (%.0f approvals/s);"
                        + " %d requests made again, of which %d had been carried out%n",
                APPROVALS,
                CLIENTS,
                took.toMillis() / 1e3,
                APPROVALS * 1e3 / took.toMillis(),
                retried.get(),
                alreadyDone.get());
    }

    /** A client that fails is not waited for: what it failed of is told at once. */
    private void waitNoLonger() {
        while (enough.getCount() > 0) {
            enough.countDown();
        }
    }

    private void approveInTurn() throws InterruptedException {
        for (int number = next.getAndIncrement(); number < APPROVALS; number = next.getAndIncrement()) {
            String id = "2026-" + number;
            String decisions = "/dossiers/" + id + "/decisions";
            JsonNode view = ask(number, id, "/dossiers", "anna", 0, FrontEnd.submission(id, "Travaux n° " + number));
            view = ask(number + 1, id, decisions, "bruno", 1, FrontEnd.approval(view, "bruno"));
            ask(number, id, decisions, "denis", 2, FrontEnd.approval(view, "denis"));
            enough.countDown();
        }
    }

    /** Asks the nodes in turn, always under the same name, until one has carried it out. */
    private JsonNode ask(int first, String id, String path, String person, int request, String form)
            throws InterruptedException {
        String name = REQUESTS.get(request);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                Answer answer = front.post(nodes.get((first + attempt) % 2), path, person, name, form);
                if (answer.status() != UNAVAILABLE) {
                    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
                    if (answer.repeated()) {
                        alreadyDone.incrementAndGet();
                    }
                    acknowledged.add(id + " " + name);
                    return answer.json();
                }
            } catch (IOException e) {
                // The node is gone; whether it has carried out the request is not known.
            }
            retried.incrementAndGet();
        }
        throw new AssertionError("no node carries out " + name + " of " + id);
    }

    private static Intact intact(Verification verification) {
        return verification.fold(intact -> intact, broken -> {
            throw new AssertionError(broken);
        });
    }

    /** Returns every record of an approval, by what it is about and the name of its request; in a list, to see doubles. */
    private List<String> recorded() {
        List<String> records = new ArrayList<>();
        long position = 1;
        List<StoredRecord> page = register().scan(position, PAGE);
        while (!page.isEmpty()) {
            for (StoredRecord record : page) {
                if (!record.stream().text().startsWith("@")) {
                    records.add(record.stream() + " " + record.commandId());
                }
                position = record.position() + 1;
            }
            page = register().scan(position, PAGE);
        }
        return records;
    }

    private List<String> rowsOfTheHost() {
        return JdbcClient.create(server.getPostgresDatabase())
                .sql("SELECT dossier || ' ' || request FROM dossier_act")
                .query(String.class)
                .list();
    }

    private Map<String, Integer> statesOfTheHost() {
        Map<String, Integer> states = new TreeMap<>();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("SELECT state, COUNT(*) AS dossiers FROM dossier GROUP BY state")
                .query(row -> {
                    states.put(row.getString("state"), row.getInt("dossiers"));
                });
        return states;
    }
}
