package org.commspubliques.examples.atelier.draft;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

@Tag("intranet")
class JdbcDraftsOnPostgresqlTest extends DraftsContract {

    private EmbeddedPostgres database;

    @BeforeEach
    void startTheDatabase() throws IOException {
        database = EmbeddedPostgres.start();
    }

    @AfterEach
    void stopTheDatabase() throws IOException {
        database.close();
    }

    @Override
    Drafts open() {
        return new JdbcDrafts(new UrlDataSource(database.getJdbcUrl("postgres", "postgres")));
    }
}
