package org.commspubliques.approval.store;

import java.sql.SQLException;
import org.commspubliques.approval.internal.jdbc.JdbcConnections;
import org.commspubliques.core.language.Wording;

/** What a store says when its database fails: what happened, where, and what to do. */
final class JdbcFailures {

    private final String store;
    private final boolean ownTransactions;

    JdbcFailures(String store, boolean ownTransactions) {
        this.store = store;
        this.ownTransactions = ownTransactions;
    }

    /** A transaction that lost against others may be begun again, by whoever began it. */
    boolean mayBeTriedAgain(SQLException failure) {
        return ownTransactions && state(failure).startsWith("40");
    }

    StoreException unreadable(SQLException cause) {
        return failed(StoreException.Failure.UNREADABLE, Wording.of("lecture impossible", "cannot be read"), cause);
    }

    StoreException unwritable(SQLException cause) {
        return failed(StoreException.Failure.UNWRITABLE, Wording.of("écriture impossible", "cannot be written"), cause);
    }

    private StoreException failed(StoreException.Failure failure, Wording what, SQLException cause) {
        Wording advice = advice(cause);
        return new StoreException(
                store,
                failure,
                Wording.of(
                        what.fr() + " (" + cause.getMessage() + ") ; " + advice.fr(),
                        what.en() + " (" + cause.getMessage() + "); " + advice.en()),
                cause);
    }

    StoreException overtaken() {
        Wording what = ownTransactions
                ? Wording.of(
                        "le registre change sans cesse ; redonnez la même commande",
                        "the register keeps changing; give the same command again")
                : Wording.of(
                        "la transaction ne voit pas qui l’a devancée ; annulez-la et recommencez, en READ COMMITTED",
                        "the transaction cannot see who was faster; roll it back and begin again, at READ COMMITTED");
        return new StoreException(store, StoreException.Failure.UNWRITABLE, what);
    }

    StoreException noTransaction(SQLException cause) {
        return new StoreException(
                store, StoreException.Failure.UNWRITABLE, JdbcConnections.NO_TRANSACTION_WORDING, cause);
    }

    StoreException unknownDatabase() {
        return new StoreException(
                store,
                StoreException.Failure.UNREADABLE,
                Wording.of(
                        "base de données inconnue ou trop ancienne ; il faut PostgreSQL 12 ou H2 2.1, ou plus récent",
                        "database unknown or too old; it takes PostgreSQL 12 or H2 2.1, or later"));
    }

    static StoreException schemaNotApplied(SQLException cause) {
        return new StoreException(
                JdbcSchema.TABLE,
                StoreException.Failure.UNWRITABLE,
                Wording.of(
                        "le schéma n’a pas été appliqué (" + cause.getMessage()
                                + ") ; il faut le rôle propriétaire des tables",
                        "the schema was not applied (" + cause.getMessage()
                                + "); it takes the role that owns the tables"),
                cause);
    }

    private Wording advice(SQLException cause) {
        String state = state(cause);
        if (state.equals("42P01") || state.equals("42S02") || state.equals("42S04")) {
            return Wording.of("appliquez d’abord le schéma (JdbcSchema)", "apply the schema first (JdbcSchema)");
        }
        if (state.equals("42501") || state.equals("90096")) {
            return Wording.of(
                    "donnez au rôle de l’application les droits que le schéma indique",
                    "give the application's role the rights that the schema names");
        }
        return ownTransactions
                ? Wording.of(
                        "la même demande peut être refaite sans risque quand la base répond",
                        "the same request may safely be made again once the database answers")
                : Wording.of(
                        "annulez votre transaction et recommencez-la", "roll your transaction back and begin it again");
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "" : state;
    }
}
