package org.commspubliques.core.rule;

import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How grave the findings of a rule are, by context; of those that apply the gravest counts.
 *
 * @param usual wherever and whenever nothing else is said
 * @param duringBan while a pre-electoral period is open; null where that changes nothing
 * @param editorial in an editorial; null where that changes nothing
 */
record RuleSeverity(
        Severity usual,
        @Nullable Severity duringBan,
        @Nullable Severity editorial) {

    Severity in(@Nullable SectionRole role, boolean during) {
        Severity severity = usual;
        if (during && duringBan != null && duringBan.compareTo(severity) > 0) {
            severity = duringBan;
        }
        if (role == SectionRole.EDITORIAL && editorial != null && editorial.compareTo(severity) > 0) {
            severity = editorial;
        }
        return severity;
    }

    boolean canBlock() {
        return usual == Severity.BLOCKING || duringBan == Severity.BLOCKING || editorial == Severity.BLOCKING;
    }
}
