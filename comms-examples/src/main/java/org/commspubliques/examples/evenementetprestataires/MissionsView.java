package org.commspubliques.examples.evenementetprestataires;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.budget.CostStatement;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.provider.Deliverable;
import org.commspubliques.core.provider.Mission;
import org.commspubliques.core.provider.MissionStatus;
import org.commspubliques.core.time.DateWording;

/** Missions, the proof and the costs, as the page shows them. */
final class MissionsView {

    private static final LocalDate LATER = LocalDate.of(2025, 12, 10);

    private final Missions missions;
    private final ProofRound round;

    MissionsView(Missions missions, ProofRound round) {
        this.missions = missions;
        this.round = round;
    }

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "missions",
                missions.board(round.signed()).missions().stream()
                        .map(this::mission)
                        .toList());
        model.put("constats", FindingRows.of(missions.findings(round.signed(), Town.TODAY)));
        model.put("plusTard", DateWording.dayMonthAndYear(LATER).fr());
        model.put(
                "decembre",
                Map.of(
                        "constats",
                        FindingRows.of(missions.findings(round.signed(), LATER).stream()
                                .filter(finding -> finding.ruleId().equals("PRV-02"))
                                .toList())));
        model.put("etapes", round.steps().stream().map(MissionsView::step).toList());
        model.put(
                "couts",
                List.of(
                        costs("Budget de la commune, en francs CFP", missions.costs()),
                        costs("Subvention, en euros", missions.costsInEuros())));
        return model;
    }

    private Map<String, Object> mission(Mission mission) {
        return Map.of(
                "metier", mission.trade().label().fr(),
                "titre", mission.title(),
                "prestataire", Missions.provider(mission.provider()).label(),
                "prix", mission.price().label().fr(),
                "reference", mission.reference(),
                "etat", mission.status().label().fr(),
                "ton", mission.status() == MissionStatus.ACCEPTED ? "ok" : "info",
                "livrables",
                        mission.deliverables().stream().map(this::deliverable).toList());
    }

    private Map<String, Object> deliverable(Deliverable deliverable) {
        LocalDate delivered = deliverable.delivered();
        return Map.of(
                "nom", deliverable.label(),
                "date",
                        delivered == null
                                ? "attendu le "
                                        + DateWording.dayMonthAndYear(deliverable.due())
                                                .fr()
                                : "livré le "
                                        + DateWording.dayMonthAndYear(delivered).fr(),
                "droits",
                        deliverable
                                .rightsUntil()
                                .map(last -> DateWording.dayMonthAndYear(last).fr())
                                .orElse(""),
                "bat",
                        deliverable
                                .signOff()
                                .map(proof -> proof.isSigned() ? "signé par " + proof.signedBy() : "à signer")
                                .orElse(""));
    }

    private static Map<String, Object> step(ProofRound.Step step) {
        var at = step.at().atZone(Town.NOUMEA);
        return Map.of(
                "quand",
                DateWording.dayAndMonth(at.toLocalDate()).fr() + ", "
                        + DateWording.hour(at.toLocalTime()).fr(),
                "qui",
                step.who().substring(0, 1).toUpperCase(Locale.ROOT) + step.who().substring(1),
                "quoi",
                step.what(),
                "admis",
                step.accepted());
    }

    private static Map<String, Object> costs(String name, CostStatement statement) {
        return Map.of(
                "nom", name,
                "engage", statement.committed().label().fr(),
                "paye", statement.paid().label().fr(),
                "lignes", statement.lines().stream().map(MissionsView::cost).toList());
    }

    private static Map<String, Object> cost(CostStatement.Line line) {
        return Map.of(
                "objet", line.commitment().wording(),
                "communication",
                        line.commitment()
                                .object()
                                .ofCommunication()
                                .map(CommunicationId::value)
                                .orElse("—"),
                "engage", line.commitment().amount().label().fr(),
                "paye", line.paid().label().fr());
    }
}
