package org.commspubliques.approval.store;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.commspubliques.approval.internal.jdbc.JdbcConnections;

/**
 * Schéma de base de données: the tables of {@link JdbcApprovalStore}, as a script for a migration tool, or applied from here.
 *
 * <p>On PostgreSQL UPDATE, DELETE and TRUNCATE are refused by triggers; the script says which rights to give and which to
 * revoke, since whoever owns the table can drop the triggers. H2 has no such guard. Names are not qualified: the tables are
 * in the schema where the connection is. Applying a script again changes nothing. Immutable and thread-safe.
 */
public final class JdbcSchema {

    /** The table of records. */
    static final String TABLE = "comms_approval_record";

    private static final String PARTITION_MARK = "-- Not partitioned; JdbcSchema writes PARTITION BY here.";
    private static final int MOST_PARTITIONS = 1_000;

    private final String script;

    private JdbcSchema(String script) {
        this.script = script;
    }

    /**
     * Returns the schema for PostgreSQL, in one table.
     *
     * @return the schema
     */
    public static JdbcSchema postgresql() {
        return new JdbcSchema(resource("postgresql.sql"));
    }

    /**
     * Returns the schema for PostgreSQL, in as many partitions as wanted, by the hash of the authority.
     *
     * @param partitions how many, 1 to 1,000; it cannot be changed later without moving all records
     * @return the schema
     * @throws IllegalArgumentException if the number is out of range
     */
    public static JdbcSchema postgresqlByHash(int partitions) {
        if (partitions < 1 || partitions > MOST_PARTITIONS) {
            throw new IllegalArgumentException("partitions must be 1 to " + MOST_PARTITIONS + ": " + partitions);
        }
        String table = partitionedBy("HASH");
        return new JdbcSchema(table
                + IntStream.range(0, partitions)
                        .mapToObj(i -> partition(
                                TABLE + "_h" + i, "FOR VALUES WITH (MODULUS " + partitions + ", REMAINDER " + i + ")"))
                        .collect(Collectors.joining()));
    }

    /**
     * Returns the schema for PostgreSQL, in one partition for each authority. Before its first record an authority needs its
     * partition, see {@link #partitionOf}; without it, its records are refused.
     *
     * @return the schema
     */
    public static JdbcSchema postgresqlByList() {
        return new JdbcSchema(partitionedBy("LIST"));
    }

    /**
     * Returns the partition of an authority, to be applied after {@link #postgresqlByList}.
     *
     * @param authority whose records are to be in it
     * @return the addition to the schema
     */
    public static JdbcSchema partitionOf(AuthorityKey authority) {
        String digits = Hashing.sha256()
                .hashString(authority.text(), StandardCharsets.UTF_8)
                .toString();
        String literal = "E'" + authority.text().replace("\\", "\\\\").replace("'", "''") + "'";
        return new JdbcSchema(partition(TABLE + "_l" + digits.substring(0, 32), "FOR VALUES IN (" + literal + ")"));
    }

    /**
     * Returns the schema for H2 2.1 or later, in whatever mode.
     *
     * @return the schema
     */
    public static JdbcSchema h2() {
        return new JdbcSchema(resource("h2.sql"));
    }

    /**
     * Returns the statements, each ended by a semicolon, with comments.
     *
     * @return the script
     */
    public String script() {
        return script;
    }

    /**
     * Applies the schema on a connection of its own, as the role that is to own the tables.
     *
     * @param source where the connection comes from
     * @throws StoreException if the database refuses
     */
    public void applyTo(DataSource source) {
        try {
            JdbcConnections.own(source).with(connection -> {
                execute(connection);
                return true;
            });
        } catch (SQLException e) {
            throw JdbcFailures.schemaNotApplied(e);
        }
    }

    /**
     * Applies the schema on a connection of the host, which commits it unless the connection does so by itself.
     *
     * @param connection the connection, of the role that is to own the tables
     * @throws StoreException if the database refuses
     */
    public void applyTo(Connection connection) {
        try {
            execute(connection);
        } catch (SQLException e) {
            throw JdbcFailures.schemaNotApplied(e);
        }
    }

    private void execute(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }

    private static String partitionedBy(String strategy) {
        return resource("postgresql.sql").replace(PARTITION_MARK, "PARTITION BY " + strategy + " (authority)");
    }

    private static String partition(String name, String bounds) {
        return resource("postgresql-partition.sql")
                .replace("${partition}", name)
                .replace("${bounds}", bounds);
    }

    private static String resource(String name) {
        try (InputStream in = JdbcSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside JdbcSchema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
