package org.commspubliques.examples.evenementetprestataires;

import java.util.List;
import java.util.Map;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.time.DateWording;

/** Duties and partners, as the page shows them. */
final class DutiesView {

    private final Duties duties;

    DutiesView(Duties duties) {
        this.duties = duties;
    }

    Map<String, Object> model() {
        return Map.of(
                "sujets",
                List.of(
                        subject(
                                1,
                                "Un droit de réponse",
                                List.of(
                                        fact(
                                                "Publication",
                                                Duties.REPLY.original().value()),
                                        fact(
                                                "Demande reçue",
                                                DateWording.moment(Duties.REPLY
                                                                .receivedAt()
                                                                .atZone(Town.NOUMEA))
                                                        .fr()),
                                        fact("Longueur", Duties.REPLY.lines() + " lignes")),
                                duties.reply()),
                        subject(
                                2,
                                "La preuve d’un affichage",
                                List.of(fact("Extrait", duties.proof.text().fr())),
                                duties.proof.findings()),
                        subject(
                                3,
                                "Un sujet en contentieux",
                                List.of(fact("Texte", "Le parking de Boulari est ouvert samedi 6 septembre 2025.")),
                                duties.held()),
                        subject(
                                4,
                                "Un partenaire",
                                List.of(
                                        fact("Qui", duties.plan.partner().label()),
                                        fact("Rythme", "tous les trois mois")),
                                duties.contacts()),
                        subject(
                                5,
                                "Un contenu rémunéré",
                                List.of(fact("Qui", duties.post.speaker()), fact("Texte", duties.post.text())),
                                duties.paid())));
    }

    private static Map<String, Object> fact(String what, String said) {
        return Map.of("quoi", what, "dit", said);
    }

    private static Map<String, Object> subject(
            int rank, String name, List<Map<String, Object>> facts, List<Finding> findings) {
        return Map.of("rang", String.valueOf(rank), "nom", name, "faits", facts, "constats", FindingRows.of(findings));
    }
}
