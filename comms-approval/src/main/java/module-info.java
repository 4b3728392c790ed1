/**
 * Approval chains: who must agree, in what order, what was decided, and what may go out.
 *
 * <p>{@link org.commspubliques.approval.Approvals} is the door: a communication is submitted to an
 * {@link org.commspubliques.approval.chain.ApprovalChain}, offices decide on the seals of its variants, and whoever asks is
 * told what it waits for. {@link org.commspubliques.approval.publication.PublicationGate} is the only way out: it compares
 * approvals and seals, reviews the text itself, and gives a permit for one variant, once.
 *
 * <p>Where to go on:
 *
 * <ul>
 *   <li>whether a chain can finish, and who would be asked: {@link org.commspubliques.approval.check},
 *       {@link org.commspubliques.approval.rehearsal};
 *   <li>by what right a person acts: {@link org.commspubliques.approval.mandate};
 *   <li>what can be asked and what happens then: {@link org.commspubliques.approval.decision};
 *   <li>where records are kept, in memory, in a file or in a database: {@link org.commspubliques.approval.store};
 *   <li>whether they are what was written: {@link org.commspubliques.approval.audit.AuditTrail};
 *   <li>who is behind a pseudonym, and how that is erased: {@link org.commspubliques.approval.privacy};
 *   <li>how your application sends: {@link org.commspubliques.approval.publication.ChannelAdapter}.
 * </ul>
 *
 * <p>French words lead to their types on the page
 * <a href="org/commspubliques/approval/doc-files/glossaire.html">Glossaire</a>. What is refused is an answer with its reason,
 * not an exception.
 */
module org.commspubliques.approval {
    requires com.google.common;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires transitive org.commspubliques.core;
    requires transitive tools.jackson.databind;

    exports org.commspubliques.approval;
    exports org.commspubliques.approval.archive;
    exports org.commspubliques.approval.audit;
    exports org.commspubliques.approval.chain;
    exports org.commspubliques.approval.check;
    exports org.commspubliques.approval.crisis;
    exports org.commspubliques.approval.decision;
    exports org.commspubliques.approval.json;
    exports org.commspubliques.approval.mandate;
    exports org.commspubliques.approval.permit;
    exports org.commspubliques.approval.privacy;
    exports org.commspubliques.approval.publication;
    exports org.commspubliques.approval.publication.adapter;
    exports org.commspubliques.approval.rehearsal;
    exports org.commspubliques.approval.statistics;
    exports org.commspubliques.approval.store;
    exports org.commspubliques.approval.waiting;

    opens org.commspubliques.approval.json to
            org.commspubliques.core;
    opens org.commspubliques.approval.internal.journal to
            tools.jackson.databind;

    provides tools.jackson.databind.JacksonModule with
            org.commspubliques.approval.json.ApprovalJsonModule;
}
