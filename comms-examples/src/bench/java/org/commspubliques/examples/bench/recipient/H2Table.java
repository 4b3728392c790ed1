package org.commspubliques.examples.bench.recipient;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;

/** The contacts in a table of H2 in memory, without an index, as conditions chosen freely have none that serves them all. */
final class H2Table implements Finder {

    /** A query asked again must be answered again, not from what was answered before. */
    private static final String URL = "jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=FALSE";

    private static final int BATCH = 10_000;

    private final Connection connection;
    private final PreparedStatement query;

    H2Table(List<Person> people) {
        try {
            connection = DriverManager.getConnection(URL);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table contact (cle varchar primary key, parent boolean, agent boolean,"
                        + " quartier varchar, logement varchar, age integer, enfants integer, inscrit date)");
            }
            fill(people);
            query = connection.prepareStatement("select count(*) from contact"
                    + " where quartier in ('Q3', 'Q7', 'Q12', 'Q20') and (parent or enfants >= 1)"
                    + " and age between 25 and 64 and not agent"
                    + " and not (inscrit < date '2018-06-15' or coalesce(logement, '') = 'secondaire')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(List<Person> people) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into contact values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (Person person : people) {
                insert.setString(1, person.key());
                insert.setBoolean(2, person.parent());
                insert.setBoolean(3, person.agent());
                insert.setString(4, person.quartier());
                insert.setString(5, person.logement());
                insert.setObject(6, person.age(), Types.INTEGER);
                insert.setInt(7, person.enfants());
                insert.setObject(8, person.inscrit());
                insert.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public int count() {
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
