package org.commspubliques.approval.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of connections that counts what is sent to the database: statements, commits and rollbacks. */
final class CountedPool implements AutoCloseable {

    private final DataSource target;
    private final boolean autoCommit;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger transactionEnds = new AtomicInteger();

    CountedPool(DataSource target) {
        this(target, true);
    }

    CountedPool(DataSource target, boolean autoCommit) {
        this.target = target;
        this.autoCommit = autoCommit;
    }

    DataSource source() {
        return proxy(
                DataSource.class,
                (self, method, arguments) ->
                        method.getName().equals("getConnection") ? connection() : call(target, method, arguments));
    }

    int statements() {
        return statements.get();
    }

    int transactionEnds() {
        return transactionEnds.get();
    }

    private Connection connection() throws SQLException {
        Connection kept = idle.poll();
        Connection real = kept == null ? target.getConnection() : kept;
        real.setAutoCommit(autoCommit);
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "close" -> giveBack(real);
            case "createStatement" -> counted(Statement.class, call(real, method, arguments));
            case "prepareStatement" -> counted(PreparedStatement.class, call(real, method, arguments));
            case "commit", "rollback" -> {
                transactionEnds.incrementAndGet();
                yield call(real, method, arguments);
            }
            default -> call(real, method, arguments);
        });
    }

    private @Nullable Object giveBack(Connection real) throws SQLException {
        if (!real.isClosed()) {
            idle.add(real);
        }
        return null;
    }

    private <T> T counted(Class<T> type, Object real) {
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            return call(real, method, arguments);
        });
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CountedPool.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @Override
    public void close() throws SQLException {
        Connection next = idle.poll();
        while (next != null) {
            next.close();
            next = idle.poll();
        }
    }
}
