package org.commspubliques.core.periodical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.junit.jupiter.api.Test;

class PagePlanTest {

    private final Samples.Desk desk = new Samples.Desk();

    private Issue issue(IssueArticle... articles) {
        Issue.Builder issue = Samples.issue(Samples.journal().build());
        List.of(articles).forEach(issue::article);
        return issue.build();
    }

    private static String french(PageStanding standing) {
        return standing.words().fr().replace('\u202f', ' ');
    }

    @Test
    void thePageSaysHowManyCharactersAreLeft() {
        PageStanding page = issue(IssueArticle.awaited("un", "Un", "equipes", 3, 800))
                .pages()
                .get(2);

        assertThat(french(page)).isEqualTo("Il reste 1 200 signes en page 3");
        assertThat(page.words().en()).isEqualTo("1,200 characters left on page 3");
        assertThat(page.percent()).isEqualTo(40);
    }

    @Test
    void thePageSaysHowManyCharactersAreTooMany() {
        PageStanding page = issue(IssueArticle.awaited("un", "Un", "equipes", 3, 2_001))
                .pages()
                .get(2);

        assertThat(french(page)).isEqualTo("1 signe de trop en page 3");
        assertThat(page.percent()).isEqualTo(100);
    }

    @Test
    void aFullPageSaysSo() {
        PageStanding page = issue(IssueArticle.awaited("un", "Un", "equipes", 3, 2_000))
                .pages()
                .get(2);

        assertThat(french(page)).isEqualTo("La page 3 est pleine");
    }

    @Test
    void theCopyCountsForItsLengthAndNotForTheOneExpected() {
        IssueArticle article = IssueArticle.awaited("un", "Un", "edito", 2, 400);
        IssueArticle received = desk.article("un", "edito", 2, CommunicationState.DRAFT, 450);

        PageStanding awaited = issue(article).pages().get(1);
        PageStanding there = issue(article).with(received).pages().get(1);

        assertThat(awaited)
                .extracting(PageStanding::written, PageStanding::awaited)
                .containsExactly(0, 400);
        assertThat(there)
                .extracting(PageStanding::written, PageStanding::awaited)
                .containsExactly(450, 0);
        assertThat(there.slots().get(0).remaining()).isEqualTo(50);
        assertThat(there.slots().get(1).remaining()).isEqualTo(1_000);
    }

    @Test
    void aCharacterIsWhatAReaderSeesAndSpacesCount() {
        IssueArticle article = IssueArticle.awaited("un", "Un", "edito", 2, 0)
                .with(IssueArticle.Copy.of(
                        desk.write(
                                "un", CommunicationState.DRAFT, Section.title("Été"), Section.body("ça va\n👩‍👧 !")),
                        Samples.PAPER,
                        Samples.CLOSING));

        assertThat(article.signs()).isEqualTo(3 + 5 + 3);
    }

    @Test
    void pagesLieOpenTwoByTwoAfterTheFirst() {
        assertThat(Samples.plan().spreads())
                .extracting(spread -> spread.stream().map(PagePlan.Page::number).toList())
                .containsExactly(List.of(1), List.of(2, 3), List.of(4));
    }

    @Test
    void onlyMultiplesOfFourFillSheets() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .filter(pages -> new PagePlan(IntStream.rangeClosed(1, pages)
                                        .mapToObj(PagePlan.Page::of)
                                        .toList())
                                .fillsSheets()))
                .containsExactly(4, 8, 12);
    }

    @Test
    void aGapInTheNumbersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PagePlan(List.of(PagePlan.Page.of(1), PagePlan.Page.of(3))))
                .withMessageContaining("place 2 has page 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PagePlan.Page.of(1, new PagePlan.Slot("a", 1), new PagePlan.Slot("a", 2)))
                .withMessageContaining("two slots of rubric 'a'");
        assertThatIllegalArgumentException().isThrownBy(() -> new PagePlan.Slot("a", 0));
    }

    @Provide
    Arbitrary<List<IssueArticle>> articles() {
        return Combinators.combine(
                        Arbitraries.of("edito", "equipes"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 900))
                .as((rubric, page, signs) -> IssueArticle.awaited("a", "A", rubric, page, signs))
                .list()
                .ofMaxSize(12)
                .map(PagePlanTest::numbered);
    }

    private static List<IssueArticle> numbered(List<IssueArticle> drawn) {
        List<IssueArticle> articles = new ArrayList<>();
        for (IssueArticle article : drawn) {
            articles.add(IssueArticle.awaited(
                    "a-" + articles.size(), "A", article.rubric(), article.page(), article.expected()));
        }
        return articles;
    }

    @Property
    void everyCharacterOfThePlanIsOnOnePage(@ForAll("articles") List<IssueArticle> articles) {
        Issue issue = issue(articles.toArray(IssueArticle[]::new));
        int placed = articles.stream()
                .filter(article -> issue.plan().page(article.page()).isPresent())
                .mapToInt(IssueArticle::signs)
                .sum();

        assertThat(issue.pages().stream()
                        .mapToInt(page -> page.written() + page.awaited())
                        .sum())
                .isEqualTo(placed);
        assertThat(issue.pages().stream().mapToInt(PageStanding::remaining).sum())
                .isEqualTo(issue.plan().signs() - placed);
        assertThat(issue.plan().signs("edito") + issue.plan().signs("equipes"))
                .isEqualTo(issue.plan().signs());
    }

    @Property
    void whatDoesNotFitIsNeverUnseen(@ForAll("articles") List<IssueArticle> articles) {
        Issue issue = issue(articles.toArray(IssueArticle[]::new));
        List<Finding> findings = IssueFindings.of(issue, desk, Samples.BEFORE);

        for (PageStanding page : issue.pages()) {
            assertThat(findings.stream()
                            .filter(finding -> finding.ruleId().equals("PER-01"))
                            .anyMatch(finding -> finding.message()
                                    .fr()
                                    .endsWith("en page " + page.page().number() + ".")))
                    .isEqualTo(page.remaining() < 0);
        }
    }
}
