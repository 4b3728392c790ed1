package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rapport de contrôle: the findings of a review, and which checks were made. It keeps those that somebody has set aside, and
 * counts the others only. Immutable and thread-safe.
 *
 * @param checks the ids of the checks that were made; unmodifiable
 * @param findings all findings in the order of the text; unmodifiable
 * @param statuses which of the findings were set aside, or could not be; a finding that is not there counts; unmodifiable
 */
public record Report(Set<String> checks, List<Finding> findings, Map<Finding, SuppressionStatus> statuses) {

    private static final Comparator<Finding> IN_ORDER_OF_THE_TEXT = Comparator.comparing(
                    (Finding finding) -> finding.locus().pointer(), Report::comparePointers)
            .thenComparingInt(finding -> finding.locus().start())
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::ruleId);

    /** Copies the parts and puts the findings in order; refuses a blocking finding that is set aside. */
    public Report {
        checks = ImmutableSet.copyOf(checks);
        findings = ImmutableList.sortedCopyOf(IN_ORDER_OF_THE_TEXT, findings);
        statuses = ImmutableMap.copyOf(statuses);
        statuses.forEach((finding, status) -> Preconditions.checkArgument(
                status.state().counts() || finding.severity() != Severity.BLOCKING,
                "blocking finding %s cannot be set aside; a derogation can be asked for",
                finding.ruleId()));
    }

    /**
     * Returns a report in which nothing is set aside.
     *
     * @param checks the ids of the checks that were made
     * @param findings the findings in any order
     */
    public Report(Set<String> checks, List<Finding> findings) {
        this(checks, findings, ImmutableMap.of());
    }

    /**
     * Returns whether a finding has been set aside, by whom and why.
     *
     * @param finding a finding of this report
     * @return its status; {@link SuppressionStatus#NONE} where nobody has
     */
    public SuppressionStatus status(Finding finding) {
        return statuses.getOrDefault(finding, SuppressionStatus.NONE);
    }

    /**
     * Returns the findings that count.
     *
     * @return those nobody has set aside, in order; unmodifiable
     */
    public List<Finding> open() {
        return findings.stream().filter(this::counts).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the findings that do not count.
     *
     * @return those somebody has set aside and those of the baseline, in order; unmodifiable
     */
    public List<Finding> setAside() {
        return findings.stream().filter(finding -> !counts(finding)).collect(ImmutableList.toImmutableList());
    }

    private boolean counts(Finding finding) {
        return status(finding).state().counts();
    }

    /**
     * Returns the gravest severity of the findings that count.
     *
     * @return the severity, or nothing where no finding counts
     */
    public Optional<Severity> worst() {
        return open().stream().map(Finding::severity).max(Comparator.naturalOrder());
    }

    /**
     * Returns whether a finding bars publication.
     *
     * @return true if one does
     */
    public boolean isBlocking() {
        return worst().filter(Severity.BLOCKING::equals).isPresent();
    }

    /**
     * Returns the findings of one severity that count.
     *
     * @param severity the severity
     * @return the findings in order; unmodifiable
     */
    public List<Finding> of(Severity severity) {
        return open().stream()
                .filter(finding -> finding.severity() == severity)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the findings of one rule, those set aside among them.
     *
     * @param ruleId the rule
     * @return the findings in order; unmodifiable
     */
    public List<Finding> byRule(String ruleId) {
        return findings.stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the report in a few lines of plain text, for a console or a mail: whether publication is barred, how many
     * findings there are of each severity and on each subject, then the gravest of those that count.
     *
     * @param reader whose language it is in: English for English, French for every other language
     * @param maxLines how many lines there may be, at least 3
     * @return the lines, without line ends; unmodifiable
     * @throws IllegalArgumentException if fewer than 3 lines are allowed
     */
    public List<String> summary(Locale reader, int maxLines) {
        Preconditions.checkArgument(maxLines >= 3, "a summary takes at least 3 lines, allowed were %s", maxLines);
        return new ReportSummary(this, reader).lines(maxLines);
    }

    /** Compares pointers part by part, numbers as numbers, so that section 10 comes after section 2. */
    private static int comparePointers(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareParts(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** Numbers come before names, so that the order is one: else 2 would be before 10, 10 before 1a, 1a before 2. */
    private static int compareParts(String left, String right) {
        if (isNumber(left) != isNumber(right)) {
            return isNumber(left) ? -1 : 1;
        }
        return isNumber(left) && left.length() != right.length()
                ? Integer.compare(left.length(), right.length())
                : left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
