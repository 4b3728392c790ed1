package org.commspubliques.core.provider;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** What should be seen in missions. */
final class MissionFindings {

    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final LocalDate day;
    private final LocalDate horizon;
    private final ImmutableListMultimap<String, MediaUse> uses;
    private final Map<String, Commitment> commitments = new HashMap<>();

    private MissionFindings(LocalDate day, int days, List<MediaUse> uses, List<Budget> budgets) {
        this.day = day;
        this.horizon = day.plusDays(days);
        this.uses = Multimaps.index(uses, MediaUse::sha256);
        for (Budget budget : budgets) {
            for (Commitment commitment : budget.commitments()) {
                Preconditions.checkArgument(
                        commitments.put(commitment.id(), commitment) == null,
                        "two budgets have a commitment %s",
                        commitment.id());
            }
        }
    }

    static List<Finding> of(MissionBoard board, LocalDate day, int days, List<MediaUse> uses, List<Budget> budgets) {
        MissionFindings found = new MissionFindings(day, days, uses, budgets);
        for (int i = 0; i < board.missions().size(); i++) {
            Mission mission = board.missions().get(i);
            String pointer = "/missions/" + i;
            for (int j = 0; j < mission.deliverables().size(); j++) {
                found.deliverable(mission, mission.deliverables().get(j), pointer + "/deliverables/" + j);
            }
            found.price(mission, pointer);
        }
        return found.findings.build();
    }

    private void deliverable(Mission mission, Deliverable deliverable, String pointer) {
        if (mission.status().isUnderWay() && deliverable.isAwaited() && deliverable.isLate(day)) {
            Wording due = DateWording.dayMonthAndYear(deliverable.due());
            add(
                    "PRV-01",
                    Severity.WARNING,
                    pointer + "/due",
                    Wording.of(
                            named(deliverable).fr() + " : attendu le " + due.fr() + ".",
                            named(deliverable).en() + ": due on " + due.en() + "."),
                    Wording.of("Relancer le prestataire.", "Ask the provider."));
        }
        List<MediaUse> shown =
                deliverable.file().map(MediaAsset::sha256).map(uses::get).orElse(ImmutableList.of());
        boolean unsigned =
                deliverable.signOff().filter(proof -> !proof.isSigned()).isPresent();
        if (unsigned && !shown.isEmpty()) {
            add(
                    "PRV-08",
                    Severity.BLOCKING,
                    pointer + "/proof",
                    Wording.of(
                            named(deliverable).fr() + " : utilisé sans bon à tirer signé.",
                            named(deliverable).en() + ": used without a signed proof."),
                    Wording.of("Faire signer ce fichier.", "Have this file signed."));
        }
        shown.stream()
                .filter(use -> use.lastDay().filter(day::isAfter).isEmpty())
                .forEach(use -> use(deliverable, use, pointer + "/rights"));
    }

    private void use(Deliverable deliverable, MediaUse use, String pointer) {
        Wording named = named(deliverable);
        String where = " (" + use.communication() + ")";
        if (deliverable.rights().stream().noneMatch(ceded -> ceded.holdOn(use.support()))) {
            Wording support = use.support().label();
            add(
                    "PRV-04",
                    Severity.BLOCKING,
                    pointer,
                    Wording.of(
                            named.fr() + " : droits non cédés pour ce support, " + support.fr() + where + ".",
                            named.en() + ": rights not ceded for this support, " + support.en() + where + "."),
                    Wording.of("Retirer le média, ou étendre la cession.", "Take it out, or have more ceded."));
            return;
        }
        if (deliverable.rights().stream()
                .noneMatch(ceded -> ceded.holdOn(use.support()) && ceded.holdIn(use.territory()))) {
            add(
                    "PRV-05",
                    Severity.BLOCKING,
                    pointer,
                    Wording.of(
                            named.fr() + " : droits non cédés pour ce territoire, " + use.territory() + where + ".",
                            named.en() + ": rights not ceded for this territory, " + use.territory() + where + "."),
                    Wording.of("Retirer le média, ou étendre la cession.", "Take it out, or have more ceded."));
            return;
        }
        Optional<LocalDate> without = deliverable.firstDayWithoutRights(use);
        without.ifPresent(first -> ending(named, first, use, pointer, where));
    }

    private void ending(Wording named, LocalDate first, MediaUse use, String pointer, String where) {
        Wording last = DateWording.dayMonthAndYear(first.minusDays(1));
        if (first.equals(use.from())) {
            add(
                    "PRV-03",
                    Severity.BLOCKING,
                    pointer,
                    Wording.of(
                            named.fr() + " : aucun droit au premier jour d’utilisation, "
                                    + DateWording.dayMonthAndYear(first).fr() + where + ".",
                            named.en() + ": no right on the first day of use, "
                                    + DateWording.dayMonthAndYear(first).en() + where + "."),
                    Wording.of("Retirer le média, ou étendre la cession.", "Take it out, or have more ceded."));
        } else if (!first.isAfter(day)) {
            add(
                    "PRV-03",
                    Severity.BLOCKING,
                    pointer,
                    Wording.of(
                            named.fr() + " : encore diffusé, droits cédés jusqu’au " + last.fr() + where + ".",
                            named.en() + ": still shown, rights ceded until " + last.en() + where + "."),
                    Wording.of("Retirer le média, ou prolonger la cession.", "Take it down, or extend the rights."));
        } else if (!first.minusDays(1).isAfter(horizon)) {
            add(
                    "PRV-02",
                    Severity.WARNING,
                    pointer,
                    Wording.of(
                            named.fr() + " : droits cédés jusqu’au " + last.fr() + ", diffusion au-delà" + where + ".",
                            named.en() + ": rights ceded until " + last.en() + ", shown beyond" + where + "."),
                    Wording.of(
                            "Prolonger la cession, ou prévoir le retrait.",
                            "Extend the rights, or plan to take it down."));
        }
    }

    private void price(Mission mission, String pointer) {
        if (mission.status() == MissionStatus.DRAFTED || mission.status() == MissionStatus.CANCELLED) {
            return;
        }
        Optional<Commitment> commitment = mission.paidFrom().map(commitments::get);
        String title = mission.title();
        if (commitment.isEmpty()) {
            add(
                    "PRV-07",
                    Severity.BLOCKING,
                    pointer + "/commitment",
                    Wording.of(
                            "« " + title + " » : commandée sans engagement connu du budget.",
                            "'" + title + "': ordered without a commitment the budget knows."),
                    Wording.of("Engager la dépense.", "Commit the money."));
            return;
        }
        Money reserved = commitment.get().amount();
        Money price = mission.price();
        boolean other = !price.currency().equals(reserved.currency());
        if (other || price.compareTo(reserved) > 0) {
            add(
                    "PRV-06",
                    Severity.WARNING,
                    pointer + "/price",
                    Wording.of(
                            "« " + title + " » : " + price.label().fr() + " pour "
                                    + reserved.label().fr() + " engagés" + (other ? ", dans une autre monnaie." : "."),
                            "'" + title + "': " + price.label().en() + " for "
                                    + reserved.label().en() + " committed" + (other ? ", in another currency." : ".")),
                    other
                            ? Wording.of(
                                    "Engager la contre-valeur, au taux que donne le comptable.",
                                    "Commit the equivalent, at the rate the accountant gives.")
                            : Wording.of("Compléter l’engagement.", "Add to the commitment."));
        }
    }

    private static Wording named(Deliverable deliverable) {
        return Wording.of("« " + deliverable.label() + " »", "'" + deliverable.label() + "'");
    }

    private void add(String id, Severity severity, String pointer, Wording message, Wording advice) {
        findings.add(Finding.builder(id, severity, Locus.of(pointer), message)
                .proposal(Proposal.advice(advice))
                .build());
    }
}
