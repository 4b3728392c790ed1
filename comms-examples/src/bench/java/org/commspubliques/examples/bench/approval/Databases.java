package org.commspubliques.examples.bench.approval;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Connections, from pools of one kind for all engines, and plain statements on them. */
final class Databases {

    private static final int CONNECTIONS = 10;

    private Databases() {}

    /** Returns a new H2 in memory; it ends with the pool. */
    static HikariDataSource h2(String name) {
        return pool("jdbc:h2:mem:" + name, "sa");
    }

    /** Returns connections to a database, open until the pool is closed. */
    static HikariDataSource pool(String url, String user) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword("");
        settings.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(settings);
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns the first column of the rows of a query, as texts. */
    static List<String> texts(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns the one figure that a query asks for. */
    static long number(DataSource source, String sql) {
        return Long.parseLong(texts(source, sql).get(0));
    }
}
