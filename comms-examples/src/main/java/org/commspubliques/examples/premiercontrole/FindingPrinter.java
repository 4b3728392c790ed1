package org.commspubliques.examples.premiercontrole;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Prints findings as a person wants to read them: where, how grave, the words in their line, what is wrong, what to write
 * instead, on what authority. What was said once of a rule is not said of it again.
 */
final class FindingPrinter {

    private static final String INDENT = "    ";

    /** In columns. */
    private static final int WIDTH = 96;

    private final String name;
    private final MarkedLines lines;
    private final Locale reader;
    private final Utf8Output out;
    private final Set<String> said = new HashSet<>();

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
        this.lines = new MarkedLines(text);
        this.reader = reader;
        this.out = out;
    }

    void print(Report report) {
        List<Finding> open = report.open();
        for (int i = 0; i < open.size(); i++) {
            print(i + 1, open.get(i));
        }
        report.summary(reader, 3).stream().limit(2).forEach(out::line);
    }

    private void print(int number, Finding finding) {
        boolean marked = lines.holds(finding.locus());
        String place = marked ? lines.place(finding.locus()).in(reader) : "";
        out.line(number + ". " + name + place + "  "
                + finding.severity().label().in(reader).toUpperCase(Locale.ROOT) + "  " + finding.ruleId());
        if (marked) {
            lines.marked(finding.locus()).forEach(line -> out.line(INDENT + line));
        }
        wrapped("", finding.message().in(reader));
        finding.proposals().forEach(proposal -> print(finding, proposal));
        for (LegalReference reference : finding.references()) {
            once(finding, "§ ", reference.citation().in(reader) + " (" + standing(reference.source()) + ")");
        }
        for (Source source : finding.sources()) {
            once(finding, "§ ", source.title() + " (" + standing(source) + ")");
        }
        if (finding.severity() == Severity.BLOCKING && !finding.derogable()) {
            wrapped(
                    "! ",
                    Wording.of("Nul ne peut déroger à cette règle.", "Nobody can override this rule.")
                            .in(reader));
        }
        out.line("");
    }

    private void print(Finding finding, Proposal proposal) {
        once(finding, "→ ", proposal.advice().in(reader));
        proposal.text()
                .map(String::strip)
                .ifPresent(rewording -> wrapped("  ", quoted(rewording).in(reader)));
    }

    /** A sentence that quotes something needs no marks around it to be seen as one. */
    private static Wording quoted(String sentence) {
        return sentence.contains("«")
                ? Wording.same(sentence)
                : Wording.of("« " + sentence + " »", "“" + sentence + "”");
    }

    private String standing(Source source) {
        String confidence = source.confidence().label().in(reader);
        return source.checked()
                .map(day -> confidence + ", "
                        + Wording.of("vérifié le ", "checked on ").in(reader)
                        + DateWording.dayMonthAndYear(day, reader))
                .orElse(confidence);
    }

    private void once(Finding finding, String mark, String text) {
        if (said.add(finding.ruleId() + mark + text)) {
            wrapped(mark, text);
        }
    }

    private void wrapped(String mark, String text) {
        List<String> wrapped = MarkedLines.wrapped(text, WIDTH - INDENT.length() - mark.length());
        for (int i = 0; i < wrapped.size(); i++) {
            out.line(INDENT + (i == 0 ? mark : " ".repeat(mark.length())) + wrapped.get(i));
        }
    }
}
