package org.commspubliques.templates.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.interaction.ModerationCharter;
import org.commspubliques.core.interaction.ModerationGround;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.participation.FollowUp;
import org.commspubliques.core.participation.ParticipationKind;
import org.commspubliques.core.participation.ParticipationPhase;
import org.commspubliques.core.participation.ParticipationProcess;
import org.commspubliques.core.participation.ParticipationResults;
import org.commspubliques.core.source.Territory;
import org.commspubliques.templates.message.MessageIdentity;
import org.commspubliques.templates.message.ReadyTemplates;
import org.commspubliques.templates.preview.PreviewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

    private static final String HOSTILE = "<script>alert(1)</script>\" onload=\"x {{label}}";
    private static final ModerationCharter CHARTER =
            ModerationCharter.standard().adopted("charte-2027", LocalDate.of(2027, 1, 1));

    static PreviewOptions options(String language) {
        return PreviewOptions.builder("Ville du Mont-Dore", ZoneId.of("Pacific/Noumea"))
                .reader(Locale.forLanguageTag(language))
                .notice("Contenu d’exemple fictif")
                .build();
    }

    static ParticipationProcess.Builder process(String title) {
        return ParticipationProcess.builder("skatepark", ParticipationKind.CONSULTATION, title, UnitId.of("jeunesse"))
                .at(Territory.NEW_CALEDONIA, ZoneId.of("Pacific/Noumea"))
                .question("Où préférez-vous le parc ?", List.of("À Boulari", "À Robinson"))
                .rules("Une réponse par personne, à partir de 12 ans.")
                .phase(new ParticipationPhase(
                        "avis",
                        ParticipationPhase.Kind.CONTRIBUTION,
                        Wording.of("questionnaire", "questionnaire"),
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2027, 5, 31)))
                .phase(new ParticipationPhase(
                        "reunion",
                        ParticipationPhase.Kind.MEETING,
                        Wording.of("réunion publique", "public meeting"),
                        LocalDate.of(2027, 5, 20),
                        LocalDate.of(2027, 5, 20)));
    }

    static ParticipationProcess reportedBack(String title) {
        return process(title)
                .results(new ParticipationResults(
                        1_240,
                        1_200,
                        60,
                        List.of(
                                new ParticipationResults.Line("À Boulari", 690),
                                new ParticipationResults.Line("À Robinson", 450)),
                        "Questionnaire en ligne et en mairie."))
                .followUp(new FollowUp(
                        "lieu",
                        "Un parc à Boulari",
                        FollowUp.State.UNDER_WAY,
                        "L’étude a commencé.",
                        LocalDate.of(2027, 12, 1)))
                .followUp(new FollowUp(
                        "nuit",
                        "Un éclairage la nuit",
                        FollowUp.State.DECLINED,
                        "Les riverains n’en veulent pas.",
                        null))
                .build();
    }

    private static Document read(String html) {
        Document page = Jsoup.parse(html);
        assertThat(html).doesNotContain("http://", "https://", "<script", "<img", "url(");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
        assertThat(page.select(".notice").text()).isEqualTo("Contenu d’exemple fictif");
        return page;
    }

    @Nested
    class TheCharter {

        @ParameterizedTest
        @ValueSource(strings = {"fr", "en"})
        void showsEveryArticleWithItsAnchorAndCriticismFirst(String language) {
            Document page = read(CharterPage.html(CHARTER, options(language)));

            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select(".articles li").eachAttr("id"))
                    .containsExactly(
                            "article-1", "article-2", "article-3", "article-4", "article-5", "article-6", "article-7");
            assertThat(page.expectFirst(".lead").text()).contains(language.equals("fr") ? "critiquer" : "criticise");
            assertThat(page.select("main").text()).contains("15");
        }

        @Test
        void saysThatALawIsToBeVerified() {
            assertThat(read(CharterPage.html(CHARTER, options("fr")))
                            .select("#article-5 .muted")
                            .text())
                    .endsWith("(à vérifier)");
        }

        @Test
        void isHarmlessWhateverItSays() {
            ModerationCharter hostile = new ModerationCharter(
                    "hostile",
                    Wording.same(HOSTILE),
                    Wording.same(HOSTILE),
                    LocalDate.of(2027, 1, 1),
                    LocalDate.of(2027, 12, 31),
                    1,
                    List.of(new ModerationGround(
                            "1",
                            ModerationGround.Kind.OTHER,
                            Wording.same(HOSTILE),
                            Wording.same(HOSTILE),
                            true,
                            null)));
            Document page = read(CharterPage.html(hostile, options("fr")));

            assertThat(page.select("[onload]")).isEmpty();
            assertThat(page.select("h1").text()).contains("<script>").contains("{{label}}");
        }
    }

    @Nested
    class TheResults {

        @Test
        void showTheFiguresAndWhatBecomesOfThem() {
            Document page = read(ResultsPage.html(reportedBack("Un nouveau parc"), options("fr")));

            assertThat(page.select("tbody tr").eachText().stream()
                            .map(row -> row.replaceAll("\\h", " "))
                            .toList())
                    .containsExactly("À Boulari 690 57,5 %", "À Robinson 450 37,5 %", "sans choix 60 5,0 %");
            assertThat(page.select(".figures strong").eachText().get(0).replaceAll("\\h", " "))
                    .isEqualTo("1 240");
            assertThat(page.select(".become .badge").eachText()).containsExactly("en cours", "non retenu");
            assertThat(page.select(".become").text()).contains("1er décembre 2027");
        }

        @Test
        void areInEnglishForAnEnglishReader() {
            Document page = read(ResultsPage.html(reportedBack("Un nouveau parc"), options("en")));

            assertThat(page.select("h2").eachText()).contains("What we did with it");
            assertThat(page.expectFirst("tbody tr").text()).contains("57.5%");
            assertThat(page.select("[lang=fr]")).isNotEmpty();
        }

        @Test
        void areHarmlessWhateverTheySay() {
            Document page = read(ResultsPage.html(reportedBack(HOSTILE), options("fr")));

            assertThat(page.select("[onload]")).isEmpty();
        }

        @Test
        void areNotWrittenBeforeTheyAreKnown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResultsPage.html(process("Un parc").build(), options("fr")));
        }

        @Test
        void fillTheReadyTemplateWithoutAFigureTypedTwice() {
            List<Variant> variants = ReadyTemplates.find(ResultsValues.TEMPLATE)
                    .orElseThrow()
                    .variants(
                            ResultsValues.of(
                                    reportedBack("nouveau parc"),
                                    "L’étude du parc de Boulari a commencé.",
                                    "Service de la jeunesse",
                                    "00 00 30"),
                            MessageIdentity.builder("Ville du Mont-Dore").build());

            assertThat(variants)
                    .filteredOn(variant -> variant.channel().value().equals("site"))
                    .singleElement()
                    .satisfies(variant -> assertThat(variant.text().replaceAll("\\h", " "))
                            .contains("À Boulari : 57,5 %")
                            .contains("sans choix : 5,0 %")
                            .contains("1 200 réponses"));
        }
    }
}
