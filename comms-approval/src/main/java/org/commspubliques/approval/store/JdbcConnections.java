package org.commspubliques.approval.store;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a store's connections come from, and who ends their transactions. */
interface JdbcConnections {

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
     * @throws NoTransactionException if a host was to lend its transaction, and has none
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
                        throw new NoTransactionException();
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

    /** A host that is to lend its transaction has none. */
    final class NoTransactionException extends SQLException {

        @Serial
        private static final long serialVersionUID = 1L;

        NoTransactionException() {
            super("no transaction");
        }
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
