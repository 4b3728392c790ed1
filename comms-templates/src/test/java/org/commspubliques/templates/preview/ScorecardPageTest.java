package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.indicator.Aggregation;
import org.commspubliques.core.indicator.CellSize;
import org.commspubliques.core.indicator.Direction;
import org.commspubliques.core.indicator.Indicator;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.language.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScorecardPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private static Document page(Scorecard scorecard) {
        return Jsoup.parse(ScorecardPage.standard().html(scorecard, Samples.OPTIONS));
    }

    private static Scorecard one(String label, String value) {
        return Scorecard.builder("essai", label, DAY, DAY)
                .indicator(new Indicator(
                        "essai",
                        Wording.same(label),
                        Wording.same(label),
                        Direction.HIGHER,
                        Aggregation.SUM,
                        0,
                        false,
                        Wording.same(label)))
                .measurements(List.of(Measurement.of("essai", DAY, DAY, value)))
                .build();
    }

    @Nested
    class ThePage {

        private final Document forum = page(Scorecards.forum());

        @Test
        void saysHowManyTargetsWereReached() {
            assertThat(forum.expectFirst(".saying").text()).isEqualTo("3 cibles atteintes sur 6");
            assertThat(forum.expectFirst(".facts").text()).contains("du 7 septembre 2026 au 20 septembre 2026");
        }

        @Test
        void hasTheFiguresOfEachCardInTheTableToo() {
            List<String> rows = forum.select("tbody tr").eachText();
            List<Element> cards = forum.select("li.card");
            assertThat(rows).hasSameSizeAs(cards).hasSize(8);
            for (int i = 0; i < cards.size(); i++) {
                for (String figure : cards.get(i).select("dd").eachText()) {
                    assertThat(rows.get(i)).contains(figure);
                }
            }
        }

        @Test
        void drawsBarsInProportionWithATitleAndADescription() {
            Element chart = forum.expectFirst("li.card").expectFirst("svg");
            assertThat(chart.select("rect").eachAttr("width")).containsExactly("147.5", "236.0");
            assertThat(chart.select("line").attr("x1")).isEqualTo("256.7");
            assertThat(chart.select("title").text()).isEqualTo("Portée, avant et après");
            assertThat(chart.expectFirst("desc").wholeText())
                    .isEqualTo("Avant 30\u202F000\u00A0contacts, après 48\u202F000\u00A0contacts, cible au moins "
                            + "40\u202F000\u00A0contacts");
        }

        @Test
        void doesNotHoldWhatMayNotBeShown() {
            assertThat(forum.select("tbody tr").get(3).text())
                    .contains("non diffusé : trop peu de personnes")
                    .doesNotContain(" 9 ");
            assertThat(forum.text())
                    .contains("moins de 11 personnes n’est pas diffusé", "1 mesure à cheval sur une limite de période");
        }

        @Test
        void drawsNothingWhereThereIsNothingToDraw() {
            assertThat(page(one("Solde", "-3")).select("svg[role=img]")).isEmpty();
            assertThat(page(one("Solde", "0")).select("svg[role=img]")).isEmpty();
            assertThat(page(one("Solde", "2")).select("svg[role=img]")).hasSize(1);
        }

        @Test
        void hasNoVerdictWhereNothingWasAimedAt() {
            assertThat(page(one("Solde", "2")).select(".verdict, .saying")).isEmpty();
        }

        @Test
        void isInEnglishForAnEnglishReader() {
            Document english = Jsoup.parse(ScorecardPage.standard()
                    .html(
                            Scorecards.forum(),
                            PreviewOptions.builder("Town", ZoneOffset.UTC)
                                    .reader(Locale.ENGLISH)
                                    .build()));
            assertThat(english.expectFirst(".saying").text()).isEqualTo("3 of 6 targets met");
            assertThat(english.select("thead th").eachText())
                    .containsExactly("Indicator", "Before", "After", "Change", "Target", "Result", "Sources");
        }
    }

    @Nested
    class TheTable {

        @Test
        void opensInAFrenchSpreadsheet() {
            String csv = ScorecardTable.of(Scorecards.forum(), Locale.FRENCH).text();
            assertThat(csv)
                    .startsWith("\uFEFFindicateur;unité;avant;après;évolution en %;cible;résultat;source;remarque\r\n");
            assertThat(csv.lines().toList().get(2))
                    .isEqualTo(
                            "Taux de lecture;%;\"41,5\";\"39,96\";\"-3,7\";40;cible non atteinte;outil de lettre d’information;");
            assertThat(csv.lines().toList().get(4))
                    .startsWith("Participation;participants;;640;;600;cible atteinte;")
                    .endsWith(";avant : non diffusé : trop peu de personnes");
        }

        @Test
        void hasDecimalPointsForAnEnglishReader() {
            assertThat(ScorecardTable.of(Scorecards.forum(), Locale.ENGLISH).text())
                    .contains("Reading rate;%;41.5;39.96;-3.7;40;target missed;newsletter tool;\r\n");
        }

        @Test
        void isNotComputedByTheSpreadsheet() {
            assertThat(ScorecardTable.of(one("=HYPERLINK(\"x\";\"y\")", "2"), Locale.FRENCH)
                            .text())
                    .contains("\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\";")
                    .doesNotContain(";=", "\n=");
        }

        @Test
        void writesAMeanWithoutEndToTenDecimals() {
            Scorecard thirds = Scorecard.builder("essai", "Essai", DAY, DAY.plusDays(2))
                    .indicator(IndicatorCatalog.standard().get("lecture"))
                    .cells(new CellSize(1, CellSize.STANDARD.source()))
                    .measurements(List.of(
                            Measurement.of("lecture", DAY, DAY, "1", 5),
                            Measurement.of("lecture", DAY.plusDays(1), DAY.plusDays(1), "1", 5),
                            Measurement.of("lecture", DAY.plusDays(2), DAY.plusDays(2), "2", 5)))
                    .build();
            assertThat(ScorecardTable.of(thirds, Locale.FRENCH).text()).contains(";\"1,3333333333\";");
        }
    }
}
