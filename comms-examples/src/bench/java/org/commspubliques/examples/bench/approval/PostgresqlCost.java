package org.commspubliques.examples.bench.approval;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.JdbcSchema;
import org.commspubliques.examples.bench.Markdown;

/**
 * What an approval costs PostgreSQL: statements, rows that are there afterwards, bytes of the log of changes. The least of
 * a few batches counts, since a server that tidies up writes to the same log.
 */
final class PostgresqlCost {

    /** Enough for plans to be cached and pages to be full. */
    private static final int FIRST = 300;

    private static final int BATCHES = 3;
    private static final int BATCH = 200;

    private static final String TABLES =
            "SELECT format('SELECT count(*) FROM %I.%I', schemaname, tablename) FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";

    private PostgresqlCost() {}

    private record Cost(String label, double statements, double rows, double bytes) {}

    static List<String> measure(Bench bench) throws Exception {
        PostgresServer server = bench.server();
        List<Cost> costs = List.of(
                cost(server, "floor", JdbcFloor::onPostgresql),
                cost(server, "warm", source -> CommsApprovals.in(store(source), () -> {}, () -> {})),
                cost(server, "cold", source -> CommsApprovals.cold(store(source))),
                cost(server, "flowable", source -> new FlowableApprovals(source, false, 1)),
                cost(server, "camunda", source -> new CamundaApprovals(source, 1)));
        return Markdown.table(
                List.of("for each approval", "SQL statements", "rows", "log of changes (WAL), bytes"),
                costs,
                cost -> List.of(
                        cost.label(),
                        Markdown.significant(cost.statements()),
                        Markdown.significant(cost.rows()),
                        Markdown.whole(cost.bytes())));
    }

    private static JdbcApprovalStore store(DataSource source) {
        JdbcSchema.postgresql().applyTo(source);
        return JdbcApprovalStore.of(source, Speed.AUTHORITY);
    }

    private static Cost cost(PostgresServer server, String name, Function<DataSource, Contender> engine)
            throws Exception {
        PostgresServer.Database database = server.createHasty("cost_" + name);
        try {
            CountedStatements counted = new CountedStatements(database.pool());
            try (Contender contender = engine.apply(counted.source())) {
                approve(contender, FIRST);
                Cost least = batch(server, database.pool(), counted, contender);
                for (int i = 1; i < BATCHES; i++) {
                    Cost next = batch(server, database.pool(), counted, contender);
                    least = next.bytes() < least.bytes() ? next : least;
                }
                return least;
            }
        } finally {
            database.drop().run();
        }
    }

    private static Cost batch(
            PostgresServer server, DataSource uncounted, CountedStatements counted, Contender contender)
            throws Exception {
        long rows = rows(uncounted);
        long statements = counted.count();
        long bytes = server.logged();
        approve(contender, BATCH);
        return new Cost(
                contender.label(),
                (double) (counted.count() - statements) / BATCH,
                (double) (rows(uncounted) - rows) / BATCH,
                (double) (server.logged() - bytes) / BATCH);
    }

    private static void approve(Contender contender, int times) throws Exception {
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < times; i++) {
            contender.approve(watch);
        }
    }

    private static long rows(DataSource source) {
        return Databases.texts(source, TABLES).stream()
                .mapToLong(count -> Databases.number(source, count))
                .sum();
    }
}
