package org.commspubliques.examples.bench.approval;

import com.google.common.reflect.Reflection;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements that go through connections to a database. Of a batch, each statement counts. */
final class CountedStatements {

    private final AtomicLong statements = new AtomicLong();
    private final DataSource source;

    CountedStatements(DataSource source) {
        this.source = wrap(DataSource.class, source);
    }

    /** Returns the connections that count. */
    DataSource source() {
        return source;
    }

    /** Returns how many statements there have been. */
    long count() {
        return statements.get();
    }

    private <T> T wrap(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> invoke(target, method, arguments);
        return Reflection.newProxy(type, handler);
    }

    private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (target instanceof Statement && sends(method.getName())) {
            statements.incrementAndGet();
        }
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
        if (result instanceof Connection) {
            return wrap(Connection.class, result);
        }
        // A statement's own statements and results are not asked for more.
        if (target instanceof Connection && result instanceof CallableStatement) {
            return wrap(CallableStatement.class, result);
        }
        if (target instanceof Connection && result instanceof PreparedStatement) {
            return wrap(PreparedStatement.class, result);
        }
        return target instanceof Connection && result instanceof Statement ? wrap(Statement.class, result) : result;
    }

    private static boolean sends(String method) {
        return method.equals("addBatch") || (method.startsWith("execute") && !method.endsWith("Batch"));
    }
}
