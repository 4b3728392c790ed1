package org.commspubliques.templates.preview;

import java.util.List;
import java.util.Locale;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * How many findings there are of each severity.
 *
 * @param blocking whether there is one
 * @param blockingText how many
 * @param warning whether there is one
 * @param warningText how many
 * @param info whether there is one
 * @param infoText how many
 */
record Counts(
        boolean blocking, String blockingText, boolean warning, String warningText, boolean info, String infoText) {

    static Counts of(List<Finding> findings, Locale reader) {
        int blocking = count(findings, Severity.BLOCKING);
        int warning = count(findings, Severity.WARNING);
        int info = count(findings, Severity.INFO);
        return new Counts(
                blocking > 0,
                Labels.count(blocking, Wording.of("blocage", "blocking"), Wording.of("blocages", "blocking"), reader),
                warning > 0,
                Labels.count(
                        warning,
                        Wording.of("avertissement", "warning"),
                        Wording.of("avertissements", "warnings"),
                        reader),
                info > 0,
                Labels.count(
                        info,
                        Wording.of("information", "information"),
                        Wording.of("informations", "information"),
                        reader));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
