package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.core.board.BoardCharset;
import org.commspubliques.core.board.BoardDevice;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.SmsTariff;
import org.commspubliques.core.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewsTest {

    private static final PreviewOptions PLAIN =
            PreviewOptions.builder("Ville", ZoneOffset.UTC).build();

    private static Document page(Variant variant) {
        return page(variant, PLAIN);
    }

    private static Document page(Variant variant, PreviewOptions options) {
        return Jsoup.parse(Previews.standard().html(Samples.of(variant), variant, Samples.channel(variant), options));
    }

    /** An issuer whose name has neither letter nor digit. */
    private static PreviewOptions odd() {
        return PreviewOptions.builder("***", ZoneOffset.UTC).build();
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
        void isThereForEveryChannelOfTheCatalogue() {
            assertThat(Samples.CHANNELS.all()).allSatisfy(channel -> {
                Document page = page(french(channel.id().value(), "Bonjour à tous"));
                assertThat(page.select("p.kicker").text())
                        .isEqualTo("Aperçu · " + channel.label().fr());
                assertThat(page.select("main").text()).contains("Bonjour à tous");
            });
        }

        @Test
        void saysSoWhereTheTextIsTooLong() {
            Document page = page(french("panneau", "A\n".repeat(30)));

            assertThat(page.select("dl.facts .badge.warning").text())
                    .contains("5 / 3")
                    .contains("trop long");
        }

        @Test
        void measuresThePartOfTheTextThatEachRuleIsAbout() {
            Variant variant = Variant.french(ChannelId.of("lettre"), Section.title("abc"), Section.body("abcde"));
            Channel.Builder letter = Channel.builder(variant.channel(), ChannelKind.EMAIL, Wording.same("Lettre"));
            Stream.of(ChannelField.TITLE, ChannelField.BODY, ChannelField.TEXT)
                    .map(field -> ChannelRule.builder(field, MeasureUnit.CODE_POINTS, 9, Source.unchecked("essai"))
                            .build())
                    .forEach(letter::rule);
            Channel channel = letter.build();

            assertThat(Jsoup.parse(Previews.standard().html(Samples.of(variant), variant, channel, PLAIN))
                            .select("dl.facts .badge")
                            .eachText())
                    .containsExactly(
                            "3 / 9 caractères Unicode", "5 / 9 caractères Unicode", "9 / 9 caractères Unicode");
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
    class Facebook {

        @Test
        void keepsTheTextAsItIsWrittenAboveTheImage() {
            Document page = water(Samples.SOCIAL);

            assertThat(page.expectFirst(".social-text .verbatim").wholeText()).isEqualTo(Samples.SOCIAL.text());
            assertThat(page.select(".facebook .social-text + .pictures")).hasSize(1);
        }

        @Test
        void drawsTheInitialOfTheIssuerAndARowThatOnlyDecorates() {
            assertThat(water(Samples.SOCIAL).select(".avatar").text()).isEqualTo("P");
            assertThat(page(french("facebook", "x")).select(".avatar").text()).isEqualTo("V");
            assertThat(water(Samples.SOCIAL).select(".social-row").attr("aria-hidden"))
                    .isEqualTo("true");
            assertThat(water(Samples.SOCIAL).select(".social-row a, .social-row button"))
                    .isEmpty();
            assertThat(water(Samples.SOCIAL).select(".social-row span").eachText())
                    .containsExactly("J’aime", "Commenter", "Partager");
        }

        @Test
        void drawsNoInitialOfANameWithoutLetters() {
            assertThat(page(french("facebook", "x"), odd()).select(".avatar").text())
                    .isEmpty();
        }

        @Test
        void showsNoAccountNameUnlessItIsTold() {
            PreviewOptions told = PreviewOptions.builder("Ville", ZoneOffset.UTC)
                    .handle(ChannelId.of("facebook"), "ville.officiel")
                    .build();

            assertThat(fact(page(french("facebook", "x")), "Compte")).isEmpty();
            assertThat(fact(page(french("facebook", "x"), told), "Compte")).isEqualTo("ville.officiel");
        }
    }

    @Nested
    class Instagram {

        @Test
        void showsTheSquareImageFirstThenTheBeginningOfTheText() {
            Document page = water(Samples.INSTAGRAM);

            assertThat(page.select(".instagram .pictures ~ .social-text")).hasSize(1);
            assertThat(page.select(".post-text").text())
                    .startsWith("📚 La médiathèque")
                    .endsWith("Au programme :");
            assertThat(page.select(".fold-mark").text()).isEqualTo("… plus");
        }

        @Test
        void showsTheRestUnderTheFoldAndSaysThatItsPlaceIsApproximate() {
            Document page = water(Samples.INSTAGRAM);

            assertThat(page.select(".fold-note").text())
                    .contains("approximative")
                    .contains("125 caractères");
            assertThat((page.expectFirst(".post-text").wholeText() + " "
                                    + page.expectFirst(".folded .verbatim").wholeText())
                            .split("\\s+"))
                    .containsExactly(Samples.INSTAGRAM.text().split("\\s+"));
        }

        @Test
        void foldsNothingThatIsShort() {
            assertThat(page(french("instagram", "a".repeat(125))).select(".fold-mark, .folded"))
                    .isEmpty();
            assertThat(page(french("instagram", "a".repeat(126))).select(".fold-mark, .folded"))
                    .hasSize(2);
        }

        @Test
        void saysThatNothingIsPublishedWithoutAnImage() {
            assertThat(page(french("instagram", "x")).select(".picture-needed").text())
                    .startsWith("Sans image, Instagram ne publie rien");
            assertThat(water(Samples.INSTAGRAM).select(".picture-needed")).isEmpty();
        }
    }

    @Nested
    class LinkedIn {

        @Test
        void saysWhoWritesAndFoldsTheText() {
            Document page = water(Samples.LINKEDIN);

            assertThat(page.select(".linkedin .social-head").text())
                    .contains("Ville de Port-Exemple Collectivité territoriale lundi 29 septembre 2025");
            assertThat(page.select(".fold-mark").text()).isEqualTo("… voir plus");
            assertThat(page.select(".fold-note").text())
                    .contains("« voir plus »")
                    .contains("200 caractères");
            assertThat(page.select(".social-row span").eachText())
                    .containsExactly("J’aime", "Commenter", "Republier", "Envoyer");
        }
    }

    @Nested
    class ShortMessageNetwork {

        @ParameterizedTest
        @CsvSource({
            "x, @villedesaintcoeursurmer",
            "mastodon, @villedesaintcoeursurmer@instance.example",
            "bluesky, @villedesaintcoeursurmer.example",
            "instagram, villedesaintcoeursurmer"
        })
        void makesUpTheAccountFromTheIssuersNameAndSaysSo(String network, String handle) {
            PreviewOptions town = PreviewOptions.builder("Ville de Saint-Cœur-sur-Mêr", ZoneOffset.UTC)
                    .build();
            Document page = page(french(network, "x"), town);

            assertThat(page.select("article").text()).contains(handle);
            assertThat(fact(page, "Compte")).isEqualTo(handle + " (nom supposé)");
        }

        @Test
        void saysUnderAPostOfXWhenItAppears() {
            Document page = water(Samples.X);

            assertThat(page.select(".x .social-head").text()).isEqualTo("P Ville de Port-Exemple @villedeportexemple");
            assertThat(page.select(".x .pictures + .post-date").text()).isEqualTo("lundi 29 septembre 2025 à 8 h");
        }

        @Test
        void hidesThePostBehindItsContentWarningOnMastodonAlone() {
            Section[] sections = {
                new Section(SectionRole.CONTENT_WARNING, "Images de dégâts"), Section.body("Le pont est coupé.")
            };

            Document mastodon = page(Variant.french(ChannelId.of("mastodon"), sections));
            Document bluesky = page(Variant.french(ChannelId.of("bluesky"), sections));

            assertThat(mastodon.select(".social-text p").eachText())
                    .containsExactly(
                            "Images de dégâts",
                            "Texte masqué jusqu’à ce que le lecteur l’ouvre\u00A0:".replace('\u00A0', ' '),
                            "Le pont est coupé.");
            assertThat(bluesky.select(".social-text p").text()).isEqualTo("Images de dégâts Le pont est coupé.");
        }

        @Test
        void takesTheAccountThatItIsTold() {
            PreviewOptions told = PreviewOptions.builder("Ville", ZoneOffset.UTC)
                    .handle(ChannelId.of("mastodon"), "@mairie@social.example")
                    .build();
            Document page = page(french("mastodon", "x"), told);

            assertThat(page.select(".social-head").text()).contains("@mairie@social.example");
            assertThat(fact(page, "Compte")).isEqualTo("@mairie@social.example");
        }

        @Test
        void namesAnAccountEvenWhereTheIssuersNameHasNoLetter() {
            assertThat(fact(page(french("x", "x"), odd()), "Compte")).isEqualTo("@compte (nom supposé)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "mastodon", "bluesky"})
        void marksTheImagesThatHaveATextAlternative(String network) {
            Document page = page(new Variant(
                    new VariantId(ChannelId.of(network), "fr"),
                    List.of(Section.body("Texte")),
                    List.of(Samples.MAP, MediaAsset.of("filet.png", "image/png", new byte[] {1}, "", ""))));

            assertThat(page.select("." + network + " .pictures figure")).hasSize(2);
            assertThat(page.select(".media-box").eachText())
                    .containsExactly(
                            Samples.MAP.altText() + " plan-travaux.png · Crédit : Service voirie ALT",
                            "Image décorative, sans texte filet.png");
            assertThat(page.select(".alt-badge").eachAttr("aria-hidden")).containsOnly("true");
        }

        @ParameterizedTest
        @ValueSource(strings = {"facebook", "instagram", "linkedin"})
        void marksNoImageWhereTheNetworkDoesNot(String network) {
            assertThat(page(new Variant(
                                    new VariantId(ChannelId.of(network), "fr"),
                                    List.of(Section.body("Texte")),
                                    List.of(Samples.MAP)))
                            .select(".alt-badge"))
                    .isEmpty();
        }

        @Test
        void saysWhereATextIsTooLong() {
            assertThat(page(french("bluesky", "a".repeat(301)))
                            .select("dl.facts .badge")
                            .eachText())
                    .containsExactly("301 / 300 caractères · trop long", "301 / 3\u202F000 octets UTF-8");
        }
    }

    @Nested
    class AnyOtherNetwork {

        @Test
        void hasAPlainCard() {
            Document page = page(french("reseau-de-quartier", "Bonjour"));

            assertThat(page.select("article").attr("class")).isEqualTo("mock mock-social");
            assertThat(page.select(".social-text").text()).isEqualTo("Bonjour");
            assertThat(fact(page, "Compte")).isEmpty();
        }

        @Test
        void hasTheCardOfTheNetworkThatItsIdentifierBeginsWith() {
            assertThat(page(french("mastodon-culture", "x")).select("article.mastodon"))
                    .hasSize(1);
            assertThat(page(french("xylophone", "x")).select("article.x")).isEmpty();
        }
    }

    @Nested
    class Mail {

        @Test
        void hasItsTitleAsSubjectAndItsStandfirstInTheListOfMessages() {
            Document page = water(Samples.MAIL);

            assertThat(page.select(".inbox-lines p").eachText())
                    .containsExactly(
                            "Ville de Port-Exemple",
                            "Samedi 11 octobre : la médiathèque rouvre ses portes",
                            "Visites, lectures et ateliers de 9 h à 17 h, entrée libre, 12 rue du Port.");
            assertThat(page.select(".mail h2").text())
                    .isEqualTo("Objet : Samedi 11 octobre : la médiathèque rouvre ses portes");
            assertThat(fact(page, "Longueur de l’objet")).isEqualTo("52 caractères");
        }

        @Test
        void saysFromWhomAndToWhomItGoes() {
            assertThat(water(Samples.MAIL).select(".mail-from dd").eachText())
                    .containsExactly("Ville de Port-Exemple", "habitants", "lundi 29 septembre 2025 à 8 h");
            assertThat(page(french("courriel", "x")).select(".mail-from dd").eachText())
                    .containsExactly("Ville", "destinataires non précisés");
        }

        @Test
        void showsTheBeginningOfItsTextWhereItHasNoStandfirst() {
            Document page = page(Variant.french(
                    ChannelId.of("courriel"),
                    Section.title("Objet"),
                    Section.body("Bonjour,\n\n" + "mot ".repeat(90))));

            assertThat(page.select(".inbox-lines p").get(2).wholeText())
                    .startsWith("Bonjour, mot mot")
                    .hasSizeBetween(100, 140);
        }

        @Test
        void saysSoWhereItHasNoSubject() {
            Document page = page(french("courriel", "Bonjour"));

            assertThat(page.select(".mail h2").text()).isEqualTo("(sans objet)");
            assertThat(page.select(".inbox-lines p").get(1).text()).isEqualTo("(sans objet)");
            assertThat(fact(page, "Longueur de l’objet")).isEqualTo("0 caractère");
        }

        @Test
        void showsItsTextOnceWithoutTheSubject() {
            Document page = page(Variant.french(
                    ChannelId.of("courriel"), Section.body("un"), Section.title("Objet"), Section.title("Suite")));

            assertThat(page.select(".mail-body").text()).isEqualTo("un Suite");
            assertThat(page.select(".mail-body h3").text()).isEqualTo("Suite");
        }

        @Test
        void hasItsImageAfterTheStandfirst() {
            assertThat(water(Samples.MAIL).select(".mail-body > .part-standfirst + figure"))
                    .hasSize(1);
        }
    }

    @Nested
    class Poster {

        @Test
        void hasTheAuthorityAtItsHeadAndTheContactAndTheNoticeAtItsFoot() {
            Document page = water(Samples.POSTER);

            assertThat(page.expectFirst("article.poster").child(0).text()).isEqualTo("Ville de Port-Exemple");
            assertThat(page.select(".poster-body h2").text()).isEqualTo("La médiathèque rouvre ses portes");
            assertThat(page.select(".poster-body > .part-standfirst + figure")).hasSize(1);
            assertThat(page.select(".poster-foot > div").eachText())
                    .containsExactly("Médiathèque : 00 00 02", "Imprimé en mairie. Ne pas jeter sur la voie publique.");
            assertThat(fact(page, "Feuille")).isEqualTo("A4, 210 × 297 mm");
        }

        @Test
        void printsNothingThatIsNotInItsText() {
            assertThat(water(Samples.POSTER).select(".poster .part-label")).isEmpty();
            assertThat(water(Samples.POSTER).select(".poster-end").attr("aria-hidden"))
                    .isEqualTo("true");
        }

        @ParameterizedTest
        @CsvSource({
            "200, 0, bare",
            "201, 0, sparse",
            "200, 1, sparse",
            "500, 0, sparse",
            "501, 0, usual",
            "951, 0, dense"
        })
        void hasSmallerLettersWhereThereIsMoreToShow(int length, int pictures, String size) {
            Variant variant = new Variant(
                    new VariantId(ChannelId.of("affiche"), "fr"),
                    List.of(Section.body("a".repeat(length))),
                    Collections.nCopies(pictures, Samples.MAP));

            assertThat(page(variant).expectFirst("article").className()).isEqualTo("poster " + size);
        }

        @ParameterizedTest
        @CsvSource({
            "Concert à l’auditorium intercommunal, 13",
            "Porte-à-porte, 6",
            "Été 🎆, 3",
        })
        void knowsTheLongestWordOfItsTitleSoThatNoneIsCut(String title, int letters) {
            assertThat(page(Variant.french(ChannelId.of("affiche"), Section.title(title)))
                            .expectFirst("article")
                            .attr("style"))
                    .isEqualTo("--longest:" + letters);
        }

        @Test
        void hasALongestWordEvenWithoutATitle() {
            assertThat(page(french("affiche", "Texte")).expectFirst("article").attr("style"))
                    .isEqualTo("--longest:1");
        }

        @Test
        void keepsAFurtherTitleWithItsText() {
            Document page = page(Variant.french(
                    ChannelId.of("affiche"), Section.title("Un"), Section.body("texte"), Section.title("Deux")));

            assertThat(page.select(".poster-body").text()).isEqualTo("Un texte Deux");
            assertThat(page.select(".poster-body h3").text()).isEqualTo("Deux");
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
            assertThat(page.select(".bubble-meta").eachText().get(1)).isEqualTo("2 / 3 · 67 / 67 caractères");
        }

        @Test
        void marksTheCostlyCharactersAndSaysWhatReplacingThemSaves() {
            Document page = water(Samples.SMS);

            assertThat(page.select(".bubble mark").eachText()).containsExactly("’", "’");
            assertThat(page.select("tbody tr").text()).isEqualTo("« ’ » 2 + 2 SMS « ' »");
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
        void saysWhatACharacterCostsByItself() {
            assertThat(page(french("sms", "Fête")).select("tbody td").eachText())
                    .contains("rien");
            assertThat(page(french("sms", "ê" + "a".repeat(139)))
                            .select("tbody td strong")
                            .text())
                    .isEqualTo("+ 2 SMS");
        }

        @Test
        void showsNoPriceThatTheHostDidNotGive() {
            assertThat(page(french("sms", "ê" + "a".repeat(139))).select("main").text())
                    .doesNotContain("Prix");
        }

        @Test
        void showsThePriceInTheCurrencyOfTheTariffBeforeAndAfter() {
            PreviewOptions priced = PreviewOptions.builder("Ville", ZoneOffset.UTC)
                    .smsPrices(SmsTariff.of(Currency.getInstance("XPF"), new BigDecimal("9.5")), 1_200)
                    .build();
            Document page = page(french("sms", "ê" + "a".repeat(139)), priced);

            assertThat(page.select(".facts").text())
                    .containsPattern("Prix de l’envoi 34\\h?200 F CFP")
                    .containsPattern("3\\hSMS × 1\\h200\\hdestinataires × 9,5 F CFP");
            assertThat(page.select("#culprits ~ p").text()).containsPattern("remplacements\\h: 11\\h?400 F CFP");
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
            assertThat(page.select(".bubble-meta").text()).isEqualTo("1 / 1 · 17 / 160 caractères");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Bonjour à tous | 14 caractères | GSM 7 bits (160 caractères par SMS, 153 s’il en faut plusieurs)",
                    "Prix : 3 €     | 11 caractères (€, crochets, accolades et quelques autres signes comptent double) | GSM 7 bits",
                    "Fête           | 4 caractères | UCS-2 (70 caractères par SMS, 67 s’il en faut plusieurs)",
                    "Fête 🎆        | 7 caractères (un emoji compte double, ou plus) | UCS-2",
                    "a              | 1 caractère | GSM 7 bits",
                })
        void saysItsSizeInTheWordsOfAnOfficer(String text, String size, String encoding) {
            String facts = page(french("sms", text)).select(".facts").text().replace('\u00A0', ' ');

            assertThat(facts)
                    .contains("Taille " + size + " SMS facturés")
                    .contains("Codage " + encoding)
                    .doesNotContain("septet", "16 bits");
        }

        @Test
        void saysThatAnEmptyTextIsEmpty() {
            assertThat(page(french("sms", "")).select(".phone").text()).contains("Le texte est vide.");
            assertThat(page(french("panneau", "")).select("main").text()).contains("Le texte est vide.");
        }
    }

    @Nested
    class TextMessageParts {

        @Test
        void areExplainedWhereThereAreSeveral() {
            assertThat(water(Samples.SMS).select(".phone-note").text())
                    .startsWith("Le réseau coupe ce texte en 3 SMS, facturés chacun.");
            assertThat(page(french("sms", "Bonjour")).select(".phone-note")).isEmpty();
        }
    }

    @Nested
    class VoiceMessage {

        @Test
        void isShownAsItIsSaid() {
            Document page = page(french("appel", "Coupure d’eau av. Foch de 8 h à 14 h 🚧"));

            assertThat(page.select("article .verbatim").text())
                    .isEqualTo("Coupure d’eau avenue Foch de 8 heures à 14 heures");
            assertThat(page.select("mark.reading").eachText()).containsExactly("avenue", "8 heures", "14 heures");
            assertThat(page.select("tbody tr").eachText())
                    .containsExactly(
                            "av. avenue abréviation",
                            "8 h 8 heures heure",
                            "14 h 14 heures heure",
                            "🚧 rien signe muet");
            assertThat(fact(page, "Durée")).isEqualTo("environ 5 s, à 150 mots par minute");
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
        void isThatOfTheTownWithItsOwnLetters() {
            BoardDevice small = new BoardDevice(new BoardGrid(2, 10), 3, 5, BoardCharset.of("ABCDEGIMNOPRSTU '", true));
            PreviewOptions options = PreviewOptions.builder("Ville", ZoneOffset.UTC)
                    .board(ChannelId.of("panneau"), small)
                    .build();

            Document page = page(french("panneau", "Marché du port, samedi"), options);

            assertThat(page.select(".board").get(0).select(".board-row")).hasSize(2);
            assertThat(page.select(".board-cell.unshown").eachText()).containsExactly("H", "É", ",");
            assertThat(page.select("#unshown ~ .table-scroll tbody tr").eachText())
                    .containsExactly("« H » 1 aucun équivalent", "« É » 1 E", "« , » 1 aucun équivalent");
            assertThat(page.select(".rewording").text()).isEqualTo("MARCHE DU PORT, SAMEDI");
            assertThat(fact(page, "Écrans")).isEqualTo("2 / 3");
            assertThat(fact(page, "Un passage complet")).isEqualTo("10 secondes");
        }

        @Test
        void refusesABoardWhoseSizeNoRuleSays() {
            Variant variant = french("ecran", "x");
            Channel unknown = Channel.builder(variant.channel(), ChannelKind.DISPLAY_BOARD, Wording.same("Écran"))
                    .typography(false)
                    .build();

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
                    .isEqualTo(
                            "Embargo jusqu’au mardi 2 septembre 2025, 8 h (heure de Nouméa ; 23 h le 1er septembre à Paris)");
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
