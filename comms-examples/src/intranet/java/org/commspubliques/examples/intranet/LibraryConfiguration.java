package org.commspubliques.examples.intranet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.JdbcApprovalStore;
import org.commspubliques.approval.store.JdbcSchema;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.Review;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The library as beans. All of them are thread-safe and made once. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    // spotless:off
    // beans
    /** The register on transactions of its own: for what is read, and for the gate. */
    @Bean
    ApprovalStore register(DataSource database) throws SQLException {
        schema(database).applyTo(database);                 // a real host gives it to its migration tool
        return JdbcApprovalStore.of(database, TownHall.KEY);
    }

    /** The approvals in whatever transaction of the host is running: @Transactional says how far it reaches. */
    @Bean
    Approvals approvals(DataSource database, Clock clock) {
        DataSource joined = new TransactionAwareDataSourceProxy(database);
        return Approvals.with(
                        JdbcApprovalStore.joining(joined, TownHall.KEY), TownHall.TOWN, TownHall.mandates(), clock)
                .via(AccessPath.HUMAN);
    }

    /** What is in approval, for baskets and lists. */
    @Bean
    OpenApprovals openApprovals(ApprovalStore register) {
        return OpenApprovals.of(register);
    }

    /** What looks at every text; facts, rules and channels of the town are added here. */
    @Bean
    Review review() {
        return StandardReview.of(FactRegister.empty());
    }

    /** The only way out. It never joins: that something was sent must be on record whatever becomes of the host's work. */
    @Bean
    PublicationGate gate(ApprovalStore register, Review review, Clock clock) {
        return PublicationGate.builder(register, TownHall.TOWN, review, clock)
                .mandates(TownHall.mandates())
                .build();
    }
    // /beans
    // spotless:on

    private static JdbcSchema schema(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? JdbcSchema.h2()
                    : JdbcSchema.postgresql();
        }
    }
}
