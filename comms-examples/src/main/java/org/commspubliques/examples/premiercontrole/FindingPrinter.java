package org.commspubliques.examples.premiercontrole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.examples.input.Utf8Output;

/** Prints findings as a person wants to read them: where, how grave, what, on what authority, and what to write instead. */
final class FindingPrinter {

    private static final int CONTEXT = 34;

    private final String name;
    private final String text;
    private final Locale reader;
    private final Utf8Output out;

    /**
     * Creates a printer.
     *
     * @param name what the text is called
     * @param text the text as the review saw it
     * @param reader who reads
     * @param out where to print
     */
    FindingPrinter(String name, String text, Locale reader, Utf8Output out) {
        this.name = name;
        this.text = text;
        this.reader = reader;
        this.out = out;
    }

    void print(Report report) {
        report.findings().forEach(this::print);
        out.line(summary(report));
    }

    private void print(Finding finding) {
        String place = finding.locus().hasSpan() ? place(finding.locus().start()) : "";
        out.line(name + place + "  " + finding.severity().label().in(reader).toUpperCase(Locale.ROOT) + "  "
                + finding.ruleId());
        if (finding.locus().hasSpan()) {
            out.line("    " + excerpt(finding));
        }
        out.line("    " + finding.message().in(reader));
        if (!finding.references().isEmpty()) {
            out.line("    § " + LegalReferences.cite(finding.references()).in(reader));
        }
        finding.proposals().stream().limit(1).forEach(this::print);
        out.line("");
    }

    private void print(Proposal proposal) {
        out.line("    → " + proposal.advice().in(reader));
        proposal.text().ifPresent(rewording -> out.line("      « " + rewording.replace('\n', ' ') + " »"));
    }

    private String place(int offset) {
        int before = Math.min(offset, text.length());
        int line =
                (int) text.substring(0, before).chars().filter(c -> c == '\n').count() + 1;
        int column = before - text.lastIndexOf('\n', before - 1);
        return Wording.of(", ligne " + line + ", colonne " + column, ", line " + line + ", column " + column)
                .in(reader);
    }

    /** The words found, between brackets, with a little of what stands around them on the line. */
    private String excerpt(Finding finding) {
        int start = finding.locus().start();
        int end = Math.min(finding.locus().end(), text.length());
        int lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
        int lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        String found = text.substring(start, end).replace('\n', ' ');
        String shown =
                found.length() > 90 ? found.substring(0, 60) + " … " + found.substring(found.length() - 25) : found;
        String before = text.substring(lineStart, start);
        String after = text.substring(end, Math.min(lineEnd, end + CONTEXT));
        return (lineStart > 0 && text.charAt(lineStart - 1) != '\n' ? "…" : "") + before + "[" + shown + "]" + after
                + (end + CONTEXT < lineEnd ? "…" : "");
    }

    private String summary(Report report) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.BLOCKING, Severity.WARNING, Severity.INFO)) {
            int count = report.of(severity).size();
            if (count > 0) {
                counts.add(count + " × " + severity.label().in(reader));
            }
        }
        String detail = counts.isEmpty() ? "" : " : " + String.join(", ", counts);
        int total = report.findings().size();
        return Wording.of(
                        total == 0 ? "Aucun constat." : total + " constat" + (total > 1 ? "s" : "") + detail + ".",
                        total == 0 ? "Nothing found." : total + " finding" + (total > 1 ? "s" : "") + detail + ".")
                .in(reader);
    }
}
