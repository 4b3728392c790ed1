package org.commspubliques.approval.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.commspubliques.core.language.Wording;

/** Where a store's connections come from, and who ends their transactions. */
public interface JdbcConnections {

    /** The absence of a transaction, by the state of SQL that PostgreSQL has for it. */
    String NO_TRANSACTION = "25P01";

    /** What a person reads then. */
    Wording NO_TRANSACTION_WORDING = Wording.of(
            "aucune transaction n’est en cours ; ouvrez-en une autour de la demande",
            "no transaction is running; open one around the request");

    /** Something done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does some work in one transaction. */
    <T> T with(Work<T> work) throws SQLException;

    /**
     * Does work that changes something in one transaction.
     *
     * @throws SQLException as the database says, or because {@linkplain #lacksTransaction no transaction} is running
     */
    default <T> T writing(Work<T> work) throws SQLException {
        return with(work);
    }

    /** Whether a failed transaction may be begun again from here. */
    boolean mayBeginAgain();

    /** A connection for each piece of work, whose transaction ends with it. */
    static JdbcConnections own(DataSource source) {
        return new JdbcConnections() {
            @Override
            public <T> T with(Work<T> work) throws SQLException {
                try (Connection connection = source.getConnection()) {
                    return connection.getAutoCommit() ? work.on(connection) : committed(connection, work);
                }
            }

            @Override
            public boolean mayBeginAgain() {
                return true;
            }
        };
    }

    /** As {@link #own}, for work of several statements: they are one transaction even where each would commit by itself. */
    static JdbcConnections ownTransactions(DataSource source) {
        return new JdbcConnections() {
            @Override
            public <T> T with(Work<T> work) throws SQLException {
                try (Connection connection = source.getConnection()) {
                    boolean commitsByItself = connection.getAutoCommit();
                    connection.setAutoCommit(false);
                    try {
                        return committed(connection, work);
                    } finally {
                        connection.setAutoCommit(commitsByItself);
                    }
                }
            }

            @Override
            public boolean mayBeginAgain() {
                return true;
            }
        };
    }

    /** The connection of a host, which ends the transaction and closes the connection itself. */
    static JdbcConnections joined(Connection connection) {
        return new JdbcConnections() {
            @Override
            public <T> T with(Work<T> work) throws SQLException {
                synchronized (connection) {
                    return work.on(connection);
                }
            }

            @Override
            public boolean mayBeginAgain() {
                return false;
            }
        };
    }

    /** The connections of a host that has one for the transaction of the moment, and ends that transaction itself. */
    static JdbcConnections joined(DataSource source) {
        return new JdbcConnections() {
            @Override
            public <T> T with(Work<T> work) throws SQLException {
                try (Connection connection = source.getConnection()) {
                    return work.on(connection);
                }
            }

            @Override
            public <T> T writing(Work<T> work) throws SQLException {
                return with(connection -> {
                    if (connection.getAutoCommit()) {
                        throw new SQLException("no transaction", NO_TRANSACTION);
                    }
                    return work.on(connection);
                });
            }

            @Override
            public boolean mayBeginAgain() {
                return false;
            }
        };
    }

    /** Whether a failure is that a host was to lend its transaction, and has none. */
    static boolean lacksTransaction(SQLException failure) {
        return NO_TRANSACTION.equals(failure.getSQLState());
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            try {
                connection.rollback();
            } catch (SQLException onRollback) {
                e.addSuppressed(onRollback);
            }
            throw e;
        }
    }
}
