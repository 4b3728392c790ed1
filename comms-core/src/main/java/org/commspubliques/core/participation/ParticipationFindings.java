package org.commspubliques.core.participation;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Vérification d’une démarche participative: what came of it is not reported back ({@code PART-01}), something was announced
 * late or not at all ({@code PART-02}), the question leads to an answer ({@code PART-03}), the figures reported back do not
 * add up ({@code PART-04}), a promise is overdue or a refusal unexplained ({@code PART-05}). Thread-safe.
 */
public final class ParticipationFindings {

    /** How sure a finding is that rests on words. */
    private static final double LIKELY = 0.7;

    private ParticipationFindings() {}

    /**
     * Looks at a process.
     *
     * @param process the process
     * @param now the moment
     * @param duties the rules of communication
     * @return what should be seen to, in the order of the rules; unmodifiable
     */
    public static List<Finding> of(ParticipationProcess process, Instant now, ParticipationRules duties) {
        LocalDate today = LocalDate.ofInstant(now, process.zone());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<OwedCommunication> late = process.owedCommunications(duties).stream()
                .filter(owed -> owed.isLate(today))
                .toList();
        late.stream()
                .filter(owed -> owed.duty().reportsBack() && owed.published().isEmpty())
                .map(ParticipationFindings::notReportedBack)
                .forEach(findings::add);
        late.stream()
                .filter(owed -> !owed.duty().reportsBack())
                .map(ParticipationFindings::notAnnounced)
                .forEach(findings::add);
        LeadingQuestion.in(process.question())
                .map(words -> leading(process.question(), words))
                .ifPresent(findings::add);
        oneSided(process).ifPresent(findings::add);
        process.outcome().flatMap(ParticipationFindings::sums).ifPresent(findings::add);
        process.followUps().stream()
                .flatMap(followUp -> promise(followUp, today).stream())
                .forEach(findings::add);
        return findings.build();
    }

    private static Finding notReportedBack(OwedCommunication owed) {
        return Finding.builder(
                        "PART-01",
                        Severity.WARNING,
                        Locus.of("/issued"),
                        Wording.of(
                                "Rien n’a été rendu aux participants : "
                                        + owed.label().fr() + ".",
                                "Nothing was reported back to those who took part: "
                                        + owed.label().en() + "."))
                .category(FindingCategory.SUPPORT)
                .proposal(Proposal.advice(Wording.of(
                        "Publier ce qui a été dit, ce qui en est fait, et pourquoi le reste ne l’est pas.",
                        "Publish what was said, what is done with it, and why the rest is not.")))
                .build();
    }

    private static Finding notAnnounced(OwedCommunication owed) {
        Wording came = owed.published()
                .map(issued -> DateWording.dayMonthAndYear(issued.on()))
                .map(day ->
                        Wording.of(" ; publiée le " + day.fr() + " seulement", "; published on " + day.en() + " only"))
                .orElse(Wording.of(" ; rien n’est publié", "; nothing is published"));
        Finding.Builder finding = Finding.builder(
                        "PART-02",
                        Severity.WARNING,
                        Locus.of("/phases/"
                                + owed.ofPhase().map(ParticipationPhase::id).orElse("")),
                        Wording.of(
                                "Communication en retard : " + owed.label().fr() + came.fr() + ".",
                                "A communication is late: " + owed.label().en() + came.en() + "."))
                .category(owed.rule().source() == null ? FindingCategory.SUPPORT : FindingCategory.LEGAL_DUTY)
                .proposal(Proposal.advice(Wording.of(
                        "Publier sans attendre, et décaler l’ouverture si le délai est imposé.",
                        "Publish at once, and move the opening where the notice is a duty.")));
        owed.rule().basis().ifPresent(finding::source);
        return finding.build();
    }

    private static Finding leading(String question, String words) {
        return Finding.builder(
                        "PART-03",
                        Severity.WARNING,
                        Locus.of("/question"),
                        Wording.of(
                                "La question oriente la réponse : « " + words + " ».",
                                "The question leads to an answer: '" + words + "'."))
                .category(FindingCategory.NEUTRALITY)
                .excerpt(Excerpt.of(question))
                .confidence(LIKELY)
                .proposal(Proposal.advice(Wording.of(
                        "Demander sans juger : « Que pensez-vous de… ? », « Que choisissez-vous ? ».",
                        "Ask without judging: 'What do you think of…?', 'Which do you choose?'.")))
                .build();
    }

    /** A choice among yeses is none. */
    private static Optional<Finding> oneSided(ParticipationProcess process) {
        return process.choices().size() >= 2 && LeadingQuestion.allAgree(process.choices())
                ? Optional.of(Finding.builder(
                                "PART-03",
                                Severity.WARNING,
                                Locus.of("/choices"),
                                Wording.of(
                                        "Toutes les réponses proposées sont favorables.",
                                        "All the answers to choose from are in favour."))
                        .category(FindingCategory.NEUTRALITY)
                        .confidence(LIKELY)
                        .proposal(Proposal.advice(
                                Wording.of("Ajouter « non » et « sans avis ».", "Add 'no' and 'no opinion'.")))
                        .build())
                : Optional.empty();
    }

    private static Optional<Finding> sums(ParticipationResults results) {
        if (results.lines().isEmpty() || results.sum() == results.answers()) {
            return Optional.empty();
        }
        return Optional.of(Finding.builder(
                        "PART-04",
                        Severity.WARNING,
                        Locus.of("/results"),
                        Wording.of(
                                "Les résultats font " + results.sum() + " réponses, et non " + results.answers() + ".",
                                "The results add up to " + results.sum() + " answers, not " + results.answers() + "."))
                .category(FindingCategory.ACCURACY)
                .proposal(Proposal.advice(Wording.of("Corriger avant de publier.", "Correct before publishing.")))
                .build());
    }

    private static Optional<Finding> promise(FollowUp followUp, LocalDate today) {
        boolean overdue = followUp.state().isOpen()
                && followUp.lastDay().filter(last -> last.isBefore(today)).isPresent();
        boolean unexplained = followUp.state() == FollowUp.State.DECLINED
                && followUp.explanation().isBlank();
        if (!overdue && !unexplained) {
            return Optional.empty();
        }
        Wording day = followUp.lastDay().map(DateWording::dayMonthAndYear).orElse(Wording.same(""));
        return Optional.of(Finding.builder(
                        "PART-05",
                        Severity.WARNING,
                        Locus.of("/followUps/" + followUp.id()),
                        overdue
                                ? Wording.of(
                                        "« " + followUp.asked() + " » : promis pour le " + day.fr() + ", toujours "
                                                + followUp.state().label().fr() + ".",
                                        "'" + followUp.asked() + "': promised for " + day.en() + ", still "
                                                + followUp.state().label().en() + ".")
                                : Wording.of(
                                        "« " + followUp.asked() + " » n’est pas retenu, et rien ne dit pourquoi.",
                                        "'" + followUp.asked() + "' is declined, and nothing says why."))
                .category(FindingCategory.SUPPORT)
                .proposal(Proposal.advice(Wording.of(
                        "Dire aux participants où l’on en est.", "Tell those who took part where things stand.")))
                .build());
    }
}
