package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/** What should be seen in the space of the councillors outside the majority. */
final class OppositionFindings {

    /** Read in accounts of the decisions, not in their texts. */
    private static final Source NO_CONTROL = Source.of(
            "CE, 7 mai 2012, n° 353536 : le maire ne contrôle pas le contenu de la tribune ; CE, 20 mai 2016, n° 387144 : sauf"
                    + " contenu manifestement outrageant, diffamatoire ou injurieux",
            LocalDate.of(2026, 11, 28),
            Confidence.THIRD_PARTY);

    private OppositionFindings() {}

    static List<Finding> delivered(OppositionSpace space, LocalDate today) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (String group : space.shares().keySet()) {
            Optional<OppositionSpace.Text> text = space.textOfGroup(group);
            if (text.isEmpty()) {
                if (space.due().isBefore(today)) {
                    findings.add(awaited(space, group));
                }
                continue;
            }
            if (text.get().delivered().isAfter(space.due())) {
                findings.add(late(space, text.get()));
            }
            int over = text.get().signs() - space.allotted(group);
            if (over > 0) {
                findings.add(tooLong(space, text.get(), over));
            }
        }
        return findings.build();
    }

    private static boolean isOther(OppositionSpace.Text text, @Nullable String printed) {
        return printed != null && !text.isSame(printed);
    }

    static List<Finding> changed(OppositionSpace space, Map<String, String> printed) {
        return space.texts().stream()
                .filter(text -> isOther(text, printed.get(text.group())))
                .map(text -> Finding.builder(
                                "OPP-03",
                                Severity.BLOCKING,
                                locus(text.group()),
                                Wording.of(
                                        "Le texte de « " + text.group() + " » n’est pas celui qui a été remis.",
                                        "The text of '" + text.group() + "' is not the one that was delivered."))
                        .category(FindingCategory.LEGAL_DUTY)
                        .source(NO_CONTROL)
                        .proposal(Proposal.advice(Wording.of(
                                "Rétablir le texte de ses auteurs : eux seuls le corrigent.",
                                "Put back the text of its authors: they alone correct it.")))
                        .derogable(false)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding awaited(OppositionSpace space, String group) {
        return finding(
                group,
                Wording.of(
                        "Aucun texte de « " + group + " », attendu le "
                                + day(space).fr() + ".",
                        "No text of '" + group + "', due on " + day(space).en() + "."),
                Wording.of(
                        "Garder la preuve de la demande, et dire dans l’espace que le texte n’est pas parvenu.",
                        "Keep proof of the request, and say in the space that no text was received."));
    }

    private static Finding late(OppositionSpace space, OppositionSpace.Text text) {
        Wording delivered = DateWording.dayMonthAndYear(text.delivered());
        return finding(
                text.group(),
                Wording.of(
                        "Texte de « " + text.group() + " » remis le " + delivered.fr() + ", attendu le "
                                + day(space).fr() + ".",
                        "Text of '" + text.group() + "' delivered on " + delivered.en() + ", due on "
                                + day(space).en() + "."),
                Wording.of(
                        "Voir ce que prévoit le règlement intérieur du conseil.",
                        "See what the council's rules of procedure provide."));
    }

    private static Finding tooLong(OppositionSpace space, OppositionSpace.Text text, int over) {
        Wording signs = Signs.of(over);
        Wording part = Signs.of(space.allotted(text.group()));
        return finding(
                text.group(),
                Wording.of(
                        "Texte de « " + text.group() + " » : " + signs.fr() + " de trop pour un espace de " + part.fr()
                                + ".",
                        "Text of '" + text.group() + "': " + signs.en() + " too many for a space of " + part.en()
                                + "."),
                Wording.of(
                        "Demander à ses auteurs de le raccourcir ; ne pas le couper.",
                        "Ask its authors to shorten it; do not cut it."));
    }

    private static Wording day(OppositionSpace space) {
        return DateWording.dayMonthAndYear(space.due());
    }

    private static Finding finding(String group, Wording message, Wording advice) {
        return Finding.builder("OPP-02", Severity.WARNING, locus(group), message)
                .category(FindingCategory.LEGAL_DUTY)
                .source(NO_CONTROL)
                .proposal(Proposal.advice(advice))
                .build();
    }

    /** As a JSON Pointer writes it: a name may hold a slash (RFC 6901). */
    private static Locus locus(String group) {
        return Locus.of("/opposition/shares/" + group.replace("~", "~0").replace("/", "~1"));
    }
}
