package org.commspubliques.core.alert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.CellBroadcastPages;
import org.commspubliques.core.source.Territory;

/** What is missing or too long in a request for FR-Alert. */
final class FrAlertFindings {

    private FrAlertFindings() {}

    static List<Finding> of(FrAlertRequest request, Territory territory, StateRepresentatives representatives) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        request.texts().keySet().stream()
                .filter(language -> !request.pages(language).fits())
                .forEach(language -> findings.add(tooLong(language, request.pages(language))));
        if (request.from().isEmpty()) {
            findings.add(missing(
                    "FRA-02",
                    "/from",
                    Wording.of(
                            "La demande ne dit pas de quand à quand.", "The request does not say from when to when.")));
        }
        if (request.reason().isBlank()) {
            findings.add(missing(
                    "FRA-03",
                    "/reason",
                    Wording.of(
                            "La demande ne dit pas pourquoi rien d’autre ne suffit.",
                            "The request does not say why nothing less will do.")));
        }
        if (request.phone().isBlank()) {
            findings.add(missing(
                    "FRA-04",
                    "/phone",
                    Wording.of(
                            "La demande ne dit pas où joindre la collectivité.",
                            "The request does not say where to reach the authority.")));
        }
        if (representatives.in(territory).isEmpty()) {
            findings.add(missing(
                    "FRA-05",
                    "/authority/territory",
                    Wording.of(
                            "Aucun représentant de l’État n’est connu pour le territoire " + territory + ".",
                            "No representative of the State is known for territory " + territory + ".")));
        }
        return findings.build();
    }

    private static Finding tooLong(String language, CellBroadcastPages pages) {
        return Finding.builder(
                        "FRA-01",
                        Severity.WARNING,
                        Locus.of("/texts/" + language, pages.end(), pages.text().length()),
                        Wording.of(
                                pages.pages().size() + " pages pour " + CellBroadcastPages.MAX_PAGES + " au plus.",
                                pages.pages().size() + " pages, at most " + CellBroadcastPages.MAX_PAGES + "."))
                .category(FindingCategory.CHANNEL)
                .excerpt(Excerpt.of(pages.text().substring(pages.end())))
                .proposal(Proposal.advice(Wording.of(
                        "Raccourcir : le danger, où, que faire, où se renseigner.",
                        "Shorten: the danger, where, what to do, where to learn more.")))
                .build();
    }

    private static Finding missing(String rule, String pointer, Wording message) {
        return Finding.builder(rule, Severity.WARNING, Locus.of(pointer), message)
                .category(FindingCategory.CHANNEL)
                .proposal(
                        Proposal.advice(Wording.of("À compléter avant l’envoi.", "To be completed before it is sent.")))
                .build();
    }
}
