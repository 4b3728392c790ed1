package org.commspubliques.core.periodical;

import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** What should be seen in the contribution of a team. */
final class FormFindings {

    private static final String RULE = "PER-12";

    private FormFindings() {}

    static Finding missing(ContributionField field) {
        return finding(
                field,
                Wording.of(
                        "Il manque : " + field.label().fr() + ".",
                        "Missing: " + field.label().en() + "."),
                Wording.of("Le demander à l’équipe.", "Ask the team for it."));
    }

    static Finding tooLong(ContributionField field, int over) {
        Wording signs = Signs.of(over);
        return finding(
                field,
                Wording.of(
                        field.label().fr() + " : " + signs.fr() + " de trop.",
                        field.label().en() + ": " + signs.en() + " too many."),
                Wording.of("Raccourcir avant l’envoi.", "Shorten it before it is sent."));
    }

    private static Finding finding(ContributionField field, Wording message, Wording advice) {
        return Finding.builder(RULE, Severity.WARNING, Locus.of("/answers/" + field.id()), message)
                .proposal(Proposal.advice(advice))
                .build();
    }
}
