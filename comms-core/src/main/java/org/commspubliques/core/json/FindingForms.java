package org.commspubliques.core.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.PackVersion;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * The forms of findings and reports. What is worked out from the rest is written for those who only show it; where it is
 * read it may be absent, and must be right.
 */
final class FindingForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(
            new JsonForm<>(
                    Finding.class,
                    FindingForm.class,
                    finding -> FindingForm.of(finding, SuppressionStatus.NONE),
                    FindingForm::alone),
            new JsonForm<>(Report.class, ReportForm.class, ReportForm::of, ReportForm::report));

    private FindingForms() {}

    /**
     * Portion: a part of a text, as UTF-16 offsets, which Java and JavaScript count in.
     *
     * @param start where it begins, from 0
     * @param end where it ends, exclusive
     */
    record FindingSpan(int start, int end) {

        FindingSpan {
            Preconditions.checkArgument(0 <= start && start < end, "span %s to %s is not in order", start, end);
        }

        static @Nullable FindingSpan of(Locus locus) {
            return locus.hasSpan() ? new FindingSpan(locus.start(), locus.end()) : null;
        }

        static Locus locus(String pointer, @Nullable FindingSpan span) {
            return span == null ? Locus.of(pointer) : Locus.of(pointer, span.start, span.end);
        }
    }

    /**
     * Emplacement: a place in the communication.
     *
     * @param pointer the text, as a JSON Pointer into the communication
     * @param span the part of it; null where all of it is meant
     */
    record FindingLocus(String pointer, @Nullable FindingSpan span) {}

    /**
     * Proposition: what could be done about a finding.
     *
     * @param advice what to do
     * @param rewording a text to put in place, in the language of the reviewed text; null where there is only advice
     * @param replaced the part of the finding’s text that the rewording would replace; null where there is no rewording
     */
    record FindingProposal(
            Wording advice,
            @Nullable String rewording,
            @Nullable FindingSpan replaced) {

        static FindingProposal of(Proposal proposal) {
            return new FindingProposal(
                    proposal.advice(),
                    proposal.rewording(),
                    proposal.place().map(FindingSpan::of).orElse(null));
        }

        Proposal proposal(String pointer) {
            return new Proposal(advice, rewording, replaced == null ? null : FindingSpan.locus(pointer, replaced));
        }
    }

    /**
     * Référence juridique: a legal text a finding rests on, and where it was read.
     *
     * @param id its identifier
     * @param citation how people cite it
     * @param territories where it applies
     * @param title the title of the source it was read in
     * @param checked the day it was last read there; null where that is not known
     * @param confidence how sure that is
     */
    record FindingReference(
            String id,
            Wording citation,
            Set<Territory> territories,
            String title,
            @Nullable LocalDate checked,
            Confidence confidence) {

        static FindingReference of(LegalReference reference) {
            Source source = reference.source();
            return new FindingReference(
                    reference.id(),
                    reference.citation(),
                    reference.territories(),
                    source.title(),
                    source.checked().orElse(null),
                    source.confidence());
        }

        LegalReference reference() {
            return new LegalReference(
                    id, citation, territories, new JsonForms.SourceForm(title, checked, confidence).source());
        }
    }

    /**
     * Mise à l’écart: what became of a finding that somebody set aside.
     *
     * @param state whether it is set aside, or was
     * @param by who did
     * @param reason why
     * @param at when
     * @param until until which day, if not for good
     */
    record FindingSuppression(
            SuppressionState state,
            @Nullable PersonId by,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable LocalDate until) {

        static @Nullable FindingSuppression of(SuppressionStatus status) {
            return status.state() == SuppressionState.NONE
                    ? null
                    : new FindingSuppression(
                            status.state(),
                            status.by(),
                            status.author().map(by -> status.reason()).orElse(null),
                            status.at(),
                            status.until());
        }

        SuppressionStatus status() {
            return new SuppressionStatus(state, by, reason == null ? "" : reason, at, until);
        }
    }

    /**
     * Constat, with what is worked out of it.
     *
     * @param pointer the text it is about, as a JSON Pointer into the communication that was reviewed, such as {@code
     *     /variants/0/sections/1/text}
     * @param span the part of that text, in UTF-16 units; null where it is about all of it
     * @param fingerprint what the finding is known by while the text is edited elsewhere: {@code sha256:} and 64
     *     hexadecimal digits; may be left out where it is read
     * @param suppression what became of it where somebody set it aside; null where nobody did
     */
    record FindingForm(
            String ruleId,
            @Nullable PackVersion pack,
            FindingCategory category,
            Severity severity,
            Severity baseSeverity,
            double confidence,
            boolean derogable,
            String pointer,
            @Nullable FindingSpan span,
            String excerpt,
            String sentence,
            @Nullable String fingerprint,
            Wording message,
            List<FindingReference> references,
            List<Source> sources,
            List<FindingProposal> proposals,
            List<FindingLocus> related,
            @Nullable FindingSuppression suppression) {

        static FindingForm of(Finding finding, SuppressionStatus status) {
            return new FindingForm(
                    finding.ruleId(),
                    finding.pack(),
                    finding.category(),
                    finding.severity(),
                    finding.baseSeverity(),
                    finding.confidence(),
                    finding.derogable(),
                    finding.locus().pointer(),
                    FindingSpan.of(finding.locus()),
                    finding.excerpt(),
                    finding.sentence(),
                    finding.fingerprint(),
                    finding.message(),
                    finding.references().stream().map(FindingReference::of).toList(),
                    finding.sources(),
                    finding.proposals().stream().map(FindingProposal::of).toList(),
                    finding.related().stream()
                            .map(locus -> new FindingLocus(locus.pointer(), FindingSpan.of(locus)))
                            .toList(),
                    FindingSuppression.of(status));
        }

        /** A finding outside a report, of which nobody could have said anything. */
        Finding alone() {
            Preconditions.checkArgument(suppression == null, "only a report says what was set aside");
            return finding();
        }

        Finding finding() {
            Finding finding = new Finding(
                    ruleId,
                    severity,
                    FindingSpan.locus(pointer, span),
                    excerpt,
                    message,
                    references.stream().map(FindingReference::reference).toList(),
                    sources,
                    proposals.stream()
                            .map(proposal -> proposal.proposal(pointer))
                            .toList(),
                    category,
                    baseSeverity,
                    confidence,
                    pack,
                    sentence,
                    related.stream()
                            .map(locus -> FindingSpan.locus(locus.pointer, locus.span))
                            .toList(),
                    derogable);
            Preconditions.checkArgument(
                    fingerprint == null || fingerprint.equals(finding.fingerprint()),
                    "fingerprint %s is that of another finding; leave it out",
                    fingerprint);
            return finding;
        }
    }

    /**
     * Rapport de contrôle, each finding with what became of it.
     *
     * @param worst the gravest severity of the findings that count; null where none does; may be left out
     *     where it is read
     * @param checks the checks that were made
     * @param findings what they found
     */
    record ReportForm(@Nullable Severity worst, Set<String> checks, List<FindingForm> findings) {

        static ReportForm of(Report report) {
            return new ReportForm(
                    report.worst().orElse(null),
                    report.checks(),
                    report.findings().stream()
                            .map(finding -> FindingForm.of(finding, report.status(finding)))
                            .toList());
        }

        Report report() {
            ImmutableList.Builder<Finding> all = ImmutableList.builder();
            Map<Finding, SuppressionStatus> statuses = new LinkedHashMap<>();
            for (FindingForm form : findings) {
                Finding finding = form.finding();
                all.add(finding);
                FindingSuppression said = form.suppression();
                if (said != null) {
                    statuses.put(finding, said.status());
                }
            }
            Report report = new Report(checks, all.build(), statuses);
            Preconditions.checkArgument(
                    worst == null || worst == report.worst().orElse(null),
                    "the gravest finding is not %s; leave 'worst' out",
                    worst);
            return report;
        }
    }
}
