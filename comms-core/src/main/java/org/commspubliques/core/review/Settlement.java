package org.commspubliques.core.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.jspecify.annotations.Nullable;

/** Tells which findings of one communication were set aside, and says where such a decision did not do what it meant to. */
final class Settlement {

    private final CommunicationId communication;
    private final Suppressions suppressions;
    private final Baseline baseline;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final Map<Finding, SuppressionStatus> statuses = new HashMap<>();
    private final Set<Suppression> used = new HashSet<>();
    private final Set<Suppression> reported = new HashSet<>();

    Settlement(CommunicationId communication, Suppressions suppressions, Baseline baseline) {
        this.communication = communication;
        this.suppressions = suppressions;
        this.baseline = baseline;
    }

    /** Takes a finding of a variant that is published on a day. */
    void add(Finding finding, LocalDate day) {
        findings.add(finding);
        if (suppressions.all().isEmpty() && baseline.fingerprints().isEmpty()) {
            return;
        }
        String fingerprint = finding.fingerprint();
        Suppression suppression = suppressions.find(communication, fingerprint).orElse(null);
        if (suppression != null) {
            used.add(suppression);
        }
        SuppressionState state = state(finding, fingerprint, suppression, day);
        if (state == SuppressionState.BASELINE) {
            statuses.put(finding, SuppressionStatus.BASELINE);
        } else if (suppression != null) {
            statuses.put(
                    finding,
                    new SuppressionStatus(
                            state, suppression.by(), suppression.reason(), suppression.at(), suppression.until()));
            report(finding, state, suppression);
        }
    }

    private SuppressionState state(
            Finding finding, String fingerprint, @Nullable Suppression suppression, LocalDate day) {
        boolean blocking = finding.severity() == Severity.BLOCKING;
        if (suppression != null && !suppression.isOverOn(day)) {
            return blocking ? SuppressionState.REJECTED : SuppressionState.ACCEPTED;
        }
        if (!blocking && baseline.fingerprints().contains(fingerprint)) {
            return SuppressionState.BASELINE;
        }
        return suppression == null ? SuppressionState.NONE : SuppressionState.EXPIRED;
    }

    /** Once for each decision, however often its sentence stands in the communication. */
    private void report(Finding finding, SuppressionState state, Suppression suppression) {
        if (state == SuppressionState.EXPIRED && reported.add(suppression)) {
            findings.add(SuppressionFindings.expired(finding, suppression));
        }
        if (state == SuppressionState.REJECTED && reported.add(suppression)) {
            findings.add(SuppressionFindings.rejected(finding, suppression));
        }
    }

    /** Says which decisions about the communication were about nothing, once all of its variants were looked at. */
    void addUnused() {
        for (Suppression suppression : suppressions.of(communication)) {
            if (!used.contains(suppression)) {
                findings.add(SuppressionFindings.unused(suppression));
            }
        }
    }

    Report report(Set<String> checks) {
        List<Finding> all = findings.build();
        return new Report(checks, all, statuses);
    }
}
