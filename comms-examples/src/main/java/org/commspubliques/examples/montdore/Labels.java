package org.commspubliques.examples.montdore;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;

/** What the pages say besides their content. */
final class Labels {

    private static final ImmutableMap<String, Wording> ALL = ImmutableMap.<String, Wording>builder()
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("fictional", Wording.of("Contenu d’exemple fictif", "Fictional content"))
            .put("breadcrumb", Wording.of("Fil d’Ariane", "Breadcrumb"))
            .put("week", Wording.of("La semaine", "The week"))
            .put(
                    "footer",
                    Wording.of(
                            "produit par l’exemple « une semaine à la cellule communication » de Comms publiques ; aucun avis juridique",
                            "made by the example 'a week at the communication cell' of Comms publiques; no legal advice"))
            .put("situation", Wording.of("Situation électorale", "Electoral situation"))
            .put("figures", Wording.of("Chiffres de la semaine", "Figures of the week"))
            .put("requests", Wording.of("Demandes", "Requests"))
            .put("reference", Wording.of("Référence", "Reference"))
            .put("subject", Wording.of("Objet", "Subject"))
            .put("unit", Wording.of("Service", "Unit"))
            .put("purpose", Wording.of("Finalité", "Purpose"))
            .put("findings", Wording.of("Contrôle", "Review"))
            .put("state", Wording.of("État", "State"))
            .put("days", Wording.of("La semaine, heure par heure", "The week, hour by hour"))
            .put("chain", Wording.of("Circuit", "Chain"))
            .put(
                    "found",
                    Wording.of("Ce que le contrôle a trouvé dans le brouillon", "What the review found in the draft"))
            .put("nothingFound", Wording.of("Le contrôle n’a rien trouvé.", "The review found nothing."))
            .put("pages", Wording.of("Pages du dossier", "Pages of file"))
            .put("review", Wording.of("Contrôle du texte", "Review of the text"))
            .put("approval", Wording.of("Circuit de validation", "Approval"))
            .put("journal", Wording.of("Le numéro", "The issue"))
            .put("journalPrint", Wording.of("Le numéro, sur papier", "The issue, on paper"))
            .put("journalPlan", Wording.of("Chemin de fer", "Page plan"))
            .put("means", Wording.of("Calendrier, pression, budget", "Calendar, pressure, budget"))
            .put("calendar", Wording.of("Calendrier de la semaine", "Calendar of the week"))
            .put("pressure", Wording.of("Pression\u00A0:", "Pressure:"))
            .put("budget", Wording.of("Budget\u00A0:", "Budget:"))
            .put("preview", Wording.of("Aperçu\u00A0:", "Preview:"))
            .put("register", Wording.of("Registre", "Register"))
            .put("standing", Wording.of("Où en est chaque texte", "Where each text stands"))
            .put("variant", Wording.of("Déclinaison", "Variant"))
            .put("seal", Wording.of("Empreinte", "Seal"))
            .put("out", Wording.of("Diffusion", "Delivery"))
            .put("timeline", Wording.of("Ce qui s’est passé", "What happened"))
            .put("before", Wording.of("Avant", "Before"))
            .put("after", Wording.of("Après", "After"))
            .put("entry", Wording.of("écriture", "entry"))
            .buildOrThrow();

    private Labels() {}

    static Map<String, String> in(Locale reader) {
        return ALL.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().in(reader)));
    }
}
