package org.commspubliques.examples.evenementetprestataires;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.commspubliques.core.event.Guest;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.provider.MissionBoard;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/** Prints the forum, in at most 45 lines. */
final class ForumReport {

    private final Hall hall;
    private final PressOffice press;
    private final Missions missions;
    private final ProofRound round;
    private final Utf8Output out;

    ForumReport(Hall hall, PressOffice press, Missions missions, ProofRound round, Utf8Output out) {
        this.hall = hall;
        this.press = press;
        this.missions = missions;
        this.round = round;
        this.out = out;
    }

    void print() {
        out.line("Événement et prestataires — le forum des associations (contenu d’exemple fictif)");
        out.line("");
        out.line("SALLE ET INVITÉS");
        out.line("  " + hall.refusal() + " ; trois heures libres à partir de "
                + DateWording.hour(ZonedDateTime.ofInstant(hall.free(), Town.NOUMEA)
                                .toLocalTime())
                        .fr());
        out.line("  ordre de préséance : "
                + String.join(", ", hall.inOrder().stream().map(Guest::key).toList()));
        out.line("  " + hall.guests.confirmed() + " personnes annoncées, " + hall.guests.possible() + " possibles");
        print(hall.findings());
        out.line("");
        out.line("PRESSE");
        out.line("  "
                + press.release
                        .underEmbargo()
                        .orElseThrow()
                        .wording(Town.NOUMEA)
                        .fr());
        out.line("  premier jet :");
        print(press.findings(press.draft));
        print(press.messages(press.draft));
        int left = press.findings(press.release).size()
                + press.messages(press.release).size();
        out.line("  version envoyée : " + left + " constat");
        out.line("  demandes : " + press.enquiries.open().size() + " en attente, délai médian "
                + press.enquiries
                        .medianResponseTime(PressOffice.hours())
                        .map(Duration::toHours)
                        .orElseThrow()
                + " h ouvrées");
        print(press.waiting());
        out.line("");
        out.line("BON À TIRER, SIGNÉ DE L’EXTÉRIEUR");
        for (ProofRound.Step step : round.steps()) {
            out.line("  " + (step.accepted() ? "✓ " : "✗ ") + step.who() + " " + step.what());
        }
        out.line("");
        out.line("MISSIONS au " + DateWording.dayMonthAndYear(Town.TODAY).fr());
        MissionBoard board = missions.board(round.signed());
        board.due(Town.TODAY, 30)
                .forEach(entry -> out.line(
                        "  à venir " + DateWording.dayAndMonth(entry.day()).fr() + " : "
                                + entry.deliverable().label()));
        print(missions.findings(round.signed(), Town.TODAY));
        LocalDate december = LocalDate.of(2025, 12, 10);
        out.line("  au " + DateWording.dayMonthAndYear(december).fr() + " :");
        print(missions.findings(round.signed(), december).stream()
                .filter(finding -> finding.ruleId().equals("PRV-02"))
                .toList());
        out.line("");
        out.line("COÛTS  " + missions.costs().committed().label().fr() + " et "
                + missions.costsInEuros().committed().label().fr() + " engagés ; l’affiche : "
                + missions.costs().about(Town.POSTER).committed().label().fr());
        print(missions.budget.findings(80));
        out.line("");
        Duties duties = new Duties();
        out.line("OBLIGATIONS ET PARTENAIRES");
        print(duties.reply());
        print(duties.contacts());
        out.line("    et " + duties.held().size() + " blocages d’un texte en contentieux, "
                + duties.proof.findings().size() + " affichage interrompu, "
                + duties.paid().size()
                + " contenu rémunéré sans mention");
    }

    private void print(List<Finding> findings) {
        findings.forEach(finding ->
                out.line("    " + finding.ruleId() + " " + finding.message().fr()));
    }
}
