package org.commspubliques.core.review;

import java.time.LocalDate;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * The findings about decisions to set findings aside: {@code SUP-01} (about nothing any more), {@code SUP-02} (over) and
 * {@code SUP-03} (about what nobody can set aside). They inform only.
 */
final class SuppressionFindings {

    private SuppressionFindings() {}

    static Finding unused(Suppression suppression) {
        String words = suppression.excerpt().isBlank() ? "" : ", « " + suppression.excerpt() + " »";
        String wordsEn = suppression.excerpt().isBlank() ? "" : ", '" + suppression.excerpt() + "'";
        return finding(
                "SUP-01",
                Locus.of(""),
                suppression,
                Wording.of(
                        "Un constat écarté n’existe plus (" + suppression.rule() + words
                                + ") : la phrase a changé, ou la" + " règle.",
                        "A finding that was set aside is no longer there (" + suppression.rule() + wordsEn
                                + "): the sentence has changed, or the rule has."),
                Wording.of("Retirer cette décision.", "Remove the decision."));
    }

    static Finding expired(Finding finding, Suppression suppression) {
        LocalDate until = suppression.lastDay().orElseThrow();
        return finding(
                "SUP-02",
                finding.locus(),
                suppression,
                Wording.of(
                        "Ce constat (" + finding.ruleId() + ") n’était écarté que jusqu’au "
                                + DateWording.dayMonthAndYear(until).fr() + " : il compte de nouveau.",
                        "This finding (" + finding.ruleId() + ") was set aside until "
                                + DateWording.dayMonthAndYear(until).en() + " only: it counts again."),
                Wording.of(
                        "Corriger le texte, ou décider de nouveau, avec un motif.",
                        "Correct the text, or decide again, with a reason."));
    }

    static Finding rejected(Finding finding, Suppression suppression) {
        return finding(
                "SUP-03",
                finding.locus(),
                suppression,
                Wording.of(
                        "Ce constat (" + finding.ruleId() + ") s’oppose à la publication : il ne peut être écarté.",
                        "This finding (" + finding.ruleId() + ") bars publication: it cannot be set aside."),
                finding.derogable()
                        ? Wording.of(
                                "Corriger le texte, ou demander une dérogation à qui peut l’accorder.",
                                "Correct the text, or ask for a derogation from whoever may grant it.")
                        : Wording.of(
                                "Corriger le texte : nul ne déroge à cette règle.",
                                "Correct the text: nobody overrides this rule."));
    }

    private static Finding finding(String rule, Locus locus, Suppression suppression, Wording what, Wording advice) {
        return Finding.builder(
                        rule,
                        Severity.INFO,
                        locus,
                        Wording.of(
                                what.fr() + " Décision de " + suppression.by() + " : « " + suppression.reason() + " ».",
                                what.en() + " Decided by " + suppression.by() + ": '" + suppression.reason() + "'."))
                .proposal(Proposal.advice(advice))
                .build();
    }
}
