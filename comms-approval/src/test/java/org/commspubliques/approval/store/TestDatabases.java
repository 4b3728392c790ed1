package org.commspubliques.approval.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases of the tests: one PostgreSQL for all of them, which ends with the process, and as many H2 as wanted. */
public final class TestDatabases {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns connections to a new schema of PostgreSQL, as its superuser. */
    public static DataSource postgresql() {
        String schema = "s" + NUMBER.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "CREATE SCHEMA " + schema);
        return postgresql(schema, "postgres");
    }

    /** Returns connections to a schema of PostgreSQL, as some role. */
    public static DataSource postgresql(String schema, String role) {
        return Server.POSTGRES.getDatabase(role, "postgres", Map.of("currentSchema", schema));
    }

    /** Returns connections to a new H2 in memory. */
    public static DataSource h2(String settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:m" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings);
        return source;
    }

    public static AuthorityKey newAuthority() {
        return AuthorityKey.of("commune d'essai n° " + NUMBER.incrementAndGet());
    }

    public static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
