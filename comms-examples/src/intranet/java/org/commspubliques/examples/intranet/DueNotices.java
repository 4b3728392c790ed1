package org.commspubliques.examples.intranet;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.DueNotice;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.core.authority.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what has come due, from time to time, and leaves it where the host’s mailer takes it. Every node may do so at once:
 * the library gives each notice to one of them, and since notice and row commit together, none is lost where that node fails
 * before it has told anybody. Thread-safe.
 */
@Service
class DueNotices {

    private final Approvals approvals;
    private final JdbcClient database;
    private final Clock clock;

    DueNotices(Approvals approvals, JdbcClient database, Clock clock) {
        this.approvals = approvals.via(AccessPath.AUTOMATED);
        this.database = database;
        this.clock = clock;
    }

    // spotless:off
    // tick
    @Scheduled(fixedDelayString = "${intranet.tick}")
    @Transactional
    public void tick() {
        for (DueNotice due : approvals.tick(clock.instant())) {
            database.sql("INSERT INTO notice (dossier, kind, persons) VALUES (?, ?, ?)")
                    .params(due.communication().value(), due.kind().name(), names(due))
                    .update();
        }
    }
    // /tick
    // spotless:on

    private static String names(DueNotice due) {
        return due.persons().stream().map(PersonId::value).sorted().collect(Collectors.joining(" "));
    }

    /** Returns what is still to be told to people, the oldest first. */
    List<Notice> waiting() {
        return database.sql("SELECT dossier, kind, persons FROM notice ORDER BY id")
                .query((row, number) -> new Notice(
                        row.getString("dossier"),
                        DueNotice.Kind.valueOf(row.getString("kind")),
                        List.of(row.getString("persons").split(" "))))
                .list();
    }

    /**
     * One notice.
     *
     * @param dossier what it is about
     * @param kind what came due
     * @param persons whom to tell
     */
    record Notice(String dossier, DueNotice.Kind kind, List<String> persons) {}
}
