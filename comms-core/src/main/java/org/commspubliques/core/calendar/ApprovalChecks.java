package org.commspubliques.core.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Approvals and copy deadlines, as seen from now. */
final class ApprovalChecks {

    private final ConflictRules rules;
    private final Instant now;
    private final ConflictWording wording;

    ApprovalChecks(ConflictRules rules, Instant now, ConflictWording wording) {
        this.rules = rules;
        this.now = now;
        this.wording = wording;
    }

    void look(CalendarItem item, ItemState state, List<CalendarConflict> found) {
        if (!state.awaitsApproval()) {
            return;
        }
        Instant at = Objects.requireNonNull(item.at());
        if (at.isBefore(now.plus(rules.approvalLead()))) {
            found.add(wording.notApproved(item, state, at.isBefore(now)));
        }
        if (item.approvalDue() != null && at.isBefore(item.approvalDue())) {
            found.add(wording.beforeApproval(item, item.approvalDue()));
        }
        if (item.copyDeadline() != null) {
            if (item.copyDeadline().isBefore(now)) {
                found.add(wording.copyMissed(item, item.copyDeadline()));
            } else if (item.approvalDue() != null && item.copyDeadline().isBefore(item.approvalDue())) {
                found.add(wording.copyTooSoon(item, item.copyDeadline(), item.approvalDue()));
            }
        }
    }
}
