package org.commspubliques.core.fit;

import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.consent.AudienceFile;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;
import org.commspubliques.core.consent.UnsubscribeLink;
import org.commspubliques.core.consent.UseRules;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;

/** What the check of audiences has to say, in words, with the law of the place. */
final class AudienceFindings {

    private static final Source POLITICAL = Source.of(
            "CNIL, « Les fichiers qui ne peuvent pas être utilisés pour la communication politique », 21 octobre 2025, et"
                    + " « Communication municipale », 7 août 2012 (copies)",
            LocalDate.of(2026, 11, 28),
            Confidence.OFFICIAL);

    private static final Source ACCOUNTABILITY = Source.unchecked(
            "loi n° 78-17 du 6 janvier 1978, art. 4, 2° : données collectées pour des finalités déterminées, de connaissance"
                    + " générale");

    private final UseRules rules;
    private final LegalReferences law;
    private final Locus locus;

    AudienceFindings(UseRules rules, LegalReferences law, Locus locus) {
        this.rules = rules;
        this.law = law;
        this.locus = locus;
    }

    Finding political(Audience audience) {
        return finding("AUD-02", Severity.BLOCKING, about(audience, Exclusion.POLITICAL_USE.reason()))
                .references(rules.references(Exclusion.POLITICAL_USE, law))
                .source(POLITICAL)
                .derogable(false)
                .proposal(advice(
                        "Ne pas adresser ce message par un fichier de la collectivité.",
                        "Do not send this message by means of a file of the authority."))
                .build();
    }

    Finding unknownFile(Audience audience, ProcessingUse use) {
        Wording message = Wording.of(
                "rien ne dit de quel fichier viennent les coordonnées ; finalité : "
                        + use.purpose().label().fr(),
                "nothing says from which file the details come; purpose: "
                        + use.purpose().label().en());
        return finding("AUD-01", Severity.INFO, about(audience, message))
                .source(ACCOUNTABILITY)
                .proposal(advice(
                        "Déclarer le fichier de cette audience et ce pour quoi il a été constitué.",
                        "State the file of this audience and what it was made for."))
                .build();
    }

    Finding register(Audience audience, AudienceFile file, ProcessingUse use) {
        return excluded("AUD-03", audience, file, use, Exclusion.REGISTER_RESTRICTED)
                .proposal(advice(
                        "Recueillir l’accord exprès des personnes, ou prendre un autre fichier.",
                        "Ask the people’s express agreement, or take another file."))
                .build();
    }

    Finding noBasis(Audience audience, AudienceFile file, ProcessingUse use, Exclusion exclusion) {
        return excluded("AUD-01", audience, file, use, exclusion)
                .proposal(
                        advice(
                                "Demander l’accord des personnes, s’en tenir à la finalité annoncée, ou consulter le délégué à la protection"
                                        + " des données.",
                                "Ask the people, keep to the purpose that was announced, or consult the data protection officer."))
                .build();
    }

    private Finding.Builder excluded(
            String rule, Audience audience, AudienceFile file, ProcessingUse use, Exclusion exclusion) {
        Wording reason = exclusion.reason();
        Wording message = Wording.of(
                reason.fr() + " ; fichier : " + file.origin().label().fr() + " ; finalité : "
                        + use.purpose().label().fr(),
                reason.en() + "; file: " + file.origin().label().en() + "; purpose: "
                        + use.purpose().label().en());
        return finding(rule, Severity.WARNING, about(audience, message))
                .references(rules.references(exclusion, law))
                .source(exclusion == Exclusion.NO_BASIS ? ACCOUNTABILITY : rules.originSource(file.origin()));
    }

    /** A sorting blocks where the authority that watches over it says so itself. */
    Finding sorting(Audience audience, AudienceFile file, String attribute, SortCriterion criterion, Source source) {
        Wording message = Wording.of(
                "ce fichier ne se trie pas sur « " + attribute + " » ; fichier : "
                        + file.origin().label().fr() + " ; critère exclu : "
                        + criterion.label().fr(),
                "this file must not be sorted by '" + attribute + "'; file: "
                        + file.origin().label().en() + "; excluded criterion: "
                        + criterion.label().en());
        Severity severity = source.confidence().isConfirmed() ? Severity.BLOCKING : Severity.WARNING;
        return finding("AUD-03", severity, about(audience, message))
                .source(source)
                .proposal(advice("Retirer ce critère de tri.", "Remove this criterion."))
                .build();
    }

    Finding noWayOut(UnsubscribeLink link) {
        List<LegalReference> applicable = law.applicable(link.references(), rules.territory());
        return finding(
                        "AUD-04",
                        Severity.WARNING,
                        Wording.of(
                                "Rien ne dit comment ne plus recevoir ces messages.",
                                "Nothing tells how to stop receiving these messages."))
                .references(applicable)
                .source(link.source())
                .proposal(advice(
                        "Ajouter : « " + link.mention().fr() + " »"
                                + link.header()
                                        .map(header -> ", et le champ " + header + " à l’envoi")
                                        .orElse("")
                                + ".",
                        "Add: '" + link.mention().en() + "'"
                                + link.header()
                                        .map(header -> ", and the field " + header + " when sending")
                                        .orElse("")
                                + "."))
                .build();
    }

    private Finding.Builder finding(String rule, Severity severity, Wording message) {
        return Finding.builder(rule, severity, locus, message).category(FindingCategory.PERSONAL_DATA);
    }

    /** One sentence: what is wrong, without a capital and without a full stop. */
    private static Wording about(Audience audience, Wording what) {
        return Wording.of(
                "Audience « " + audience.name().fr() + " » : " + what.fr() + ".",
                "Audience '" + audience.name().en() + "': " + what.en() + ".");
    }

    private static Proposal advice(String fr, String en) {
        return Proposal.advice(Wording.of(fr, en));
    }
}
