package org.commspubliques.examples.atelier.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.commspubliques.core.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** One row for each text, in PostgreSQL or H2, for any number of programs: the database says who was faster. */
public final class JdbcDrafts implements Drafts {

    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS atelier_draft (id VARCHAR(64) PRIMARY KEY, version INTEGER NOT NULL, document TEXT NOT NULL)";
    private static final String SELECT = "SELECT document FROM atelier_draft";
    private static final String INSERT = "INSERT INTO atelier_draft (version, document, id)"
            + " SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM atelier_draft WHERE id = ?)";
    private static final String UPDATE =
            "UPDATE atelier_draft SET version = ?, document = ? WHERE id = ? AND version = ?";

    /** SQLSTATE class 23: two programs made the same text at once. */
    private static final String INTEGRITY = "23";

    private final JsonCodec<Draft> codec = JsonCodec.of(Draft.class);
    private final DataSource source;

    /**
     * Opens the table, and makes it where it is not there.
     *
     * @param source where connections come from; each commits by itself
     * @throws IllegalStateException if the database cannot be reached
     */
    public JdbcDrafts(DataSource source) {
        this.source = source;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public List<Draft> all() {
        return query(SELECT + " ORDER BY id", null);
    }

    @Override
    public Optional<Draft> find(String id) {
        return query(SELECT + " WHERE id = ?", id).stream().findFirst();
    }

    @Override
    public boolean keep(Draft draft) {
        boolean isNew = draft.version() == 1;
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(isNew ? INSERT : UPDATE)) {
            statement.setInt(1, draft.version());
            statement.setString(2, codec.write(draft));
            statement.setString(3, draft.id());
            if (isNew) {
                statement.setString(4, draft.id());
            } else {
                statement.setInt(4, draft.version() - 1);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state != null && state.startsWith(INTEGRITY)) {
                return false;
            }
            throw failure(e);
        }
    }

    private List<Draft> query(String sql, @Nullable String id) {
        List<Draft> drafts = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (id != null) {
                statement.setString(1, id);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    drafts.add(codec.read("atelier_draft", rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
        return drafts;
    }

    private static IllegalStateException failure(SQLException cause) {
        return new IllegalStateException(
                "la base ne répond pas comme attendu / the database does not answer as expected: " + cause.getMessage(),
                cause);
    }
}
