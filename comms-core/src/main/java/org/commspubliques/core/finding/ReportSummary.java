package org.commspubliques.core.finding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;

/** A report in a few lines of plain text. */
final class ReportSummary {

    /** In UTF-16 units: what a terminal or a mail shows on two lines. */
    private static final int MAX_LINE = 160;

    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.BLOCKING, Severity.WARNING, Severity.INFO);

    private final Report report;
    private final Locale reader;

    ReportSummary(Report report, Locale reader) {
        this.report = report;
        this.reader = reader;
    }

    List<String> lines(int max) {
        List<Finding> open = report.open().stream()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(verdict(open));
        if (!open.isEmpty()) {
            lines.add(Wording.of("Par sujet : ", "By subject: ").in(reader) + bySubject(open) + ".");
        }
        int room = max - lines.size();
        int shown = open.size() <= room ? open.size() : room - 1;
        open.stream().limit(shown).map(this::line).forEach(lines::add);
        if (shown < open.size()) {
            int more = open.size() - shown;
            lines.add(Wording.of(
                            "… et " + more + (more == 1 ? " autre constat." : " autres constats."),
                            "… and " + more + (more == 1 ? " more finding." : " more findings."))
                    .in(reader));
        }
        return ImmutableList.copyOf(lines);
    }

    private String verdict(List<Finding> open) {
        int aside = report.setAside().size();
        String set = aside == 0
                ? ""
                : Wording.of(
                                " ; " + aside + (aside == 1 ? " constat écarté" : " constats écartés"),
                                "; " + aside + " set aside")
                        .in(reader);
        if (open.isEmpty()) {
            Wording none = report.checks().isEmpty()
                    ? Wording.of("Aucun contrôle effectué", "No check was made")
                    : Wording.of("Aucun constat", "Nothing found");
            return none.in(reader) + set + ".";
        }
        Wording verdict = report.isBlocking()
                ? Wording.of("Publication bloquée : ", "Publication barred: ")
                : Wording.of("Rien ne bloque : ", "Nothing bars publication: ");
        String counts = GRAVEST_FIRST.stream()
                .filter(severity -> !report.of(severity).isEmpty())
                .map(severity -> count(severity, report.of(severity).size()).in(reader))
                .collect(Collectors.joining(", "));
        return verdict.in(reader) + counts + set + ".";
    }

    private static Wording count(Severity severity, int count) {
        String plural = count == 1 ? "" : "s";
        return switch (severity) {
            case BLOCKING -> Wording.of(count + " blocage" + plural, count + " blocking");
            case WARNING -> Wording.of(count + " avertissement" + plural, count + " warning" + plural);
            case INFO -> Wording.of(count + " information" + plural, count + " information");
        };
    }

    private String bySubject(List<Finding> open) {
        Map<FindingCategory, Integer> counts = new EnumMap<>(FindingCategory.class);
        open.forEach(finding -> counts.merge(finding.category(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey().label().in(reader) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String line(Finding finding) {
        String line = "- " + finding.severity().label().in(reader) + " " + finding.ruleId() + " – "
                + finding.message().in(reader).replace('\n', ' ');
        if (line.length() <= MAX_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_LINE - 2)) ? MAX_LINE - 2 : MAX_LINE - 1;
        return line.substring(0, end) + "…";
    }
}
