package org.commspubliques.core.press;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** What should be seen in a press release. */
final class ReleaseFindings {

    private ReleaseFindings() {}

    static List<Finding> of(PressRelease release, Instant now, ZoneId zone, int mostWords) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < release.quotes().size(); i++) {
            quote(findings, i, release.quotes().get(i), zone);
        }
        if (!release.pressContact().filter(PressContact::isReachable).isPresent()) {
            findings.add(found(
                    "PRS-03",
                    Severity.BLOCKING,
                    "/contact",
                    Wording.of("Aucun contact presse joignable.", "No press contact who can be reached."),
                    Wording.of("Indiquer un téléphone ou une adresse.", "Give a telephone number or an address.")));
        }
        if (release.place().isBlank() || release.day() == null) {
            findings.add(found(
                    "PRS-04",
                    Severity.WARNING,
                    release.day() == null ? "/day" : "/place",
                    Wording.of("Le communiqué ne dit pas où et quand il est émis.", "The release has no dateline."),
                    Wording.of("Indiquer le lieu et la date.", "Give the place and the day.")));
        }
        release.underEmbargo().filter(embargo -> !embargo.holdsAt(now)).ifPresent(embargo -> {
            Wording until = DateWording.moment(embargo.until().atZone(zone));
            findings.add(found(
                    "PRS-05",
                    Severity.WARNING,
                    "/embargo",
                    Wording.of(
                            "L’embargo est levé depuis le " + until.fr() + ".",
                            "The embargo ended " + until.en() + "."),
                    Wording.of(
                            "Retirer l’embargo, ou en changer l’heure.", "Take the embargo off, or change its hour.")));
        });
        int words = release.sections().stream()
                .map(Section::text)
                .mapToInt(text -> Words.of(text).size())
                .sum();
        if (words > mostWords) {
            findings.add(found(
                    "PRS-06",
                    Severity.INFO,
                    "/body",
                    Wording.of(
                            words + " mots, plus que les " + mostWords + " usuels.",
                            words + " words, more than the usual " + mostWords + "."),
                    Wording.of("Passer les détails dans le dossier de presse.", "Move the details to the press kit.")));
        }
        if (release.about().isBlank()) {
            findings.add(found(
                    "PRS-07",
                    Severity.INFO,
                    "/about",
                    Wording.of("Pas de paragraphe « À propos ».", "No 'About' paragraph."),
                    Wording.of("Présenter la collectivité en deux phrases.", "Say in two sentences who issues it.")));
        }
        return findings.build();
    }

    private static void quote(ImmutableList.Builder<Finding> findings, int index, Quote quote, ZoneId zone) {
        String pointer = "/quotes/" + index + "/words";
        switch (quote.standing()) {
            case NOT_APPROVED ->
                findings.add(found(
                        "PRS-01",
                        Severity.BLOCKING,
                        pointer,
                        Wording.of(
                                "Citation que son auteur n’a pas approuvée : " + quote.attribution() + ".",
                                "Quote that its speaker has not approved: " + quote.attribution() + "."),
                        Wording.of("Faire approuver ces mots.", "Have these words approved.")));
            case CHANGED_SINCE ->
                quote.agreement().ifPresent(agreement -> {
                    Wording at = DateWording.moment(agreement.at().atZone(zone));
                    findings.add(found(
                            "PRS-02",
                            Severity.BLOCKING,
                            pointer,
                            Wording.of(
                                    "Citation modifiée depuis l’accord donné le " + at.fr() + " : "
                                            + quote.attribution() + ".",
                                    "Quote changed since it was approved, " + at.en() + ": " + quote.attribution()
                                            + "."),
                            Wording.of(
                                    "Rétablir les mots approuvés, ou faire approuver ceux-ci.",
                                    "Restore the approved words, or have these approved.")));
                });
            case APPROVED -> {}
        }
    }

    static Finding found(String id, Severity severity, String pointer, Wording message, Wording advice) {
        return Finding.builder(id, severity, Locus.of(pointer), message)
                .proposal(Proposal.advice(advice))
                .build();
    }
}
