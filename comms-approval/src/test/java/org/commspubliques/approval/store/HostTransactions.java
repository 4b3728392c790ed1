package org.commspubliques.approval.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** What a framework does for a host: one transaction for each thread, whose connection all who ask in it share. */
public final class HostTransactions {

    private final DataSource database;
    private final Map<Thread, Connection> running = new ConcurrentHashMap<>();

    public HostTransactions(DataSource database) {
        this.database = database;
    }

    public void begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        running.put(Thread.currentThread(), connection);
    }

    public void commit() throws SQLException {
        try (Connection ended = end()) {
            ended.commit();
        }
    }

    public void rollback() throws SQLException {
        try (Connection ended = end()) {
            ended.rollback();
        }
    }

    private Connection end() {
        Connection connection = running.remove(Thread.currentThread());
        if (connection == null) {
            throw new IllegalStateException("no transaction is running");
        }
        return connection;
    }

    /** Hands out the connection of the running transaction, which closing does not close, or else one that commits itself. */
    public DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                HostTransactions.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    Connection connection = running.get(Thread.currentThread());
                    return connection == null ? database.getConnection() : keptOpen(connection);
                });
    }

    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                HostTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
