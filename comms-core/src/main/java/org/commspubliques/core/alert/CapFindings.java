package org.commspubliques.core.alert;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapInfo;
import org.commspubliques.core.cap.CapMessageType;
import org.commspubliques.core.cap.CapResponse;
import org.commspubliques.core.cap.CapStatus;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;

/**
 * Relecture d’une alerte CAP: what the schema allows and the standard or good sense does not. Rules {@code CAP-01} (long
 * headline), {@code CAP-02} (no instruction), {@code CAP-03} (no end, or one that is past), {@code CAP-04} (what it
 * changes is not said), {@code CAP-05} (no area), {@code CAP-06} (nothing to say) and {@code CAP-07} (an exercise without
 * a note). All of them warn or inform: an alert is never held back. Loci are JSON Pointers into the message, such as
 * {@code /info/0/headline}. Thread-safe.
 */
public final class CapFindings {

    /** The length of a headline the standard aims at, in code points. */
    private static final int HEADLINE = 160;

    private static final Source STANDARD = Source.of(
            "OASIS, Common Alerting Protocol 1.2, section 3.2", LocalDate.of(2026, 11, 23), Confidence.TO_VERIFY);

    /** What asks nothing of anybody. */
    private static final Set<CapResponse> IDLE =
            Set.of(CapResponse.NONE, CapResponse.ALL_CLEAR, CapResponse.ASSESS, CapResponse.MONITOR);

    private CapFindings() {}

    /**
     * Reads an alert over.
     *
     * @param alert the alert
     * @return what should be looked at again, in the order of the message; unmodifiable
     */
    public static List<Finding> of(CapAlert alert) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (alert.status() == CapStatus.EXERCISE && alert.note().isEmpty()) {
            findings.add(finding(
                    "CAP-07",
                    Severity.WARNING,
                    "/note",
                    "",
                    Wording.of(
                            "Exercice sans note qui dise lequel : il pourrait être pris pour une alerte.",
                            "An exercise without a note that says which: it could be taken for an alert."),
                    Wording.of("Nommer l’exercice dans la note.", "Name the exercise in the note.")));
        }
        if (alert.type() != CapMessageType.ALERT && alert.references().isEmpty()) {
            findings.add(finding(
                    "CAP-04",
                    Severity.WARNING,
                    "/references",
                    "",
                    Wording.of(
                            "Message de nature « " + alert.type().label().fr()
                                    + " » qui ne dit pas sur quel message il porte.",
                            "A message of type '" + alert.type().label().en()
                                    + "' that does not say which message it is about."),
                    Wording.of("Renvoyer au message d’origine.", "Refer to the original message.")));
        }
        if (alert.infos().isEmpty()
                && (alert.type() == CapMessageType.ALERT || alert.type() == CapMessageType.UPDATE)) {
            findings.add(finding(
                    "CAP-06",
                    Severity.WARNING,
                    "/info",
                    "",
                    Wording.of("L’alerte ne dit rien.", "The alert says nothing."),
                    Wording.of("Ajouter un bloc d’information.", "Add an info block.")));
        }
        for (int i = 0; i < alert.infos().size(); i++) {
            addTo(findings, alert, alert.infos().get(i), "/info/" + i);
        }
        return findings.build();
    }

    private static void addTo(ImmutableList.Builder<Finding> findings, CapAlert alert, CapInfo info, String pointer) {
        info.headline()
                .filter(headline -> headline.codePointCount(0, headline.length()) > HEADLINE)
                .ifPresent(headline -> findings.add(tooLong(headline, pointer)));
        if (info.instruction().isEmpty() && !IDLE.containsAll(info.responses())) {
            findings.add(finding(
                    "CAP-02",
                    Severity.WARNING,
                    pointer + "/instruction",
                    "",
                    Wording.of(
                            "L’alerte demande d’agir sans dire comment.", "The alert asks people to act and not how."),
                    Wording.of("Écrire la consigne.", "Write the instruction.")));
        }
        expiry(alert, info, pointer).ifPresent(findings::add);
        if (info.areas().isEmpty()) {
            findings.add(finding(
                    "CAP-05",
                    Severity.WARNING,
                    pointer + "/area",
                    "",
                    Wording.of("L’alerte ne dit pas où.", "The alert does not say where."),
                    Wording.of("Indiquer la zone.", "Say which area.")));
        }
    }

    private static Finding tooLong(String headline, String pointer) {
        int end = headline.offsetByCodePoints(0, HEADLINE);
        int length = headline.codePointCount(0, headline.length());
        return Finding.builder(
                        "CAP-01",
                        Severity.INFO,
                        Locus.of(pointer + "/headline", end, headline.length()),
                        Wording.of(
                                "Titre de " + length + " caractères : au-delà de " + HEADLINE
                                        + ", des appareils le coupent.",
                                "A headline of " + length + " characters: beyond " + HEADLINE + ", devices cut it."))
                .category(FindingCategory.CHANNEL)
                .excerpt(Excerpt.of(headline.substring(end)))
                .source(STANDARD)
                .proposal(Proposal.advice(Wording.of("Raccourcir le titre.", "Shorten the headline.")))
                .build();
    }

    private static Optional<Finding> expiry(CapAlert alert, CapInfo info, String pointer) {
        OffsetDateTime start = info.effective().orElse(alert.sent());
        Optional<Wording> problem = info.expires().isEmpty()
                ? Optional.of(Wording.of(
                        "L’alerte n’a pas de fin : chaque système choisira la sienne.",
                        "The alert has no end: each system will choose its own."))
                : info.expires().get().isAfter(start)
                        ? Optional.empty()
                        : Optional.of(Wording.of(
                                "L’alerte expire avant de valoir.", "The alert expires before it takes effect."));
        return problem.map(message -> finding(
                "CAP-03",
                Severity.WARNING,
                pointer + "/expires",
                info.expires().map(OffsetDateTime::toString).orElse(""),
                message,
                Wording.of("Indiquer jusqu’à quand elle vaut.", "Say until when it holds.")));
    }

    private static Finding finding(
            String rule, Severity severity, String pointer, String excerpt, Wording message, Wording advice) {
        return Finding.builder(rule, severity, Locus.of(pointer), message)
                .category(FindingCategory.CHANNEL)
                .excerpt(excerpt)
                .source(STANDARD)
                .proposal(Proposal.advice(advice))
                .build();
    }
}
