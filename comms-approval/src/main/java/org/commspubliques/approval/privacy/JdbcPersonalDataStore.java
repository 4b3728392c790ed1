package org.commspubliques.approval.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.commspubliques.approval.internal.jdbc.JdbcConnections;
import org.commspubliques.approval.store.AuthorityKey;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;

/**
 * Coffre dans une base de données: PostgreSQL or H2 2.x, in two tables that are not append-only, beside those of a
 * {@code JdbcApprovalStore}. Of several that enrol one person at once, all get the same identity. The authority is in every
 * key. Thread-safe; where it joins one connection, as far as that is used by no one else meanwhile.
 */
public final class JdbcPersonalDataStore implements PersonalDataStore {

    private static final String TABLE = "comms_approval_person";

    /** Beside what is asked for, a statement stays small. */
    private static final int BATCH = 500;

    private final JdbcConnections connections;
    private final String authority;

    private JdbcPersonalDataStore(JdbcConnections connections, AuthorityKey authority) {
        this.connections = connections;
        this.authority = authority.text();
    }

    /**
     * Returns the store of an authority, on connections and transactions of its own.
     *
     * @param source where connections come from
     * @param authority whose persons they are
     * @return the store
     */
    public static JdbcPersonalDataStore of(DataSource source, AuthorityKey authority) {
        Objects.requireNonNull(source, "source");
        return new JdbcPersonalDataStore(JdbcConnections.ownTransactions(source), authority);
    }

    /**
     * Returns the store of an authority, on a connection and in the transactions of the host, who commits and rolls back.
     * After a {@link StoreException} the transaction has to be rolled back and begun again.
     *
     * @param connection the connection, used by no one else during a call
     * @param authority whose persons they are
     * @return the store
     */
    public static JdbcPersonalDataStore joining(Connection connection, AuthorityKey authority) {
        Objects.requireNonNull(connection, "connection");
        return new JdbcPersonalDataStore(JdbcConnections.joined(connection), authority);
    }

    /**
     * Returns the store of an authority, in whatever transaction of the host is running when it is asked: one store, and one
     * vault, for a whole application, beside the register that joins the same way ({@link
     * org.commspubliques.approval.store.JdbcApprovalStore#joining(DataSource, AuthorityKey)}).
     *
     * <p>Nothing is committed or rolled back here. Each call takes the connection of the running transaction from the source
     * and gives it back; the source is one that then hands out that same connection and leaves it open. What would change
     * something is refused where the connection commits by itself, since no transaction is running then; what is only read
     * may be read outside of one. The first act of a person holds back others of the same person until the host commits.
     *
     * @param source where the connection of the running transaction comes from
     * @param authority whose persons they are
     * @return the store
     */
    public static JdbcPersonalDataStore joining(DataSource source, AuthorityKey authority) {
        Objects.requireNonNull(source, "source");
        return new JdbcPersonalDataStore(JdbcConnections.joined(source), authority);
    }

    @Override
    public boolean canBeUndone() {
        return !connections.mayBeginAgain();
    }

    /**
     * Returns the tables, for PostgreSQL and H2 alike, as a script for a migration tool. Applying it again changes nothing.
     *
     * @return the statements, each ended by a semicolon
     */
    public static String schema() {
        try (InputStream in = JdbcPersonalDataStore.class.getResourceAsStream("personal-data.sql")) {
            return new String(Objects.requireNonNull(in, "personal-data.sql").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Identity enrol(Identity proposed) {
        return with(StoreException.Failure.UNWRITABLE, connection -> {
            Optional<Identity> known = find(connection, proposed.person());
            if (known.isPresent()) {
                return known.get();
            }
            insert(
                    connection,
                    "INSERT INTO comms_approval_person (authority, person, pseudonym, secret)",
                    proposed.person().value(),
                    proposed.pseudonym(),
                    proposed.secret());
            return find(connection, proposed.person()).orElse(proposed);
        });
    }

    private Optional<Identity> find(Connection connection, PersonId person) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT person, pseudonym, secret FROM comms_approval_person WHERE authority = ? AND person = ?")) {
            select.setString(1, authority);
            select.setString(2, person.value());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(identity(rows)) : Optional.empty();
            }
        }
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(PersonId.of(row.getString(1)), row.getString(2), row.getString(3));
    }

    /** Who comes second changes nothing, and the transaction goes on. */
    private void insert(Connection connection, String into, String... values) throws SQLException {
        String statement = into + " VALUES (?, ?, ?, ?)";
        boolean postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (PreparedStatement insert =
                connection.prepareStatement(postgresql ? statement + " ON CONFLICT DO NOTHING" : statement)) {
            insert.setString(1, authority);
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 2, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            if (postgresql || !"23505".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public List<Identity> identities(Collection<String> pseudonyms) {
        return select(
                "SELECT person, pseudonym, secret FROM comms_approval_person WHERE authority = ? AND pseudonym IN ",
                pseudonyms,
                JdbcPersonalDataStore::identity);
    }

    @Override
    public void keep(Collection<Text> texts) {
        with(StoreException.Failure.UNWRITABLE, connection -> {
            for (Text text : texts) {
                insert(
                        connection,
                        "INSERT INTO comms_approval_text (authority, commitment, pseudonym, body)",
                        text.commitment(),
                        text.pseudonym(),
                        text.body());
            }
            return true;
        });
    }

    @Override
    public List<Text> texts(Collection<String> commitments) {
        return select(
                "SELECT commitment, pseudonym, body FROM comms_approval_text WHERE authority = ? AND commitment IN ",
                commitments,
                row -> new Text(row.getString(1), row.getString(2), row.getString(3)));
    }

    private <T> List<T> select(String select, Collection<String> keys, Row<T> read) {
        ImmutableList.Builder<T> found = ImmutableList.builder();
        for (List<String> some : Iterables.partition(keys, BATCH)) {
            List<T> part =
                    with(StoreException.Failure.UNREADABLE, connection -> select(connection, select, some, read));
            found.addAll(part);
        }
        return found.build();
    }

    private <T> List<T> select(Connection connection, String select, List<String> keys, Row<T> read)
            throws SQLException {
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(select + "(" + places + ")")) {
            statement.setString(1, authority);
            for (int i = 0; i < keys.size(); i++) {
                statement.setString(i + 2, keys.get(i));
            }
            ImmutableList.Builder<T> found = ImmutableList.builder();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read.of(rows));
                }
            }
            return found.build();
        }
    }

    @Override
    public ErasureReport erase(PersonId person) {
        return with(StoreException.Failure.UNWRITABLE, connection -> {
            Optional<Identity> known = find(connection, person);
            if (known.isEmpty()) {
                return new ErasureReport("", 0);
            }
            String pseudonym = known.get().pseudonym();
            int texts = delete(
                    connection, "DELETE FROM comms_approval_text WHERE authority = ? AND pseudonym = ?", pseudonym);
            delete(connection, "DELETE FROM comms_approval_person WHERE authority = ? AND pseudonym = ?", pseudonym);
            return new ErasureReport(pseudonym, texts);
        });
    }

    private int delete(Connection connection, String delete, String pseudonym) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, authority);
            statement.setString(2, pseudonym);
            return statement.executeUpdate();
        }
    }

    /** Something read of a row. */
    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T with(StoreException.Failure failure, JdbcConnections.Work<T> work) {
        try {
            return failure == StoreException.Failure.UNWRITABLE ? connections.writing(work) : connections.with(work);
        } catch (SQLException e) {
            throw new StoreException(
                    TABLE + " [" + authority + "]",
                    failure,
                    JdbcConnections.lacksTransaction(e)
                            ? JdbcConnections.NO_TRANSACTION_WORDING
                            : Wording.of(
                                    "la base de données a refusé (" + e.getMessage()
                                            + ") ; appliquez le schéma, puis refaites la demande",
                                    "the database refused (" + e.getMessage() + "); apply the schema, then ask again"),
                    e);
        }
    }
}
