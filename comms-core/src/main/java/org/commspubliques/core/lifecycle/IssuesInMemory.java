package org.commspubliques.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.commspubliques.core.communication.SupportKind;

/** A history in memory. */
final class IssuesInMemory implements PublicationHistory {

    private final ImmutableList<PastIssue> issues;

    IssuesInMemory(List<PastIssue> issues) {
        this.issues = ImmutableList.sortedCopyOf(Comparator.comparing(PastIssue::day), issues);
    }

    @Override
    public List<PastIssue> issuesBefore(SupportKind support, LocalDate before) {
        return issues.stream()
                .filter(issue -> issue.support() == support && issue.day().isBefore(before))
                .collect(ImmutableList.toImmutableList());
    }
}
