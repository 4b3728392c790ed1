package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.PackVersion;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * What a finding proposes and on what it rests.
 *
 * @param proposals what could be done
 * @param laws the texts it rests on
 * @param sources the other sources
 * @param pack the rule pack it is from, where it is from one
 * @param confidence how sure the check is, in per cent
 * @param fingerprint what it is known by
 */
record FindingDetails(
        List<ProposalView> proposals,
        List<Law> laws,
        List<SourceView> sources,
        @Nullable String pack,
        String confidence,
        String fingerprint) {

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

    static FindingDetails of(Finding finding, Locale reader) {
        return new FindingDetails(
                finding.proposals().stream()
                        .map(proposal -> proposal(proposal, reader))
                        .collect(ImmutableList.toImmutableList()),
                finding.references().stream()
                        .map(reference -> law(reference, reader))
                        .collect(ImmutableList.toImmutableList()),
                finding.sources().stream()
                        .map(source -> source(source, reader))
                        .collect(ImmutableList.toImmutableList()),
                finding.fromPack().map(PackVersion::toString).orElse(null),
                percent(finding.confidence(), reader),
                finding.fingerprint());
    }

    private static String percent(double share, Locale reader) {
        return Math.round(100 * share) + Wording.of("\u00A0%", "%").in(reader);
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
                        .map(day -> Labels.of("checkedOn", reader) + " " + DateWording.dayMonthAndYear(day, reader))
                        .orElseGet(() -> Labels.of("notChecked", reader)),
                source.confidence().label().in(reader),
                source.confidence().isConfirmed());
    }
}
