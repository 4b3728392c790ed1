package org.commspubliques.examples.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.commspubliques.examples.atelier.AtelierClient.Reply;
import org.commspubliques.examples.atelier.web.AtelierServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the atelier says it does on PostgreSQL, in this profile because it has one. */
@Tag("intranet")
class AtelierOnPostgresqlTest {

    private static final List<String> APPROVERS = List.of("agent-04", "agent-02", "agent-01");

    private static EmbeddedPostgres database;

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheDatabase() throws IOException {
        database = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopTheDatabase() throws IOException {
        database.close();
    }

    private AtelierServer start() throws IOException {
        return Atelier.start(AtelierOptions.in(folder).withJdbc(database.getJdbcUrl("postgres", "postgres")));
    }

    @Test
    void aTextGoesOutFromOneProgramAfterItsApprovalInAnotherAndIsThereAfterARestart()
            throws IOException, InterruptedException {
        String id;
        try (AtelierServer one = start();
                AtelierServer two = start()) {
            AtelierClient writer = AtelierClient.writer(one.uri());
            id = writer.post("api/communications", Texts.content(Texts.BODY)).text("/id");
            AtelierClient.writer(two.uri())
                    .put(
                            "api/communications/" + id,
                            Texts.save(1, Texts.content(Texts.BODY + " Une citerne sera là.")));
            assertThat(writer.put("api/communications/" + id, Texts.save(1, Texts.content(Texts.BODY)))
                            .code())
                    .isEqualTo("atelier.overtaken");

            writer.submit(id, 2);
            for (String person : APPROVERS) {
                assertThat(AtelierClient.of(two.uri(), person)
                                .decide(id, "approve", "")
                                .status())
                        .isEqualTo(200);
            }
            assertThat(writer.publish(id, 2, "site/fr").status()).isEqualTo(201);
        }
        try (AtelierServer again = start()) {
            AtelierClient writer = AtelierClient.writer(again.uri());
            Reply verified = writer.post("api/verification", "{}");

            assertThat(writer.approval(id).text("/texts/0/variant")).isEqualTo("site/fr");
            assertThat(writer.publish(id, 2, "site/fr").status())
                    .as("what is out is known to be out")
                    .isIn(201, 409);
            assertThat(verified.json().get("intact").asBoolean()).isTrue();
        }
    }
}
