package org.commspubliques.examples.guide;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
import javax.sql.DataSource;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.AuthorityKey;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.JdbcSchema;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.h2.jdbcx.JdbcDataSource;

/** « Brancher PostgreSQL », run on H2. */
public final class StoreGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final MandateRegister mandates = Town.mandates(town);
    private final Clock clock = Town.clock("2025-09-01T09:00");
    private final Communication notice =
            Town.notice("L’eau sera coupée mercredi 3 septembre 2025, de 8 h à 14 h, à Boulari.");

    /** The page. */
    public StoreGuide() {
        shows("magasin-schema", this::schema);
        shows("magasin", this::store);
        shows("magasin-transaction", this::transaction);
        shows("magasin-sans-table", this::withoutATable);
    }

    /** An empty database in memory. */
    private static DataSource database(String name) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
        }
        return source;
    }

    private void schema() {
        // spotless:off
        // <guide:magasin-schema>
        String script = JdbcSchema.postgresql().script();
        script.lines().filter(line -> line.startsWith("CREATE")).forEach(this::print);
        // </guide:magasin-schema>
        // spotless:on
    }

    private void store() throws SQLException {
        DataSource pool = database("magasin");
        JdbcSchema.h2().applyTo(pool);
        // spotless:off
        // <guide:magasin>
        ApprovalStore store = JdbcApprovalStore.of(pool, AuthorityKey.of("219880123"));      // une clé par collectivité
        Approvals approvals = Approvals.with(store, town, mandates, clock);
        Town.approve(approvals, notice);
        print(approvals.stateOf(notice.id()));

        Verification verification = AuditTrail.verify(store);
        if (verification instanceof Verification.Intact intact) {
            print(intact.entries() + " enregistrements, registre intact");
        }
        // </guide:magasin>
        // spotless:on
    }

    private void transaction() throws SQLException {
        DataSource pool = database("transaction");
        JdbcSchema.h2().applyTo(pool);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE dossier (id VARCHAR(40), etat VARCHAR(40))");
        }
        // spotless:off
        // <guide:magasin-transaction>
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            ApprovalStore joined = JdbcApprovalStore.joining(connection, AuthorityKey.of("219880123"));
            Town.approve(Approvals.with(joined, town, mandates, clock), notice);
            try (PreparedStatement ours = connection.prepareStatement("INSERT INTO dossier VALUES (?, 'approuvé')")) {
                ours.setString(1, notice.id().value());
                ours.executeUpdate();
            }
            connection.rollback();                       // ni la ligne du dossier ni la décision n’ont eu lieu
        }
        ApprovalStore store = JdbcApprovalStore.of(pool, AuthorityKey.of("219880123"));
        print(Approvals.with(store, town, mandates, clock).stateOf(notice.id()));
        // </guide:magasin-transaction>
        // spotless:on
    }

    private void withoutATable() throws SQLException {
        ApprovalStore store = JdbcApprovalStore.of(database("vide"), AuthorityKey.of("219880123"));
        try {
            Approvals.with(store, town, mandates, clock).stateOf(notice.id());
        } catch (StoreException refused) {
            print(refused.code() + " : " + refused.message(Locale.FRENCH));
        }
        try {
            AuthorityKey.of("Ville du Mont-Dore");
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
    }
}
