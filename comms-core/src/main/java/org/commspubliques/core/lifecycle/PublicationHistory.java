package org.commspubliques.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.communication.SupportKind;

/**
 * Historique des parutions: earlier issues of a support, by which the judge weighs whether a communication is the usual
 * one (antériorité, régularité, identité). A port: whoever keeps publications answers it. Safe for use by several threads.
 */
public interface PublicationHistory {

    /**
     * Returns the issues of a kind of support before a day.
     *
     * @param support the kind
     * @param before the day, exclusive, in the authority's zone
     * @return the issues, the oldest first; unmodifiable, empty where none is known
     */
    List<PastIssue> issuesBefore(SupportKind support, LocalDate before);

    /**
     * Returns a history held in memory, for a host that has none of its own.
     *
     * @param issues the issues, in any order
     * @return the history; immutable
     */
    static PublicationHistory of(List<PastIssue> issues) {
        return new IssuesInMemory(issues);
    }
}
