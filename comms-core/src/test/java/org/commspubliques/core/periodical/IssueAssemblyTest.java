package org.commspubliques.core.periodical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.junit.jupiter.api.Test;

class IssueAssemblyTest {

    private static final CommunicationState APPROVED = CommunicationState.APPROVED;

    private final Samples.Desk desk = new Samples.Desk();

    private static Issue issue(IssueArticle... articles) {
        Issue.Builder issue = Samples.issue(Samples.journal().build());
        List.of(articles).forEach(issue::article);
        return issue.build();
    }

    private AssembledIssue assembled(Issue issue) {
        return IssueAssembly.of(issue, desk, desk::find);
    }

    private static List<String> order(AssembledIssue assembled) {
        return assembled.articles().stream()
                .map(article -> article.placed().id())
                .toList();
    }

    @Test
    void articlesComeInTheOrderOfPagesThenOfSlots() {
        AssembledIssue assembled = assembled(issue(
                desk.article("c", "equipes", 3, APPROVED, 10),
                desk.article("b", "equipes", 2, APPROVED, 10),
                desk.article("a", "edito", 2, APPROVED, 10)));

        assertThat(order(assembled)).containsExactly("a", "b", "c");
        assertThat(assembled.isComplete()).isTrue();
        assertThat(assembled.onPage(2)).hasSize(2);
    }

    @Property
    void theOrderOfTheIssueIsKeptWithinASlotOnly(@ForAll @IntRange(max = 1_000) int seed) {
        List<IssueArticle> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(desk.article("t-" + i, i % 3 == 0 ? "edito" : "equipes", 2 + i % 2, APPROVED, 10));
        }
        Collections.shuffle(articles, new Random(seed));
        Issue issue = issue(articles.toArray(IssueArticle[]::new));
        List<IssueArticle> placed = assembled(issue).articles().stream()
                .map(AssembledIssue.Article::placed)
                .toList();

        assertThat(placed).containsExactlyInAnyOrderElementsOf(articles);
        assertThat(placed).extracting(IssueArticle::page).isSorted();
        for (int page = 2; page <= 3; page++) {
            for (String rubric : List.of("edito", "equipes")) {
                int number = page;
                assertThat(placed.stream()
                                .filter(article -> article.page() == number
                                        && article.rubric().equals(rubric)))
                        .containsExactlyElementsOf(articles.stream()
                                .filter(article -> article.page() == number
                                        && article.rubric().equals(rubric))
                                .toList());
            }
        }
    }

    @Test
    void whatIsNotApprovedIsRefusedWithItsState() {
        AssembledIssue assembled = assembled(issue(
                desk.article("a", "edito", 2, APPROVED, 10),
                desk.article("b", "equipes", 2, CommunicationState.IN_APPROVAL, 10),
                desk.article("c", "equipes", 3, CommunicationState.REFUSED, 10),
                desk.article("d", "equipes", 3, CommunicationState.WITHDRAWN, 10)));

        assertThat(order(assembled)).containsExactly("a");
        assertThat(assembled.isComplete()).isFalse();
        assertThat(assembled.refusals())
                .extracting(refusal -> refusal.message().fr())
                .containsExactly(
                        "« Sujet b » : non validé (en validation)",
                        "« Sujet c » : non validé (à reprendre)",
                        "« Sujet d » : non validé (retirée)");
    }

    @Test
    void whatWasPublishedElsewhereWasApproved() {
        assertThat(order(assembled(issue(
                        desk.article("a", "edito", 2, CommunicationState.PUBLISHED, 10),
                        desk.article("b", "edito", 2, CommunicationState.PARTLY_PUBLISHED, 10)))))
                .containsExactly("a", "b");
    }

    @Test
    void everyOtherRefusalHasItsReason() {
        IssueArticle changed = desk.article("change", "edito", 2, APPROVED, 10);
        desk.write("change", APPROVED, Section.body("Réécrit."));
        IssueArticle lost = new Samples.Desk().article("perdu", "edito", 2, APPROVED, 10);
        IssueArticle once = desk.article("une-fois", "edito", 2, APPROVED, 10);
        AssembledIssue assembled = assembled(issue(
                IssueArticle.awaited("attendu", "Attendu", "edito", 2, 10),
                changed,
                lost,
                once,
                new IssueArticle("deux-fois", "Deux fois", "equipes", 3, 0, null, once.copy()),
                desk.article("ailleurs", "equipes", 9, APPROVED, 10)));

        assertThat(assembled.refusals())
                .extracting(AssembledIssue.Refusal::reason)
                .containsExactly(
                        AssembledIssue.Reason.NO_COPY,
                        AssembledIssue.Reason.CHANGED,
                        AssembledIssue.Reason.UNKNOWN,
                        AssembledIssue.Reason.TWICE,
                        AssembledIssue.Reason.NO_PAGE);
        assertThat(order(assembled)).containsExactly("une-fois");
    }

    @Test
    void theTitleIsThatOfTheTextOrTheWorkingTitle() {
        IssueArticle titled = IssueArticle.awaited("a", "Travail", "edito", 2, 0)
                .with(IssueArticle.Copy.of(
                        desk.write("a", APPROVED, Section.title("Le vrai titre"), Section.body("Texte.")),
                        Samples.PAPER,
                        Samples.CLOSING));

        assertThat(assembled(issue(titled, desk.article("b", "equipes", 3, APPROVED, 10)))
                        .articles())
                .extracting(AssembledIssue.Article::title)
                .containsExactly("Le vrai titre", "Sujet b");
    }

    @Test
    void progressCountsCopiesAndApprovals() {
        IssueProgress progress = IssueProgress.of(
                issue(
                        desk.article("a", "edito", 2, APPROVED, 10),
                        desk.article("b", "equipes", 2, CommunicationState.IN_APPROVAL, 10),
                        IssueArticle.awaited("c", "C", "equipes", 3, 10)),
                desk);

        assertThat(progress.words().fr()).isEqualTo("3 articles : 2 copies reçues, 1 validée");
        assertThat(progress.words().en()).isEqualTo("3 articles: 2 copies received, 1 approved");
        assertThat(progress.articles())
                .extracting(standing -> standing.label().fr())
                .containsExactly("validée", "en validation", "copie attendue");
    }
}
