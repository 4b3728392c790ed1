package org.commspubliques.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.DueNotice;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.json.ApprovalContract;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.examples.ScriptedClock;
import org.commspubliques.examples.intranet.ApprovalDesk.RefusedException;
import org.commspubliques.examples.intranet.FrontEnd.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Two nodes of the intranet over one database, as a front end sees them, and what the database has afterwards. */
class IntranetTest {

    private static final String TEXT = "L’eau est rétablie à Boulari. Merci de votre patience.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Tag("intranet")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OnADatabase {

        private final FrontEnd front = new FrontEnd();
        private final ScriptedClock clock =
                new ScriptedClock(ZonedDateTime.parse("2025-09-01T09:00:00+11:00[Pacific/Noumea]"));

        private Path folder;
        private Node one;
        private Node other;
        private String id;

        OnADatabase(@TempDir Path folder, String database) {
            this.folder = folder;
            this.one = Node.start(database, clock, folder);
            this.other = Node.start(database, clock, folder);
            this.id = "";
        }

        @BeforeEach
        void anotherDossier() {
            id = "2025-" + NUMBER.incrementAndGet();
        }

        @AfterAll
        void stop() {
            one.close();
            other.close();
        }

        private Answer submitted() throws IOException, InterruptedException {
            return submitted("anna");
        }

        private Answer submitted(String author) throws IOException, InterruptedException {
            Answer answer = front.post(one.address(), "/dossiers", author, "soumettre", FrontEnd.submission(id, TEXT));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            return answer;
        }

        private Answer decide(Node node, String person, String name, Answer seen)
                throws IOException, InterruptedException {
            return front.post(
                    node.address(),
                    "/dossiers/" + id + "/decisions",
                    person,
                    name,
                    FrontEnd.approval(seen.json(), person));
        }

        private Answer publish(String name) throws IOException, InterruptedException {
            return front.post(
                    one.address(), "/dossiers/" + id + "/publications", "anna", name, "{\"variant\":\"site/fr\"}");
        }

        private List<String> acts() {
            return database()
                    .sql("SELECT act || ' ' || person FROM dossier_act WHERE dossier = ? ORDER BY request")
                    .param(id)
                    .query(String.class)
                    .list();
        }

        private String state() {
            return database()
                    .sql("SELECT state FROM dossier WHERE id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
        }

        private int records() {
            return one.bean(Approvals.class).trail(CommunicationId.of(id)).size();
        }

        private JdbcClient database() {
            return one.bean(JdbcClient.class);
        }

        private <T> List<T> atOnce(Callable<T> here, Callable<T> there)
                throws InterruptedException, ExecutionException {
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            try {
                List<T> results = new ArrayList<>();
                for (Future<T> result : nodes.invokeAll(List.of(here, there))) {
                    results.add(result.get());
                }
                return results;
            } finally {
                nodes.shutdown();
            }
        }

        @Test
        void aDossierGoesFromItsAuthorToTheWebsiteThroughBothNodes() throws Exception {
            Answer submitted = submitted();
            Answer afterBruno = decide(other, "bruno", "accord-1", submitted);
            Answer afterDenis = decide(one, "denis", "accord-2", afterBruno);

            assertThat(afterDenis.status()).as(afterDenis.text()).isEqualTo(200);
            assertThat(afterDenis.json().get("waiting").get("whoCanAct")).isEmpty();
            assertThat(acts()).containsExactly("decided bruno", "decided denis", "submitted anna");
            assertThat(state()).isEqualTo(CommunicationState.APPROVED.name());

            Answer published = publish("publier");
            assertThat(published.status()).as(published.text()).isEqualTo(200);
            assertThat(state()).isEqualTo(CommunicationState.PUBLISHED.name());
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.getFileName().toString().contains(id)))
                        .singleElement()
                        .satisfies(file -> assertThat(file).content().contains("Boulari"));
            }
        }

        @Test
        void theRequestOfAnAnswerThatWasLostIsMadeAgainOfTheOtherNode() throws Exception {
            Answer submitted = submitted();
            Answer first = decide(one, "bruno", "accord-1", submitted);
            Answer again = decide(other, "bruno", "accord-1", submitted);

            assertThat(first.repeated()).isFalse();
            assertThat(again.repeated()).isTrue();
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(acts()).containsExactly("decided bruno", "submitted anna");
            assertThat(records()).isEqualTo(2);
        }

        @Test
        void theSameRequestOfBothNodesAtOnceIsCarriedOutOnce() throws Exception {
            Answer submitted = submitted();

            List<Answer> answers = atOnce(
                    () -> decide(one, "bruno", "accord-1", submitted),
                    () -> decide(other, "bruno", "accord-1", submitted));

            assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
            assertThat(answers).extracting(Answer::repeated).containsExactlyInAnyOrder(true, false);
            assertThat(acts()).containsExactly("decided bruno", "submitted anna");
        }

        @Test
        void aDecisionIsNotThereWhereTheRowOfTheHostFails() throws Exception {
            Answer submitted = submitted();
            // Whoever administers the database has forbidden what the host is about to write.
            database()
                    .sql("ALTER TABLE dossier_act ADD CONSTRAINT refused CHECK (dossier <> '" + id
                            + "' OR person <> 'bruno')")
                    .update();

            Answer failed = decide(one, "bruno", "accord-1", submitted);

            assertThat(failed.status()).isEqualTo(500);
            assertThat(failed.text()).doesNotContain("dossier_act").doesNotContain("SQL");
            assertThat(records()).isEqualTo(1);
            assertThat(acts()).containsExactly("submitted anna");

            database().sql("ALTER TABLE dossier_act DROP CONSTRAINT refused").update();
            Answer again = decide(other, "bruno", "accord-1", submitted);
            assertThat(again.status()).as(again.text()).isEqualTo(200);
            assertThat(again.repeated()).isFalse();
            assertThat(records()).isEqualTo(2);
        }

        @Test
        void theRowOfTheHostIsNotThereWhereTheRegisterRefuses() throws Exception {
            submitted();
            TransactionTemplate transaction = new TransactionTemplate(one.bean(PlatformTransactionManager.class));

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> transaction.executeWithoutResult(running -> {
                        one.bean(Dossiers.class).state(CommunicationId.of(id), CommunicationState.APPROVED);
                        assertThat(state()).isEqualTo(CommunicationState.APPROVED.name());
                        one.bean(ApprovalDesk.class)
                                .decide(
                                        CommandId.of("accord-1"),
                                        CommunicationId.of(id),
                                        new ApprovalCommand.Decide(
                                                StageId.of("communication"),
                                                StandardOffices.COMMUNICATION_DIRECTOR,
                                                PersonId.of("denis"),
                                                DecisionKind.APPROVE,
                                                Map.of(),
                                                ""));
                    }));

            assertThat(state()).isEqualTo(CommunicationState.IN_APPROVAL.name());
        }

        @Test
        void aRefusedDecisionLeavesNoRowAndSaysWhy() throws Exception {
            Answer submitted = submitted();
            String approval = FrontEnd.approval(submitted.json(), "bruno").replace("bruno", "denis");

            Answer refused = front.post(one.address(), "/dossiers/" + id + "/decisions", "denis", "accord-1", approval);

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.type()).startsWith("application/problem+json");
            JsonNode problem = refused.json();
            assertThat(problem.get("code").asString()).isEqualTo("NO_MANDATE");
            assertThat(problem.get("type").asString()).isEqualTo("tag:commspubliques.org,2026:NO_MANDATE");
            assertThat(problem.get("status").asInt()).isEqualTo(403);
            assertThat(problem.get("detail").asString()).contains("denis");
            assertThat(acts()).containsExactly("submitted anna");
            assertThat(records()).isEqualTo(1);
        }

        @Test
        void aTextThatChangedIsDecidedOnAgain() throws Exception {
            Answer submitted = submitted();
            decide(one, "bruno", "accord-1", submitted);

            Answer revised = front.put(
                    other.address(),
                    "/dossiers/" + id + "/textes",
                    "anna",
                    "modifier",
                    "{\"site\":\"L’eau est rétablie à Boulari et au Vallon-Dore.\"}");
            Answer late = decide(one, "bruno", "accord-2", submitted);

            assertThat(revised.status()).as(revised.text()).isEqualTo(200);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.json().get("code").asString()).isEqualTo("SEAL_CHANGED");
            assertThat(decide(one, "bruno", "accord-3", revised).status()).isEqualTo(200);
        }

        @Test
        void nothingGoesOutBeforeItIsApprovedAndEveryReasonIsGiven() throws Exception {
            submitted();

            Answer denied = publish("publier");

            assertThat(denied.status()).isEqualTo(409);
            assertThat(denied.type()).startsWith("application/problem+json");
            assertThat(denied.json().get("code").asString()).isEqualTo("STAGE_MISSING");
            assertThat(denied.json().get("reasons").get(0).get("liftings")).isNotEmpty();
        }

        @Test
        void theReportIsAsItsSchemaSays() throws Exception {
            Answer answer = front.post(
                    one.address(),
                    "/dossiers",
                    "anna",
                    "soumettre",
                    FrontEnd.submission(id, TEXT + " Grâce à l’action de votre maire, tout ira vite."));
            assertThat(answer.status()).isEqualTo(201);

            JsonNode report = front.get(one.address(), "/dossiers/" + id + "/controle", "anna")
                    .json();

            assertThat(report.get("findings")).isNotEmpty();
            assertThat(faults(JsonContract.schema("report"), report)).isEmpty();
        }

        @Test
        void whatWaitsAndWhatHappenedIsAsTheirSchemasSay() throws Exception {
            JsonNode waiting = submitted().json().get("waiting");
            JsonNode acts = front.get(other.address(), "/dossiers/" + id + "/actes", "anna")
                    .json();
            JsonNode basket = front.get(other.address(), "/corbeille", "bruno").json();

            assertThat(waiting.get("whoCanAct")).isNotEmpty();
            assertThat(faults(ApprovalContract.documents().schema("waiting"), waiting))
                    .isEmpty();
            assertThat(acts).hasSize(1);
            assertThat(faults(ApprovalContract.documents().schema("recorded-act"), acts.get(0)))
                    .isEmpty();
            assertThat(basket.get("entries").findValuesAsString("communication"))
                    .contains(id);
            assertThat(faults(ApprovalContract.documents().schema("workbasket"), basket))
                    .isEmpty();
        }

        private static List<Error> faults(Optional<String> schema, JsonNode document) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema.orElseThrow())
                    .validate(document.toString(), InputFormat.JSON);
        }

        @Test
        void whoIsNotSignedOnIsTold() throws Exception {
            assertThat(problem(front.post(one.address(), "/dossiers", "", "x", FrontEnd.submission(id, TEXT))))
                    .isEqualTo("401 NOBODY_ACTS");
        }

        @Test
        void nobodyDecidesInTheNameOfAnother() throws Exception {
            String approval = FrontEnd.approval(submitted().json(), "bruno");

            assertThat(problem(
                            front.post(one.address(), "/dossiers/" + id + "/decisions", "denis", "accord-1", approval)))
                    .isEqualTo("403 SOMEBODY_ELSE");
            assertThat(records()).isEqualTo(1);
        }

        @Test
        void whoAsksForWhatIsNotThereIsTold() throws Exception {
            assertThat(problem(front.get(one.address(), "/dossiers/inconnu", "anna")))
                    .isEqualTo("404 UNKNOWN_DOSSIER");
        }

        @Test
        void whoAsksInTheWrongFormIsTold() throws Exception {
            submitted();
            String decisions = "/dossiers/" + id + "/decisions";

            assertThat(problem(front.post(one.address(), "/dossiers", "anna", "x", "{\"id\":\"2025-y\"}")))
                    .isEqualTo("400 MALFORMED");
            assertThat(problem(front.post(one.address(), decisions, "bruno", "x", "{")))
                    .isEqualTo("400 MALFORMED");
            assertThat(problem(front.post(one.address(), decisions, "bruno", "", "{}")))
                    .isEqualTo("400 MALFORMED");
        }

        private static String problem(Answer answer) {
            assertThat(answer.type()).startsWith("application/problem+json");
            return answer.status() + " " + answer.json().get("code").asString();
        }

        @Test
        void whoAsksWhileTheRegisterFailsIsToldToAskAgainAndNothingOfTheDatabase() throws Exception {
            Answer submitted = submitted();
            database()
                    .sql("ALTER TABLE comms_approval_record RENAME TO elsewhere")
                    .update();
            Answer failed = decide(one, "bruno", "accord-1", submitted);
            database()
                    .sql("ALTER TABLE elsewhere RENAME TO comms_approval_record")
                    .update();

            assertThat(problem(failed)).isEqualTo("503 UNAVAILABLE");
            assertThat(failed.text()).doesNotContain("comms_approval_record").doesNotContain("SELECT");
            Answer again = decide(one, "bruno", "accord-1", submitted);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.repeated()).isFalse();
            assertThat(acts()).containsExactly("decided bruno", "submitted anna");
        }

        @Test
        void ofTwoNodesThatLookAtOnceOneTells() throws Exception {
            decide(one, "bruno", "accord-1", submitted());
            clock.moveTo(clock.instant().plus(Duration.ofDays(30)));

            atOnce(() -> tick(one), () -> tick(other));

            assertThat(other.bean(DueNotices.class).waiting())
                    .filteredOn(notice -> notice.dossier().equals(id))
                    .containsExactlyInAnyOrder(
                            new DueNotices.Notice(id, DueNotice.Kind.REMINDER, List.of("denis")),
                            new DueNotices.Notice(id, DueNotice.Kind.DEADLINE_MISSED, List.of("denis")));
        }

        @Test
        void aNoticeThatCouldNotBeKeptIsToldLater() throws Exception {
            decide(one, "bruno", "accord-1", submitted());
            clock.moveTo(clock.instant().plus(Duration.ofDays(30)));
            database()
                    .sql("ALTER TABLE notice ADD CONSTRAINT refused CHECK (dossier <> '" + id + "')")
                    .update();
            assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> tick(one));
            database().sql("ALTER TABLE notice DROP CONSTRAINT refused").update();

            tick(one);

            assertThat(one.bean(DueNotices.class).waiting())
                    .filteredOn(notice -> notice.dossier().equals(id))
                    .hasSize(2);
        }

        private static boolean tick(Node node) {
            node.bean(DueNotices.class).tick();
            return true;
        }
    }

    @Nested
    class OnH2 extends OnADatabase {
        OnH2(@TempDir Path folder) {
            super(folder, "jdbc:h2:mem:intranet-test;DB_CLOSE_DELAY=-1");
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        OnPostgresql(@TempDir Path folder) {
            super(folder, SERVER.getJdbcUrl("postgres", "postgres"));
        }
    }
}
