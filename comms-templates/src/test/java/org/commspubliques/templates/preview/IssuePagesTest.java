package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IssuePagesTest {

    private static final String CSS = PageStyle.resource("issue.css");

    private final IssueSamples journal = IssueSamples.journal();

    @Test
    void theSummaryLeadsToEachArticleInTheOrderOfThePages() {
        Document page = Jsoup.parse(journal.screen(Samples.OPTIONS));

        assertThat(page.select(".issue-summary li").eachText())
                .containsExactly(
                        "Une rentrée sur les quais Le mot du mois · Page 2",
                        "Un potager derrière l’atelier Côté équipes · Page 3");
        assertThat(page.select(".issue-summary a").eachAttr("href"))
                .isEqualTo(page.select("article").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
    }

    @Test
    void anIncompleteIssueSaysSoFirst() {
        Document page = Jsoup.parse(journal.print(Samples.OPTIONS));

        assertThat(page.select("main > section:first-child").text()).contains("à ne pas diffuser");
        assertThat(page.select(".issue-refusals li").eachText())
                .containsExactly(
                        "« Dix vélos de service » : non validé (en validation)",
                        "« Portrait : au standard » : copie attendue");
        assertThat(page.text()).doesNotContain("sous le préau");
    }

    @Test
    void aCompleteIssueSaysNothingOfThat() {
        Document page = Jsoup.parse(IssuePages.standard().screen(journal.complete(), Samples.OPTIONS));

        assertThat(page.select(".issue-refusals")).isEmpty();
        assertThat(page.select("body > footer").text()).endsWith("numéro complet");
    }

    @Test
    void eachPageOfThePlanIsASheetWithItsHeadAndItsNumber() {
        Document page = Jsoup.parse(journal.print(Samples.OPTIONS));

        assertThat(page.select(".leaf .folio").eachText()).containsExactly("1", "2", "3", "4");
        assertThat(page.select(".leaf .running").eachText())
                .containsOnly("Le Cordage n° 12, septembre 2025")
                .hasSize(3);
        assertThat(page.select(".leaf:first-child .masthead-title").text()).isEqualTo("Le Cordage");
        assertThat(page.select(".leaf:nth-child(3) article h2").text()).isEqualTo("Un potager derrière l’atelier");
        assertThat(page.select(".leaf:last-child dt").eachText())
                .containsExactly("Éditeur", "Directeur de la publication", "ISSN");
    }

    @Test
    void thePlanShowsHowFarEachPageIsFilled() {
        Document page = Jsoup.parse(journal.plan(Samples.OPTIONS));

        assertThat(page.select(".spread")).hasSize(3);
        assertThat(page.select(".plan-page.over h3").eachText()).containsExactly("Page 3");
        Element third = page.expectFirst(".plan-page.over");
        assertThat(third.select(".gauge-fill").attr("style")).isEqualTo("--filled:100");
        assertThat(third.select(".plan-left").text()).contains("de trop en page 3");
        assertThat(page.select(".plan-page:contains(Page 2) .badge").eachText())
                .containsExactly("validée", "en validation");
        assertThat(page.select(".saying").text()).isEqualTo("4 articles : 3 copies reçues, 2 validées");
    }

    @Test
    void theEnglishPlanIsInEnglish() {
        Document page = Jsoup.parse(journal.plan(Samples.english()));

        assertThat(page.select(".plan-days dt").eachText())
                .containsExactly("Copy deadline", "Signed proof", "Print", "Distribution");
        assertThat(page.select(".plan-rubric").eachText()).contains("Word of the month 148 / 400");
    }

    @Test
    void theStyleUsesTheColoursOfEveryPageAndLoadsNothing() {
        assertThat(CSS)
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb|hsl")
                .doesNotContain("url(", "@import", "<", "{{");
        assertThat(Pattern.compile("var\\(--([a-z-]+)\\)")
                        .matcher(CSS)
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !name.equals("filled")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(PageStyle.css()).contains("--" + name + ": #"));
    }
}
