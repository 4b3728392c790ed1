package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PreviewsTest {

    private static final PreviewOptions PLAIN =
            PreviewOptions.builder("Ville", ZoneOffset.UTC).build();

    private static Document page(Variant variant) {
        return Jsoup.parse(Previews.standard().html(Samples.of(variant), variant, Samples.channel(variant), PLAIN));
    }

    private static Document water(Variant variant) {
        return Jsoup.parse(Samples.preview(variant, Samples.OPTIONS));
    }

    private static Variant french(String channel, String text) {
        return Variant.french(ChannelId.of(channel), Section.body(text));
    }

    private static String fact(Document page, String term) {
        return page.select("dl.facts dt").stream()
                .filter(dt -> dt.text().equals(term))
                .map(dt -> String.valueOf(
                        dt.nextElementSibling() == null
                                ? null
                                : dt.nextElementSibling().text()))
                .findFirst()
                .orElse("");
    }

    @Nested
    class EveryPage {

        @Test
        void saysWhatItIsInWhichLanguageAndWhen() {
            Document page = water(Samples.SITE);

            assertThat(page.select("h1").text()).isEqualTo("Coupure d’eau rue des Flamboyants");
            assertThat(page.select("p.kicker").text()).isEqualTo("Aperçu · Site internet");
            assertThat(fact(page, "Langue")).isEqualTo("français");
            assertThat(fact(page, "Publication prévue")).isEqualTo("mardi 2 septembre 2025 à 7 h 30");
            assertThat(fact(page, "Empreinte"))
                    .isEqualTo(Samples.WATER.seal(Samples.SITE.id()).abbreviated());
        }

        @Test
        void saysThatItIsAnExampleOnlyIfAsked() {
            assertThat(water(Samples.SITE).select(".notice").text()).isEqualTo("Contenu d’exemple fictif");
            assertThat(page(french("site", "Texte")).select(".notice, .breadcrumb"))
                    .isEmpty();
        }

        @Test
        void leadsBackWhereItWasToldTo() {
            assertThat(water(Samples.SITE).select("nav.breadcrumb a").attr("href"))
                    .isEqualTo("index.html");
        }

        @Test
        void hasItsLabelsInTheReadersLanguageAndItsTextInItsOwn() {
            Document page = Jsoup.parse(Samples.preview(Samples.PRESS, Samples.english()));

            assertThat(page.select("p.kicker").text()).isEqualTo("Preview · Press release");
            assertThat(fact(page, "Planned publication")).isEqualTo("Tuesday 2 September 2025 at 07:30");
            assertThat(page.select("article").attr("lang")).isEqualTo("fr");
            assertThat(page.select(".sheet-kind").text()).isEqualTo("Communiqué de presse");
            assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("en");
        }

        @Test
        void saysSoWhereTheTextIsTooLong() {
            Document page = page(french("panneau", "A\n".repeat(30)));

            assertThat(page.select("dl.facts .badge.warning").text())
                    .contains("5 / 3")
                    .contains("trop long");
        }

        @Test
        void namesALanguageItHasNoWordForByItsTag() {
            Variant drehu = new Variant(
                    VariantId.of(ChannelId.of("site"), Locale.forLanguageTag("dhv")),
                    List.of(Section.body("Bozu")),
                    List.of());

            assertThat(fact(page(drehu), "Langue")).isEqualTo("dhv");
            assertThat(page(drehu).select("article").attr("lang")).isEqualTo("dhv");
        }

        @Test
        void isOfAVariantOfTheCommunicationAndOfItsChannel() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Previews.standard()
                            .html(Samples.of(Samples.SITE), Samples.SMS, Samples.channel(Samples.SMS), PLAIN))
                    .withMessageContaining("sms/fr is not one of communication essai");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Previews.standard()
                            .html(Samples.of(Samples.SITE), Samples.SITE, Samples.channel(Samples.SMS), PLAIN))
                    .withMessageContaining("site/fr is not for channel sms");
        }
    }

    @Nested
    class Website {

        @Test
        void drawsEachPartByItsRole() {
            Document page = water(Samples.SITE);

            assertThat(page.select("article h2").text()).startsWith("Rue des Flamboyants");
            assertThat(page.select("article ul li").eachText())
                    .containsExactly(
                            "la rue des Flamboyants, du n° 2 au n° 48 ;",
                            "l’impasse du Lagon ;",
                            "l’école maternelle, qui reste ouverte.");
            assertThat(page.select("article blockquote").text()).startsWith("« Les habitants");
            assertThat(page.select(".part-contact .part-label").text()).isEqualTo("Contact");
        }

        @Test
        void hasOneTitleAndLowerOnesAfterIt() {
            Document page = page(Variant.french(
                    ChannelId.of("site"), Section.title("Un"), Section.body("texte"), Section.title("Deux")));

            assertThat(page.select("article h2").eachText()).containsExactly("Un");
            assertThat(page.select("article h3").eachText()).containsExactly("Deux");
        }

        @Test
        void saysOfAMediumWhatItShowsAndWhoMadeIt() {
            Document page = water(Samples.SITE);

            assertThat(page.select(".media-box").text()).isEqualTo(Samples.MAP.altText());
            assertThat(page.select("figcaption").text()).isEqualTo("plan-travaux.png · Crédit : Service voirie");
            assertThat(page.select(".part-standfirst + figure")).hasSize(1);
        }

        @Test
        void saysThatAMediumWithoutTextIsDecorative() {
            MediaAsset plain = MediaAsset.of("filet.png", "image/png", new byte[] {1}, "", "");
            Variant variant = new Variant(
                    new VariantId(ChannelId.of("site"), "fr"), List.of(Section.body("Texte")), List.of(plain));

            assertThat(page(variant).select(".media-box").text()).isEqualTo("Image décorative, sans texte");
            assertThat(page(variant).select("figcaption").text()).isEqualTo("filet.png");
        }
    }

    @Nested
    class SocialNetwork {

        @Test
        void keepsTheTextAsItIsWritten() {
            assertThat(water(Samples.SOCIAL)
                            .expectFirst(".social-text .verbatim")
                            .wholeText())
                    .isEqualTo(Samples.SOCIAL.text());
        }

        @Test
        void drawsTheInitialsOfTheIssuerAndARowThatOnlyDecorates() {
            assertThat(water(Samples.SOCIAL).select(".avatar").text()).isEqualTo("VE");
            assertThat(page(french("facebook", "x")).select(".avatar").text()).isEqualTo("V");
            assertThat(water(Samples.SOCIAL).select(".social-row").attr("aria-hidden"))
                    .isEqualTo("true");
            assertThat(water(Samples.SOCIAL).select(".social-row a, .social-row button"))
                    .isEmpty();
        }

        @Test
        void drawsNoInitialsOfANameWithoutLetters() {
            Variant variant = french("facebook", "x");
            PreviewOptions odd = PreviewOptions.builder("***", ZoneOffset.UTC).build();

            assertThat(Jsoup.parse(Previews.standard()
                                    .html(Samples.of(variant), variant, Samples.channel(variant), odd))
                            .select(".avatar")
                            .text())
                    .isEmpty();
        }
    }

    @Nested
    class TextMessage {

        @Test
        void hasABubbleForEachPartWhichTogetherAreTheText() {
            Document page = water(Samples.SMS);

            assertThat(page.select(".bubble")).hasSize(3);
            assertThat(String.join(
                            "",
                            page.select(".bubble").stream()
                                    .map(org.jsoup.nodes.Element::wholeText)
                                    .toList()))
                    .isEqualTo(Samples.SMS.text());
            assertThat(page.select(".bubble-meta").eachText().get(1)).isEqualTo("2 / 3 · 67 / 67 unités de 16 bits");
        }

        @Test
        void marksTheCostlyCharactersAndSaysWhatReplacingThemSaves() {
            Document page = water(Samples.SMS);

            assertThat(page.select(".bubble mark").eachText()).containsExactly("’", "’");
            assertThat(page.select("tbody tr").text()).isEqualTo("« ’ » 2 « ' »");
            assertThat(page.select(".saving").text()).isEqualTo("3 SMS → deviennent 1 SMS");
            assertThat(page.select("p.rewording").text())
                    .contains("coupure d'eau")
                    .contains("L'école");
        }

        @Test
        void showsACostlyCharacterThatLeavesNoInk() {
            Document page = page(french("sms", "8\u00A0h\u200B, h\u0302\u00B5\u2028"));

            assertThat(page.select(".bubble mark.unseen")).hasSize(3);
            assertThat(page.select("tbody tr").eachText())
                    .anySatisfy(row -> assertThat(row).contains("espace insécable", "espace ordinaire"))
                    .anySatisfy(row -> assertThat(row).contains("espace sans chasse", "rien (invisible)"))
                    .anySatisfy(row -> assertThat(row).contains("perd un accent"))
                    .anySatisfy(row -> assertThat(row).contains("saut de ligne"));
            assertThat(page.select(".saving")).isEmpty();
        }

        @Test
        void saysWhereNothingCouldStandInstead() {
            assertThat(page(french("sms", "eau 💧")).select("tbody td").eachText())
                    .contains("aucun équivalent");
        }

        @Test
        void savesPartsEvenWhereNoTextCanBeSuggested() {
            Document page = page(french("sms", "♥♥" + "\u00AD".repeat(80)));

            assertThat(page.select(".saving").text()).isEqualTo("2 SMS → deviennent 1 SMS");
            assertThat(page.select("p.rewording")).isEmpty();
        }

        @Test
        void marksACharacterThatTheNetworkCutsInBothParts() {
            String family = "👨‍👩‍👧‍👦";
            Document page = page(french("sms", "a".repeat(64) + family + "b".repeat(30)));

            assertThat(page.select(".bubble").get(0).select("mark")).hasSize(1);
            assertThat(page.select(".bubble").get(1).select("mark")).hasSize(1);
            assertThat(String.join(
                            "",
                            page.select(".bubble mark").stream()
                                    .map(org.jsoup.nodes.Element::wholeText)
                                    .toList()))
                    .isEqualTo(family);
        }

        @Test
        void hasNothingToSayOfCharactersWhereAllAreOfTheAlphabet() {
            Document page = page(french("sms", "Bonjour à tous €"));

            assertThat(page.select("mark, #culprits")).isEmpty();
            assertThat(page.select(".bubble-meta").text()).isEqualTo("1 / 1 · 17 / 160 septets");
        }

        @Test
        void saysThatAnEmptyTextIsEmpty() {
            assertThat(page(french("sms", "")).select(".phone").text()).contains("Le texte est vide.");
            assertThat(page(french("panneau", "")).select("main").text()).contains("Le texte est vide.");
        }
    }

    @Nested
    class MessageBoard {

        @Test
        void drawsEveryCellOfEveryScreen() {
            Document page = water(Samples.BOARD);

            assertThat(page.select(".board")).hasSize(2);
            assertThat(page.select(".board").get(0).select(".board-row")).hasSize(6);
            assertThat(page.select(".board-row"))
                    .allSatisfy(row -> assertThat(row.select(".board-cell")).hasSize(20));
            assertThat(page.select(".board-row").get(0).wholeText()).isEqualTo("COUPURE D'EAU" + " ".repeat(7));
            assertThat(page.select(".board-number").eachText()).containsExactly("Écran 1 / 2", "Écran 2 / 2");
            assertThat(fact(page, "Grille")).isEqualTo("6 lignes × 20 colonnes");
        }

        @Test
        void readsTheLinesToThoseWhoDoNotSeeTheCells() {
            Document page = water(Samples.BOARD);

            assertThat(page.select(".board").eachAttr("aria-hidden")).containsOnly("true");
            assertThat(page.select("li > .hidden").get(1).wholeText())
                    .isEqualTo("PREVOYEZ UNE RESERVE\nD'EAU\nINFO 00 00 00");
        }

        @Test
        void refusesABoardWhoseSizeNoRuleSays() {
            Variant variant = french("ecran", "x");
            Channel unknown = new Channel(
                    variant.channel(),
                    ChannelKind.DISPLAY_BOARD,
                    Wording.same("Écran"),
                    ChannelReach.PUBLIC,
                    false,
                    List.of());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Previews.standard().html(Samples.of(variant), variant, unknown, PLAIN))
                    .withMessageContaining("no rule of channel ecran");
        }
    }

    @Nested
    class PressRelease {

        @Test
        void saysUntilWhenItIsUnderEmbargo() {
            assertThat(water(Samples.PRESS).select(".embargo").text())
                    .isEqualTo("Sous embargo jusqu’au mardi 2 septembre 2025 à 8 h");
            assertThat(water(Samples.PRESS).select(".release")).isEmpty();
        }

        @Test
        void isForImmediateReleaseWithoutEmbargo() {
            Document page = page(french("presse", "Texte"));

            assertThat(page.select(".release").text()).isEqualTo("Pour diffusion immédiate");
            assertThat(page.select(".embargo, .part-contact")).isEmpty();
        }

        @Test
        void endsWithItsContact() {
            Document page = water(Samples.PRESS);

            assertThat(page.select(".sheet-end + .part-contact").text())
                    .startsWith("Contact presse Service communication");
            assertThat(page.select(".part-contact")).hasSize(1);
        }
    }

    @Nested
    class InternalNote {

        @Test
        void saysFromWhomToWhomAndWhen() {
            Document page = water(Samples.INTERNAL);

            assertThat(page.select(".memo dt").eachText()).containsExactly("De", "À", "Date", "Diffusion");
            assertThat(page.select(".memo dd").eachText())
                    .containsExactly("Ville de Port-Exemple", "agents", "mardi 2 septembre 2025 à 7 h 30", "public");
        }

        @Test
        void leavesOutWhatIsNotKnown() {
            assertThat(page(french("interne", "x")).select(".memo dt").eachText())
                    .containsExactly("De", "Diffusion");
        }
    }

    @Nested
    class Paragraphs {

        @Test
        void endAtABlankLineAndWhereAListBeginsOrEnds() {
            assertThat(TextBlock.of("a\nb\n\n- c\n• d\ne\n\n\n-f\n- "))
                    .containsExactly(
                            new TextBlock(false, List.of("a", "b")),
                            new TextBlock(true, List.of("c", "d")),
                            new TextBlock(false, List.of("e")),
                            new TextBlock(false, List.of("-f", "- ")));
        }

        @Test
        void areNoneOfABlankText() {
            assertThat(TextBlock.of(" \n ")).isEmpty();
        }

        @Test
        void haveACaptionWhereReadersNeedIt() {
            assertThat(SectionView.of(
                            List.of(new Section(SectionRole.OPPOSITION_COLUMN, "x"), Section.body("y")),
                            Locale.ENGLISH))
                    .extracting(SectionView::caption)
                    .containsExactly("Opposition column", null);
        }
    }
}
