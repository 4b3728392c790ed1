package org.commspubliques.examples.evenementetprestataires;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;

/** Findings as the pages show them. */
final class FindingRows {

    private FindingRows() {}

    static List<Map<String, Object>> of(List<Finding> findings) {
        return findings.stream().map(FindingRows::row).toList();
    }

    private static Map<String, Object> row(Finding finding) {
        Severity severity = finding.severity();
        return Map.of(
                "regle",
                finding.ruleId(),
                "message",
                finding.message().in(Locale.FRENCH),
                "conseil",
                finding.proposals().isEmpty()
                        ? ""
                        : finding.proposals().get(0).advice().fr(),
                "gravite",
                severity.label().fr(),
                "ton",
                switch (severity) {
                    case INFO -> "info";
                    case WARNING -> "warning";
                    case BLOCKING -> "blocking";
                },
                "blocage",
                severity == Severity.BLOCKING,
                "avertissement",
                severity == Severity.WARNING,
                "information",
                severity == Severity.INFO);
    }
}
