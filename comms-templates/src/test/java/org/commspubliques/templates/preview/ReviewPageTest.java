package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.language.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewPageTest {

    private static final ReviewPage PAGE = ReviewPage.standard();

    private static Document page(Report report, Communication communication) {
        return Jsoup.parse(PAGE.html(report, communication, Samples.OPTIONS));
    }

    private static Document water() {
        return page(Samples.report(), Samples.WATER);
    }

    private static Finding at(Severity severity, String pointer, int start, int end) {
        return Finding.builder("R-1", severity, Locus.of(pointer, start, end), Wording.of("À revoir.", "Look again."))
                .build();
    }

    private static Report of(Finding... findings) {
        return new Report(Set.of("essai"), List.of(findings));
    }

    private static String marked(Document page, String number) {
        return page.select("mark").stream()
                .filter(mark ->
                        Arrays.asList(mark.attr("data-findings").split(" ")).contains(number))
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    @Test
    void theTitleOfTheDossierKeepsItsSignsWithItsWordsAndTheTextIsAsItIs() {
        Communication one = Communication.builder(CommunicationId.of("essai"), "Eau : coupure")
                .purpose(CommunicationPurpose.INFORMATION)
                .owner(new UnitId("com"))
                .author(new PersonId("agent-12"))
                .variant(Variant.french(ChannelId.of("sms"), Section.body("Eau : coupure")))
                .build();
        Document page = page(of(), one);
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo("Eau\u00A0: coupure");
        assertThat(page.expectFirst(".reviewed-text").wholeText()).isEqualTo("Eau : coupure");
    }

    @Nested
    class Text {

        @Test
        void hasTheExcerptOfEachFindingMarkedEvenWhereTheyOverlap() {
            Document page = water();
            List<Finding> findings = Samples.report().findings();

            assertThat(marked(page, "3")).isEqualTo(findings.get(2).excerpt()).startsWith("laissez couler");
            assertThat(marked(page, "4")).isEqualTo(findings.get(3).excerpt()).contains("\n");
            assertThat(marked(page, "5")).isEqualTo(findings.get(4).excerpt()).isEqualTo("patience");
        }

        @Test
        void isWholeApartFromTheNumbers() {
            Document page = water();
            page.select("a.ref").remove();

            assertThat(page.select(".reviewed-text").stream().map(Element::wholeText))
                    .containsExactlyElementsOf(Samples.WATER.variants().stream()
                            .flatMap(variant -> variant.sections().stream())
                            .map(Section::text)
                            .toList());
        }

        @Test
        void leadsToTheFindingAndTheFindingBackToIt() {
            Document page = water();

            assertThat(page.expectFirst("#passage-3").attr("href")).isEqualTo("#constat-3");
            assertThat(page.expectFirst("#passage-3").text()).isEqualTo("Constat 3");
            assertThat(page.expectFirst("#constat-3").select("a[href=#passage-3]"))
                    .hasSize(1);
        }

        @Test
        void hasNoMarkBeyondItsEnd() {
            Communication one = Samples.of(Variant.french(ChannelId.of("sms"), Section.body("abc")));

            Document page = page(of(at(Severity.INFO, "/variants/0/sections/0/text", 3, 9)), one);

            assertThat(page.select("mark")).isEmpty();
            assertThat(page.select(".finding")).hasSize(1);
            assertThat(page.select(".finding a[href^=#passage]")).isEmpty();
            assertThat(page.select(".finding").text()).contains("Emplacement : texte");
        }
    }

    @Nested
    class Findings {

        @Test
        void sayHowGraveTheyAreInWordsAndByAnIcon() {
            Element blocking = water().expectFirst("#constat-4");

            assertThat(blocking.className()).isEqualTo("finding blocking");
            assertThat(blocking.select(".finding-head .badge").text()).isEqualTo("blocage");
            assertThat(blocking.select(".finding-head .badge svg")).hasSize(1);
            assertThat(water().select("#constat-3 .finding-head path").attr("d"))
                    .isNotEqualTo(blocking.select(".finding-head path").attr("d"));
        }

        @Test
        void citeTheLawWithItsSourceAndTheDayItWasChecked() {
            assertThat(water().select("#constat-4 .law").text())
                    .isEqualTo(
                            "code électoral, art. L. 52-1, al. 2 officiel code électoral, texte consolidé · vérifié le"
                                    + " 23 novembre 2026");
        }

        @Test
        void nameTheirOtherSourcesAndThatNobodyCheckedThem() {
            assertThat(water().select("#constat-3").text())
                    .contains("Sources à vérifier guide interne de rédaction · non vérifié");
        }

        @Test
        void proposeAWordingInTheLanguageOfTheText() {
            Element rewording = Jsoup.parse(PAGE.html(Samples.report(), Samples.WATER, Samples.english()))
                    .expectFirst("#constat-3 .rewording");

            assertThat(rewording.attr("lang")).isEqualTo("fr");
            assertThat(rewording.select("ins").text()).isEqualTo("laissez couler l’eau 5 minutes");
            assertThat(rewording.select(".hidden").text()).isEqualTo("Proposed wording:");
        }

        @Test
        void aboutAWholeVariantStandUnderItsTitle() {
            Element sms = water().selectXpath("//section[.//h2[contains(., 'SMS · français')]]")
                    .first();

            assertThat(sms).isNotNull();
            assertThat(
                            sms == null
                                    ? ""
                                    : sms.select("h3 + .findings .finding-message")
                                            .text())
                    .isEqualTo("3 SMS au lieu de 1.");
        }

        @Test
        void keepFrenchSignsWithTheirWordsAndQuoteToTheLetter() {
            Finding finding = Finding.builder(
                            "R-1",
                            Severity.INFO,
                            Locus.of("/audiences"),
                            Wording.of("« l'eau » : à revoir !", "'l'eau': look again!"))
                    .build();
            String page = ReviewPage.standard().html(of(finding), Samples.WATER, Samples.OPTIONS);

            assertThat(Jsoup.parse(page).expectFirst(".finding-message").wholeText())
                    .isEqualTo("«\u00A0l'eau\u00A0»\u00A0: à revoir\u00A0!");
        }

        @Test
        void quoteWithTheMarksOfTheReadersLanguage() {
            Element quotation = Jsoup.parse(
                            ReviewPage.standard().html(Samples.report(), Samples.WATER, Samples.english()))
                    .expectFirst("#constat-3 q");

            assertThat(quotation.hasAttr("lang")).isFalse();
            assertThat(quotation.expectFirst("span").attr("lang")).isEqualTo("fr");
        }

        @Test
        void aboutAMediumSayWhichOne() {
            assertThat(water().select("#constat-2").text()).contains("Emplacement : média 1");
        }

        @Test
        void thatBelongToNoVariantComeFirst() {
            Document page = page(
                    of(
                            at(Severity.INFO, "/audiences", 0, 0),
                            at(Severity.INFO, "/variants/99", 0, 0),
                            at(Severity.INFO, "/variants/-1", 0, 0),
                            at(Severity.INFO, "", 0, 0),
                            at(Severity.INFO, "/variants/9999999999/sections/0/text", 0, 1)),
                    Samples.WATER);

            assertThat(page.select("section[aria-labelledby=general] .finding")).hasSize(5);
        }

        @Test
        void areNeverLeftOutWhateverTheirPlace() {
            Document page = page(
                    of(
                            at(Severity.INFO, "/variants/0/sections/77/text", 0, 2),
                            at(Severity.INFO, "/variants/0/sections/0", 0, 2),
                            at(Severity.INFO, "/variants/0/media/5", 0, 0),
                            at(Severity.INFO, "/variants/0/id", 0, 0)),
                    Samples.WATER);

            assertThat(page.select(".finding")).hasSize(4);
            assertThat(page.select("mark")).isEmpty();
        }
    }

    @Nested
    class Summary {

        @Test
        void countsTheFindingsOfAllAndOfEachVariant() {
            Document page = water();

            assertThat(page.select(".verdict .badge").eachText())
                    .containsExactly("1 blocage", "2 avertissements", "3 informations");
            assertThat(page.select(".reviewed-head").get(1).select(".badge").eachText())
                    .containsExactly("0 blocage", "0 avertissement", "0 information");
            assertThat(Jsoup.parse(PAGE.html(Samples.report(), Samples.WATER, Samples.english()))
                            .select(".verdict .badge")
                            .eachText())
                    .containsExactly("1 blocking", "2 warnings", "3 information");
        }

        @Test
        void saysWhatFollows() {
            assertThat(verdict(Samples.report())).isEqualTo("blocking Publication bloquée en l’état");
            assertThat(verdict(of(at(Severity.WARNING, "", 0, 0))))
                    .isEqualTo("warning Rien ne bloque, des points à relire");
            assertThat(verdict(of())).isEqualTo("ok Aucun constat");
        }

        @Test
        void neverTakesAMissingReviewForAGoodOne() {
            assertThat(verdict(new Report(Set.of(), List.of()))).isEqualTo("void Aucun contrôle effectué");
        }

        private String verdict(Report report) {
            Element verdict = page(report, Samples.WATER).expectFirst(".verdict");
            return verdict.className().replace("card verdict ", "") + " "
                    + verdict.select(".saying").text();
        }

        @Test
        void namesTheChecksThatWereMadeInTheOrderOfTheirIds() {
            assertThat(water().select("section[aria-labelledby=checks] .badge").eachText())
                    .containsExactly("canal", "clarte", "neutralite");
        }

        @Test
        void saysWhatAShippedCheckLooksAtAndTheIdOfAnother() {
            Report report = new Report(Set.of("accuracy.sums", "mairie.essai"), List.of());

            assertThat(page(report, Samples.WATER)
                            .select("section[aria-labelledby=checks] .badge")
                            .eachText())
                    .containsExactly("sommes et pourcentages", "mairie.essai");
        }
    }

    @Nested
    class SetAside {

        private final Document page = page(Samples.settled(), Samples.WATER);

        private Element finding(String rule) {
            return page.select(".finding").stream()
                    .filter(finding ->
                            finding.select(".finding-head code").text().equals(rule))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void areFoldedAwayUnderTheirVariantOrUnderThePage() {
            assertThat(page.select("details.set-aside > summary").eachText())
                    .containsExactly("1 constat écarté", "2 constats écartés");
            assertThat(page.select("main > details.set-aside code").eachText()).contains("COM-01");
            assertThat(page.select(".reviewed details.set-aside .finding-head code")
                            .eachText())
                    .containsExactly("CLA-07", "NEU-20");
            assertThat(page.select("details.set-aside[open]")).isEmpty();
        }

        @Test
        void sayByWhomWhenAndWhy() {
            assertThat(finding("CLA-07").select(".decision").text())
                    .isEqualTo("Écarté (par agent-12, 20 août 2025, jusqu’au 1er janvier 2026) : consigne du service"
                            + " des eaux, à garder");
            assertThat(finding("NEU-20").select(".decision").text()).isEqualTo("Admis au départ");
        }

        @Test
        void areNeitherMarkedNorCounted() {
            assertThat(page.select(".verdict .badge").eachText())
                    .containsExactly("1 blocage", "1 avertissement", "0 information", "3 écartés");
            assertThat(page.select("mark").eachText()).doesNotContain("laissez couler l’eau");
            assertThat(finding("CLA-07").select("a[href^=#passage]")).isEmpty();
            assertThat(water().select(".verdict .badge")).hasSize(3);
        }

        @Test
        void showAsClearWhatHasNothingElse() {
            Finding one = at(Severity.WARNING, "", 0, 0);
            Report aside = new Report(Set.of("essai"), List.of(one), Map.of(one, SuppressionStatus.BASELINE));

            assertThat(page(aside, Samples.WATER).select(".verdict .saying").text())
                    .isEqualTo("Aucun constat");
        }

        @Test
        void andNoLongerOrNotAtAllStayWhereTheyWere() {
            assertThat(finding("CLA-02").closest("details")).isNull();
            assertThat(finding("CLA-02").select(".decision").text())
                    .startsWith("Écarté jusqu’à une date passée (par agent-12, 20 août 2025, jusqu’au 31 août 2025)");
            assertThat(finding("NEU-12").select(".decision").text()).startsWith("Ne peut être écarté (par agent-12");
            assertThat(finding("NEU-12").text()).contains("Nul ne peut déroger à cette règle.");
            assertThat(finding("CLA-02").text()).doesNotContain("Nul ne peut déroger");
        }

        @Test
        void canBeSetAsideByTheirFingerprint() {
            Element origin = finding("CLA-02").expectFirst("details.origin");

            assertThat(origin.select("code").eachText())
                    .contains("CLA-02")
                    .anyMatch(code -> code.startsWith("sha256:"));
            assertThat(origin.text()).contains("80 %");
            assertThat(finding("NEU-12").select("details.origin").text()).contains("neutralite 1.0.0");
        }

        @Test
        void nameWhatBelongsTogether() {
            assertThat(finding("CLA-02")
                            .expectFirst(".finding-label + ul")
                            .select("li")
                            .eachText())
                    .hasSize(2)
                    .satisfies(places -> assertThat(places.get(0)).startsWith("titre : "))
                    .endsWith("/validUntil");
        }
    }

    @Test
    void callsAChannelThatItDoesNotKnowByItsIdentifier() {
        Communication one = Samples.of(Variant.french(ChannelId.of("radio-locale"), Section.body("abc")));

        assertThat(Jsoup.parse(ReviewPage.of(ChannelCatalog.standard()).html(of(), one, Samples.OPTIONS))
                        .select(".reviewed h2")
                        .text())
                .isEqualTo("radio-locale · français");
    }
}
