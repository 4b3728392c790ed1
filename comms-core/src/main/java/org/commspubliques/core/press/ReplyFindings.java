package org.commspubliques.core.press;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.DateWording;

/** What should be seen in a request for a right of reply. */
final class ReplyFindings {

    private final RightOfReply request;
    private final ReplyRule rule;
    private final ZoneId zone;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    ReplyFindings(RightOfReply request, ReplyRule rule, ZoneId zone) {
        this.request = request;
        this.rule = rule;
        this.zone = zone;
    }

    List<Finding> of(List<LocalDate> issues, Instant now) {
        LocalDate lastDay = request.publishedOn().plusMonths(rule.requestWithinMonths());
        if (LocalDate.ofInstant(request.receivedAt(), zone).isAfter(lastDay)) {
            Wording last = DateWording.dayMonthAndYear(lastDay);
            add(
                    "RDR-01",
                    Severity.INFO,
                    "/receivedAt",
                    Wording.of(
                            "Demande reçue après le " + last.fr() + ", dernier jour pour la faire.",
                            "Asked for after " + last.en() + ", the last day to do so."),
                    Wording.of(
                            "Demander à un juriste si elle est encore recevable.",
                            "Have a lawyer say whether it may still be asked for."));
        }
        Integer most = rule.mostLines();
        if (most != null && request.lines() > most) {
            add(
                    "RDR-04",
                    Severity.INFO,
                    "/lines",
                    Wording.of(
                            "Réponse de " + request.lines() + " lignes, pour " + most + " au plus.",
                            "A reply of " + request.lines() + " lines, " + most + " are allowed at most."),
                    Wording.of("Demander une réponse plus courte.", "Ask for a shorter reply."));
        }
        request.deadline(rule, zone, issues).ifPresent(deadline -> deadline(deadline, now));
        return findings.build();
    }

    private void deadline(Instant deadline, Instant now) {
        Wording by = DateWording.moment(deadline.atZone(zone));
        Instant replied = request.repliedAt();
        if (replied != null) {
            if (!replied.isBefore(deadline)) {
                add(
                        "RDR-03",
                        Severity.WARNING,
                        "/repliedAt",
                        Wording.of(
                                "Réponse publiée en retard : elle était due avant le " + by.fr() + ".",
                                "The reply was published late: it was due before " + by.en() + "."),
                        Wording.of("Le signaler au service juridique.", "Tell the legal adviser."));
            }
        } else if (!now.isBefore(deadline)) {
            add(
                    "RDR-02",
                    rule.source().confidence().isConfirmed() ? Severity.BLOCKING : Severity.WARNING,
                    "/reply",
                    Wording.of(
                            "Réponse en retard : elle était due avant le " + by.fr() + ".",
                            "The reply is overdue: it was due before " + by.en() + "."),
                    Wording.of(
                            "La publier sans attendre, ou motiver le refus.",
                            "Publish it now, or say why it is refused."));
        } else {
            add(
                    "RDR-06",
                    Severity.INFO,
                    "/reply",
                    Wording.of(
                            "Réponse à publier avant le " + by.fr() + ".",
                            "Reply to be published before " + by.en() + "."),
                    rule.form());
        }
    }

    static Finding unknown(ReplyMedium medium, Territory territory) {
        return Finding.builder(
                        "RDR-05",
                        Severity.WARNING,
                        Locus.of("/medium"),
                        Wording.of(
                                "Aucune règle connue pour ce média ("
                                        + medium.label().fr() + ") pour le territoire " + territory + ".",
                                "No rule is known for this medium ("
                                        + medium.label().en() + ") in " + territory + "."))
                .category(FindingCategory.LEGAL_DUTY)
                .proposal(Proposal.advice(Wording.of("Demander à un juriste.", "Ask a lawyer.")))
                .build();
    }

    private void add(String id, Severity severity, String pointer, Wording message, Wording advice) {
        findings.add(Finding.builder(id, severity, Locus.of(pointer), message)
                .category(FindingCategory.LEGAL_DUTY)
                .source(rule.source())
                .proposal(Proposal.advice(advice))
                .build());
    }
}
