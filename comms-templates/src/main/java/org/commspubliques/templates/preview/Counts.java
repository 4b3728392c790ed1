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
 * @param aside whether any were set aside
 * @param asideText how many
 */
record Counts(
        boolean blocking,
        String blockingText,
        boolean warning,
        String warningText,
        boolean info,
        String infoText,
        boolean aside,
        String asideText) {

    static Counts of(List<Finding> findings, int aside, Locale reader) {
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
                        reader),
                aside > 0,
                aside(aside, reader));
    }

    /** How many findings were set aside. */
    static String aside(int count, Locale reader) {
        return Labels.count(count, Wording.of("écarté", "set aside"), Wording.of("écartés", "set aside"), reader);
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
