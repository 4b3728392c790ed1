package org.commspubliques.core.budget;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** What should be seen in a budget. */
final class BudgetFindings {

    private BudgetFindings() {}

    static List<Finding> of(Budget budget, int percent) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (LineStanding standing : budget.standings()) {
            if (standing.available().isNegative()) {
                findings.add(exceeded(standing));
            } else if (standing.percentCommitted() >= percent) {
                findings.add(nearlySpent(standing));
            }
        }
        for (Commitment commitment : budget.commitments()) {
            Money paid = budget.paidFor(commitment.id());
            if (paid.compareTo(commitment.amount()) > 0) {
                findings.add(dearer(commitment, paid));
            }
        }
        return findings.build();
    }

    private static Finding exceeded(LineStanding standing) {
        Wording over = Money.zero(standing.committed().currency())
                .minus(standing.available())
                .label();
        Wording line = standing.line().label();
        return Finding.builder(
                        "BUD-01",
                        Severity.BLOCKING,
                        Locus.of("/lines/" + standing.line().id()),
                        Wording.of(
                                line.fr() + " : crédits dépassés de " + over.fr() + ".",
                                line.en() + ": " + over.en() + " over the credits voted."))
                .proposal(Proposal.advice(Wording.of(
                        "Virer des crédits d’une autre ligne, ou renoncer à un engagement.",
                        "Transfer credits from another line, or give up a commitment.")))
                .build();
    }

    private static Finding nearlySpent(LineStanding standing) {
        Wording line = standing.line().label();
        Wording available = standing.available().label();
        return Finding.builder(
                        "BUD-02",
                        Severity.WARNING,
                        Locus.of("/lines/" + standing.line().id()),
                        Wording.of(
                                line.fr() + " : " + standing.percentCommitted() + " % des crédits sont engagés, reste "
                                        + available.fr() + ".",
                                line.en() + ": " + standing.percentCommitted() + "% of the credits are committed, "
                                        + available.en() + " left."))
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier les commandes prévues d’ici la fin de l’année.",
                        "Check the orders planned until the end of the year.")))
                .build();
    }

    private static Finding dearer(Commitment commitment, Money paid) {
        Wording reserved = commitment.amount().label();
        return Finding.builder(
                        "BUD-03",
                        Severity.WARNING,
                        Locus.of("/commitments/" + commitment.id()),
                        Wording.of(
                                "« " + commitment.wording() + " » : payé "
                                        + paid.label().fr() + " pour " + reserved.fr() + " engagés.",
                                "'" + commitment.wording() + "': "
                                        + paid.label().en() + " paid, " + reserved.en() + " committed."))
                .proposal(Proposal.advice(Wording.of("Compléter l’engagement.", "Add to the commitment.")))
                .build();
    }
}
