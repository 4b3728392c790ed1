package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the list shows it.
 *
 * @param number its number on the page
 * @param severity its class
 * @param severityLabel how grave it is
 * @param blocking whether it is that grave
 * @param warning whether it is that grave
 * @param info whether it is that grave
 * @param rule the rule
 * @param message what is wrong
 * @param excerpt the words
 * @param language the language of the words
 * @param hasPassage whether they are marked in the text
 * @param place where it is, where it is not marked
 * @param proposals what could be done
 * @param laws the texts it rests on
 * @param sources the other sources
 */
record FindingView(
        int number,
        String severity,
        String severityLabel,
        boolean blocking,
        boolean warning,
        boolean info,
        String rule,
        String message,
        String excerpt,
        String language,
        boolean hasPassage,
        @Nullable String place,
        List<ProposalView> proposals,
        List<Law> laws,
        List<SourceView> sources) {

    /**
     * What could be done.
     *
     * @param advice what to do
     * @param rewording the text to put in place
     */
    record ProposalView(String advice, @Nullable String rewording) {}

    /**
     * A text of the law.
     *
     * @param citation how it is cited
     * @param source where it was read
     */
    record Law(String citation, SourceView source) {}

    /**
     * A source.
     *
     * @param title what it is
     * @param checked when it was read
     * @param confidence how far it can be relied on
     * @param confirmed whether it can
     */
    record SourceView(String title, String checked, String confidence, boolean confirmed) {}

    static FindingView of(
            int number, Finding finding, String language, boolean hasPassage, @Nullable String place, Locale reader) {
        Severity severity = finding.severity();
        return new FindingView(
                number,
                style(severity),
                severity.label().in(reader),
                severity == Severity.BLOCKING,
                severity == Severity.WARNING,
                severity == Severity.INFO,
                finding.ruleId(),
                Labels.bound(finding.message(), reader),
                finding.excerpt(),
                language,
                hasPassage,
                place,
                finding.proposals().stream()
                        .map(proposal -> proposal(proposal, reader))
                        .collect(ImmutableList.toImmutableList()),
                finding.references().stream()
                        .map(reference -> law(reference, reader))
                        .collect(ImmutableList.toImmutableList()),
                finding.sources().stream()
                        .map(source -> source(source, reader))
                        .collect(ImmutableList.toImmutableList()));
    }

    static String style(Severity severity) {
        return switch (severity) {
            case INFO -> "info";
            case WARNING -> "warning";
            case BLOCKING -> "blocking";
        };
    }

    private static ProposalView proposal(Proposal proposal, Locale reader) {
        return new ProposalView(Labels.bound(proposal.advice(), reader), proposal.rewording());
    }

    private static Law law(LegalReference reference, Locale reader) {
        return new Law(reference.citation().in(reader), source(reference.source(), reader));
    }

    private static SourceView source(Source source, Locale reader) {
        return new SourceView(
                source.title(),
                source.checked()
                        .map(day -> Labels.of("checkedOn", reader) + " " + date(day, reader))
                        .orElseGet(() -> Labels.of("notChecked", reader)),
                source.confidence().label().in(reader),
                source.confidence().isConfirmed());
    }

    private static String date(LocalDate day, Locale reader) {
        return DateWording.dayAndMonth(day).in(reader) + " " + day.getYear();
    }
}
