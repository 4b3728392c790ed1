package org.commspubliques.examples.bench.approval;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One INSERT and one commit for each command, by plain JDBC; the key is the stream and the version. */
final class JdbcFloor extends Floor {

    private static final String TABLE = "floor_record";

    private static final String INSERT =
            "INSERT INTO " + TABLE + " (stream, version, kind, person, hash, payload) VALUES (?, ?, ?, ?, ?, ?)";

    private final DataSource source;
    private final Runnable preparation;

    private JdbcFloor(DataSource source, String bytes, String text, Runnable preparation) {
        super("one INSERT, one commit");
        this.source = source;
        this.preparation = preparation;
        Databases.execute(
                source,
                "CREATE TABLE " + TABLE + " (stream uuid NOT NULL, version int NOT NULL, kind varchar(40) NOT NULL,"
                        + " person varchar(80) NOT NULL, hash " + bytes + " NOT NULL, payload " + text
                        + " NOT NULL, PRIMARY KEY (stream, version))");
    }

    static JdbcFloor onPostgresql(DataSource source) {
        return new JdbcFloor(source, "bytea", "text", () -> {});
    }

    /** Returns a floor on H2 in memory, which is emptied before each slice of time. */
    static JdbcFloor onH2(DataSource source) {
        return new JdbcFloor(
                source, "varbinary(32)", "varchar", () -> Databases.execute(source, "TRUNCATE TABLE " + TABLE));
    }

    @Override
    Sink sink() {
        return this::insert;
    }

    private void insert(FloorRecord next) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, next.stream());
            insert.setInt(2, next.version());
            insert.setString(3, next.kind());
            insert.setString(4, FloorRecord.PERSON);
            insert.setBytes(5, next.hash());
            insert.setString(6, next.line());
            insert.executeUpdate();
        }
    }

    @Override
    public void prepare() {
        preparation.run();
    }
}
