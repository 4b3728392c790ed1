package org.commspubliques.examples.bench.approval;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Closer;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.OptionalLong;
import org.commspubliques.approval.store.AuthorityKey;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.JdbcSchema;

/** The speed of the reference approval, storage by storage. */
final class Speed {

    /** Whose records they are. */
    static final AuthorityKey AUTHORITY = AuthorityKey.of("ville-essai");

    private Speed() {}

    static List<String> onPostgresql(Bench bench) throws Exception {
        PostgresServer server = bench.server();
        try (Closer closer = Closer.create()) {
            List<Contender> contenders = List.of(
                    closing(closer, JdbcFloor.onPostgresql(database(server, "speed_floor", closer))),
                    closing(closer, approvals(database(server, "speed_comms", closer))),
                    closing(closer, new FlowableApprovals(database(server, "speed_flowable", closer), false, 4)),
                    closing(closer, new CamundaApprovals(database(server, "speed_camunda", closer), 6)));
            List<String> table = Race.between(contenders, bench.effort(), OptionalLong.of(server.process()));
            return ImmutableList.<String>builder()
                    .addAll(table)
                    .add("PostgreSQL %s: fsync %s, synchronous_commit %s, a database for each engine."
                            .formatted(
                                    server.setting("server_version"),
                                    server.setting("fsync"),
                                    server.setting("synchronous_commit")))
                    .add("")
                    .build();
        }
    }

    private static HikariDataSource database(PostgresServer server, String name, Closer closer) {
        PostgresServer.Database database = server.create(name);
        closer.register(database.drop()::run);
        return database.pool();
    }

    private static CommsApprovals approvals(HikariDataSource source) {
        JdbcSchema.postgresql().applyTo(source);
        return CommsApprovals.in(JdbcApprovalStore.of(source, AUTHORITY), () -> {}, () -> {});
    }

    static List<String> onFile(Bench bench) throws Exception {
        try (Closer closer = Closer.create()) {
            FileApprovalStore store = FileApprovalStore.open(bench.file("comms.jsonl"));
            List<Contender> contenders = List.of(
                    closing(closer, new FileFloor(bench.file("floor.jsonl"))),
                    closing(closer, CommsApprovals.in(store, () -> {}, store::close)));
            return Race.between(contenders, bench.effort(), OptionalLong.empty());
        }
    }

    static List<String> inMemory(Bench bench) throws Exception {
        return Race.between(
                List.of(new MemoryFloor(), CommsApprovals.inMemory()), bench.effort(), OptionalLong.empty());
    }

    static List<String> onH2(Bench bench) throws Exception {
        try (Closer closer = Closer.create()) {
            HikariDataSource own = h2("comms", closer);
            JdbcSchema.h2().applyTo(own);
            List<Contender> contenders = List.of(
                    closing(closer, JdbcFloor.onH2(h2("floor", closer))),
                    closing(
                            closer,
                            CommsApprovals.in(
                                    JdbcApprovalStore.of(own, AUTHORITY),
                                    () -> Databases.execute(own, "TRUNCATE TABLE comms_approval_record"),
                                    () -> {})),
                    closing(closer, new FlowableApprovals(h2("flowable", closer), false, 6)));
            return Race.between(contenders, bench.effort(), OptionalLong.empty());
        }
    }

    private static HikariDataSource h2(String name, Closer closer) {
        return closer.register(Databases.h2(name));
    }

    /** Has a contender closed at the end, before the connections that it uses. */
    private static <C extends Contender> C closing(Closer closer, C contender) {
        closer.register(contender::close);
        return contender;
    }
}
