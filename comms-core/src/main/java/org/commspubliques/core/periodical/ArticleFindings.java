package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.commspubliques.core.time.DateWording;

/** What should be seen in the articles of an issue. */
final class ArticleFindings {

    private final Issue issue;
    private final LocalDate today;
    private final boolean closed;

    ArticleFindings(Issue issue, LocalDate today) {
        this.issue = issue;
        this.today = today;
        this.closed = issue.dates().copyDeadline().isBefore(today);
    }

    void addTo(ImmutableList.Builder<Finding> findings, CommunicationStates states) {
        Map<CommunicationId, IssueArticle> placed = new LinkedHashMap<>();
        List<IssueProgress.Standing> standings = IssueProgress.of(issue, states).articles();
        for (int i = 0; i < standings.size(); i++) {
            IssueProgress.Standing standing = standings.get(i);
            IssueArticle article = standing.article();
            String pointer = "/articles/" + i;
            if (article.copy() == null) {
                if (issue.due(article).isBefore(today)) {
                    findings.add(missing(article, pointer));
                }
            } else {
                IssueArticle other = placed.putIfAbsent(article.copy().communication(), article);
                if (other != null) {
                    findings.add(twice(article, other, pointer));
                }
                if (!standing.isApproved() && !isOppositions(article)) {
                    findings.add(unapproved(standing, pointer));
                }
            }
            if (!hasPlace(article)) {
                findings.add(homeless(article, pointer));
            }
        }
        addAbsentRubrics(findings);
    }

    /** No approval of the authority bears on what belongs to others. */
    private boolean isOppositions(IssueArticle article) {
        return issue.oppositionSpace()
                .flatMap(space -> space.textOf(article.id()))
                .isPresent();
    }

    private boolean hasPlace(IssueArticle article) {
        return issue.plan()
                .page(article.page())
                .flatMap(page -> page.slot(article.rubric()))
                .isPresent();
    }

    private void addAbsentRubrics(ImmutableList.Builder<Finding> findings) {
        Set<String> there = new HashSet<>();
        issue.articles().forEach(article -> there.add(article.rubric()));
        List<Rubric> rubrics = issue.periodical().rubrics();
        for (int i = 0; i < rubrics.size(); i++) {
            Rubric rubric = rubrics.get(i);
            if (rubric.recurring() && !there.contains(rubric.id())) {
                findings.add(PageFindings.finding(
                        "PER-07",
                        Severity.WARNING,
                        "/periodical/rubrics/" + i,
                        Wording.of(
                                "La rubrique « " + rubric.label().fr() + " » manque à ce numéro.",
                                "This issue lacks the rubric '" + rubric.label().en() + "'."),
                        Wording.of(
                                "Demander un sujet à ceux qui l’alimentent.", "Ask those who feed it for a subject.")));
            }
        }
    }

    private Finding missing(IssueArticle article, String pointer) {
        Wording due = DateWording.dayMonthAndYear(issue.due(article));
        return PageFindings.finding(
                "PER-04",
                closed ? Severity.BLOCKING : Severity.WARNING,
                pointer,
                Wording.of(
                        "« " + article.title() + " » : copie attendue le " + due.fr() + ", pas encore là.",
                        "'" + article.title() + "': copy due on " + due.en() + ", not there yet."),
                Wording.of("Relancer l’auteur, ou retirer l’article.", "Remind the author, or drop the article."));
    }

    private static Finding twice(IssueArticle article, IssueArticle other, String pointer) {
        boolean samePage = article.page() == other.page();
        return PageFindings.finding(
                "PER-06",
                Severity.BLOCKING,
                pointer,
                Wording.of(
                        "« " + article.title() + " » est déjà "
                                + (samePage ? "sur la même page" : "en page " + other.page()) + ".",
                        "'" + article.title() + "' is already "
                                + (samePage ? "on the same page" : "on page " + other.page()) + "."),
                Wording.of("Retirer l’un des deux.", "Remove one of the two."));
    }

    private Finding unapproved(IssueProgress.Standing standing, String pointer) {
        return PageFindings.finding(
                "PER-08",
                closed ? Severity.BLOCKING : Severity.INFO,
                pointer,
                Wording.of(
                        "« " + standing.article().title() + " » n’est pas validé : "
                                + standing.label().fr() + ".",
                        "'" + standing.article().title() + "' is not approved: "
                                + standing.label().en() + "."),
                Wording.of("Le faire valider avant le bon à tirer.", "Have it approved before the proof is signed."));
    }

    private Finding homeless(IssueArticle article, String pointer) {
        Wording rubric = issue.periodical().name(article.rubric());
        int page = article.page();
        return PageFindings.finding(
                "PER-10",
                Severity.WARNING,
                pointer,
                page == 0
                        ? Wording.of(
                                "« " + article.title() + " » n’est placé sur aucune page.",
                                "'" + article.title() + "' is placed on no page.")
                        : Wording.of(
                                "« " + article.title() + " » : la page " + page + " n’a pas d’emplacement « "
                                        + rubric.fr() + " ».",
                                "'" + article.title() + "': page " + page + " has no slot '" + rubric.en() + "'."),
                Wording.of("Lui donner un emplacement.", "Give it a slot."));
    }
}
