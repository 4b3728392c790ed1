package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.media.TextEquivalent;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityCheckTest {

    private static final AccessibilityCheck CHECK = new AccessibilityCheck(ChannelCatalog.standard());

    private static List<Finding> findings(String channel, String text) {
        return SampleReviews.findings(
                CHECK, SampleCommunications.on(ChannelId.of(channel), Section.body(text)), SampleReviews.monday());
    }

    private static List<String> excerpts(String channel, String rule, String text) {
        return findings(channel, text).stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(Finding::excerpt)
                .toList();
    }

    @Nested
    class AMedium {

        private List<Finding> of(String channel, MediaAsset medium, Section... sections) {
            Variant variant = Variant.french(ChannelId.of(channel), sections).withMedia(List.of(medium));
            return SampleReviews.findings(
                    CHECK, SampleCommunications.draft().variant(variant).build(), SampleReviews.monday());
        }

        private List<Finding> of(String channel, MediaAsset medium) {
            return of(channel, medium, Section.body("La fête a lieu samedi."));
        }

        private MediaAsset medium(String name, String type, String alt) {
            return MediaAsset.of(name, type, Utf8.of("x"), alt, "");
        }

        private MediaAsset showing(MediaUsage.Shows whom, String alt) {
            return medium("fete.jpg", "image/jpeg", alt)
                    .usedUnder(new MediaUsage(whom, "accord au dossier", null, Provenance.human()));
        }

        @Test
        void thatShowsPeopleNeedsAnAlternative() {
            assertThat(of("site", showing(MediaUsage.Shows.MINORS, "")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("A11Y-01");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.category()).isEqualTo(FindingCategory.ACCESSIBILITY);
                        assertThat(finding.locus().pointer()).isEqualTo("/variants/0/media/0/altText");
                        assertThat(finding.message().fr()).contains("fete.jpg");
                        assertThat(finding.sources().get(0).title()).contains("RGAA 4.1, critère 1.1");
                    });
            assertThat(of("site", showing(MediaUsage.Shows.MINORS, "Des enfants dansent sur le port")))
                    .isEmpty();
        }

        @Test
        void thatIsDecorativeNeedsNone() {
            assertThat(of("site", showing(MediaUsage.Shows.NOBODY, ""))).isEmpty();
            assertThat(of("site", medium("trait.png", "image/png", ""))).isEmpty();
            assertThat(of("site", medium("plan.pdf", "application/pdf", ""))).isEmpty();
        }

        @Test
        void thatCarriesTheTextOfASectionNeedsIt() {
            Section text = new Section(SectionRole.IMAGE_TEXT, "Samedi 4, 18 h");

            assertThat(of("site", medium("affiche.png", "image/png", ""), text))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
            assertThat(of("site", medium("affiche.png", "image/png", "Samedi 4, 18 h : bal"), text))
                    .isEmpty();
        }

        @Test
        void ofAPostIsNeverDecorative() {
            assertThat(of("facebook", medium("fete.jpg", "image/jpeg", "")))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.INFO);
        }

        @ParameterizedTest
        @ValueSource(strings = {"video/mp4", "audio/mpeg"})
        void thatTakesTimeNeedsATranscript(String type) {
            assertThat(of("site", medium("film", type, "")))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("« film » : ni transcription ni description.");
        }

        private List<Finding> as(SupportKind support, MediaAsset medium, String text) {
            Variant variant = Variant.french(SampleCommunications.SITE, Section.body(text))
                    .withMedia(List.of(medium));
            return SampleReviews.findings(
                    CHECK,
                    SampleCommunications.draft()
                            .support(support)
                            .variant(variant)
                            .build(),
                    SampleReviews.monday());
        }

        @Test
        void thatIsTranscribedOrSubtitledNeedsNoMore() {
            TextEquivalent subtitles = TextEquivalent.none().subtitledIn(List.of("fr"));

            assertThat(of("site", medium("film", "video/mp4", "").toldBy(subtitles)))
                    .isEmpty();
            assertThat(of(
                            "site",
                            medium("film", "video/mp4", "Le port vu du ciel").toldBy(subtitles)))
                    .isEmpty();
            assertThat(of("site", medium("son", "audio/mpeg", "").toldBy(TextEquivalent.transcript("Bonjour."))))
                    .isEmpty();
        }

        @Test
        void thatIsOnlyDescribedIsNotTranscribed() {
            MediaAsset film = medium("film", "video/mp4", "Le port vu du ciel");

            assertThat(of("site", film)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("A11Y-08");
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.locus().pointer()).isEqualTo("/variants/0/media/0");
            });
            assertThat(as(SupportKind.VIDEO, film, "Vidéo sous-titrée.")).isEmpty();
        }

        @Test
        void thatTellsFactsNeedsATextThatTellsThem() {
            MediaAsset drawing = medium("budget.png", "image/png", "Le budget en quatre parts");

            assertThat(as(SupportKind.INFOGRAPHIC, drawing, "Voici le budget."))
                    .extracting(
                            Finding::ruleId,
                            Finding::severity,
                            finding -> finding.locus().pointer())
                    .containsExactly(tuple("A11Y-09", Severity.WARNING, "/variants/0"));
            assertThat(as(SupportKind.INFOGRAPHIC, drawing, "Écoles : 12 millions. ".repeat(8)))
                    .isEmpty();
            assertThat(as(
                            SupportKind.INFOGRAPHIC,
                            drawing.toldBy(TextEquivalent.transcript("Écoles : 12 millions.")),
                            "Voici le budget."))
                    .isEmpty();
            assertThat(as(SupportKind.WEB_PAGE, drawing, "Voici le budget.")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "image de la mairie|déjà",
                    "Photo d’un marché|déjà",
                    "Illustration montrant un bus|déjà",
                    "IMG_2034|fichier",
                    "fete-du-port.JPG|fichier",
                    "fete-du-port|fichier",
                    "photo|ne dit rien",
                    "Image 2|ne dit rien",
                    "Affiche|ne dit rien",
                    "!!!|ne dit rien"
                })
        void whoseAlternativeIsNoneIsNamed(String alt, String told) {
            assertThat(of("site", medium("fete-du-port.jpg", "image/jpeg", alt)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("A11Y-02");
                        assertThat(finding.severity()).isEqualTo(Severity.INFO);
                        assertThat(finding.message().fr()).contains(told);
                        assertThat(finding.excerpt()).isEqualTo(alt);
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Des enfants dansent sur le port",
                    "Photographier le port en 1950",
                    "Logo de la ville",
                    "Mairie",
                    "Affiche du bal",
                    "Plan du centre-ville"
                })
        void thatIsDescribedIsFine(String alt) {
            assertThat(of("site", medium("fete-du-port.jpg", "image/jpeg", alt)))
                    .isEmpty();
        }

        @Test
        void mayBeDescribedIn150Characters() {
            assertThat(of("site", medium("a.jpg", "image/jpeg", "é ".repeat(75).strip())))
                    .isEmpty();
            assertThat(of("site", medium("a.jpg", "image/jpeg", "é ".repeat(76).strip())))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("Texte de remplacement de 151 caractères : trop long.");
        }
    }

    @Nested
    class LinesOfCapitals {

        private static final String SHOUTED = "LA COLLECTE DES VERRES EST REPORTÉE À DEMAIN";

        @Test
        void ofMoreThan30LettersAreNamed() {
            assertThat(excerpts("site", "A11Y-03", "Bonjour.\n" + SHOUTED + "\nMerci."))
                    .containsExactly(SHOUTED);
            assertThat(excerpts("site", "A11Y-03", "A".repeat(30))).isEmpty();
            assertThat(excerpts("site", "A11Y-03", "A".repeat(31))).hasSize(1);
        }

        @Test
        void withASmallLetterAreNot() {
            assertThat(excerpts("site", "A11Y-03", SHOUTED + " demain")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"panneau", "sms"})
        void areFineWhereTheyAreAllThereIs(String channel) {
            assertThat(findings(channel, SHOUTED)).isEmpty();
        }
    }

    @Nested
    class AnEmoji {

        @ParameterizedTest
        @ValueSource(strings = {"😀😀😀", "🎉 🎉 🎉", "🇫🇷🇳🇨🇵🇫", "👩‍👧👍🏽❤️"})
        void repeatedIsNamed(String emoji) {
            assertThat(excerpts("facebook", "A11Y-04", "La fête " + emoji + " samedi"))
                    .containsExactly(emoji);
        }

        @Test
        void asABulletOfEachLineIsNamedOnce() {
            assertThat(excerpts("site", "A11Y-04", "Venez :\n✅ bal\n✅ repas\n✅ feu\n✅ jeux"))
                    .containsExactly("✅");
        }

        @Test
        void insideAWordIsNamed() {
            assertThat(excerpts("facebook", "A11Y-04", "La f🎉te samedi")).containsExactly("🎉");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "La fête a lieu samedi 🎉",
                    "🎉 Samedi, la fête ❤️",
                    "Merci 👩‍👧👍🏽",
                    "🎉 Samedi\n✅ Bal",
                    "Le plan 2+2=4 ™ ©",
                    "Pas d’emoji : → • …"
                })
        void orTwoAreFine(String text) {
            assertThat(excerpts("facebook", "A11Y-04", text)).isEmpty();
        }
    }

    @Nested
    class AHashtag {

        @ParameterizedTest
        @CsvSource({
            "conseilmunicipal, ConseilMunicipal",
            "fetedelamusique, FeteDeLaMusique",
            "journeedupatrimoine, JourneeDuPatrimoine",
            "fêteduport, FêteDuPort",
            "développementdurable, DéveloppementDurable",
            "zonesafaible, "
        })
        void ofSeveralWordsIsOfferedCapitals(String tag, String parted) {
            assertThat(findings("facebook", "Ce soir #" + tag + " à 18 h"))
                    .filteredOn(finding -> finding.ruleId().equals("A11Y-05"))
                    .flatExtracting(Finding::proposals)
                    .extracting(Proposal::rewording)
                    .isEqualTo(parted == null ? List.of() : List.of("#" + parted));
        }

        @Test
        void thatIsTooLongForOneWordIsNamedThoughItsWordsAreNotKnown() {
            assertThat(excerpts("mastodon", "A11Y-05", "#bravolespetitesgrenouilles"))
                    .containsExactly("#bravolespetitesgrenouilles");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "#ConseilMunicipal",
                    "#environnement",
                    "#culture",
                    "#delaville",
                    "#fête2025",
                    "# titre",
                    "#",
                    "numéro #12",
                    "#intercommunalité"
                })
        void ofOneWordOrWithCapitalsIsFine(String text) {
            assertThat(excerpts("facebook", "A11Y-05", text)).isEmpty();
        }

        @Test
        void isReadOnNetworksOnly() {
            assertThat(excerpts("site", "A11Y-05", "#conseilmunicipal")).isEmpty();
        }
    }

    @Nested
    class AnAddress {

        private static final String LONG = "https://ville.example/fr/services/eau/reglement-2025.html";

        @Test
        void thatIsLongIsNamedWhereALinkCouldBe() {
            assertThat(excerpts("site", "A11Y-06", "Voir (" + LONG + ").")).containsExactly(LONG);
            assertThat(excerpts("courriel", "A11Y-06", "http://" + "a".repeat(40)))
                    .hasSize(1);
        }

        @Test
        void thatIsShortIsFine() {
            assertThat(excerpts("site", "A11Y-06", "Voir https://ville.example/eau, http et https."))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"sms", "facebook", "affiche"})
        void isFineWhereNoLinkCanHaveAName(String channel) {
            assertThat(excerpts(channel, "A11Y-06", LONG)).isEmpty();
        }
    }

    @Nested
    class APassage {

        private static final String ENGLISH = "The town hall will be closed on Monday. Please call the desk for help"
                + " with your papers and the school.";

        @Test
        void inEnglishIsNamedWhole() {
            String second = "You will find the opening hours of the library on the door of the hall.";
            String text = "La mairie ferme lundi. " + second + " You can call the desk for help with your papers."
                    + " La mairie rouvre mardi.";

            assertThat(findings("site", text)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("A11Y-07");
                assertThat(finding.message().fr()).isEqualTo("Passage en anglais dans un texte français.");
                assertThat(text.substring(
                                finding.locus().start(), finding.locus().end()))
                        .startsWith("You will find")
                        .endsWith("your papers");
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "El ayuntamiento cierra el lunes por la tarde para los vecinos del barrio|espagnol",
                    "Das Rathaus ist am Montag zu und die Schule ist nicht offen|allemand",
                    "Il comune chiude per la festa della città e gli uffici sono chiusi alla sera|italien",
                    "A câmara fecha em segunda para os moradores do bairro e não abre|portugais"
                })
        void inAnotherLanguageIsNamed(String text, String language) {
            assertThat(findings("site", text))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly("Passage en " + language + " dans un texte français.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Bozu kae, tha hmele la trengewekë hnene la itre atr asë ngöne la hnalapa",
                    "Demat deoc’h holl, degemer mat e kêr ha trugarez vras evit bezañ deuet hiziv",
                    "Si le CSE existe, il doit être consulté sans attendre, a dit son avocat",
                    "Le club « The Old Boys of the Bay » joue samedi à 15 h sur le stade",
                    "Open the door"
                })
        void inFrenchOrALanguageOfTheRegionsIsNot(String text) {
            assertThat(excerpts("site", "A11Y-07", text)).isEmpty();
        }

        @Test
        void isReadWhereALanguageCanBeMarked() {
            assertThat(excerpts("courriel", "A11Y-07", ENGLISH)).hasSize(1);
            assertThat(excerpts("affiche", "A11Y-07", ENGLISH)).isEmpty();
        }
    }

    @Test
    void theOppositionsColumnIsNotJudged() {
        Section column = new Section(SectionRole.OPPOSITION_COLUMN, "UN TEXTE ".repeat(10) + " 😀😀😀 f🎉te");

        assertThat(SampleReviews.findings(
                        CHECK, SampleCommunications.on(SampleCommunications.SITE, column), SampleReviews.monday()))
                .isEmpty();
    }

    @Test
    void onAnUnknownChannelTheTextIsReadAllTheSame() {
        assertThat(excerpts("radio", "A11Y-04", "La fête 😀😀😀")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"😀", "😀 ", "😀a", "#", "#fete", "http://", "https://a ", "A", "\u200D", "🇫", "the ", "\uFE0F"
            })
    @Timeout(60)
    @Sampled
    void aLongTextOfTheSameIsRead(String piece) {
        String text = "e" + piece.repeat(Effort.of(100_000, 990_000) / piece.length());

        assertThat(List.of("site", "facebook"))
                .allSatisfy(channel -> assertThat(findings(channel, text))
                        .allMatch(finding -> finding.locus().end() <= text.length()));
    }

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of(
                        "😀",
                        "😀 😀 😀",
                        "f🎉te",
                        "\n✅ ",
                        "#conseilmunicipal ",
                        "https://ville.example/fr/services/eau/reglement-2025.html ",
                        "\nLA COLLECTE DES VERRES EST REPORTÉE DEMAIN\n",
                        "The desk of the hall will be closed to the public for a week. ",
                        "mot ")
                .list()
                .ofMaxSize(15)
                .map(parts -> parts.stream().collect(Collectors.joining()))
                .flatMap(text -> HostileTexts.any().map(hostile -> text + hostile.replaceAll("\\p{Cs}", "") + text));
    }

    @Property(tries = 300)
    void everySpanCutFromTheTextIsTheExcerpt(@ForAll("mixed") String text) {
        for (String channel : List.of("site", "facebook")) {
            Communication communication = SampleCommunications.on(ChannelId.of(channel), Section.body(text));
            String entered = communication.variants().get(0).text();

            assertThat(SampleReviews.findings(CHECK, communication, SampleReviews.monday()))
                    .allSatisfy(finding -> assertThat(Excerpt.of(entered.substring(
                                    finding.locus().start(), finding.locus().end())))
                            .isEqualTo(finding.excerpt())
                            .isNotEmpty());
        }
    }
}
