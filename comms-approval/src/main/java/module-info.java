/** Approval chains: who must agree, in what order, what was decided, and what may go out. */
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
