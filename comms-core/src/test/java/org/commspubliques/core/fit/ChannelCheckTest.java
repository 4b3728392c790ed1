package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.RequiredField;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelCheckTest {

    private static final String NETWORK = """
            {"channels": [{"id": "agora", "kind": "social", "fr": "Agora", "en": "Agora", "reach": "public",
              "typography": true, "interactive": true,
              "rules": [
               {"field": "title", "unit": "graphemes", "max": 10, "severity": "blocking", "source": %1$s},
               {"field": "altText", "unit": "graphemes", "max": 12, "severity": "warning", "source": %1$s},
               {"field": "images", "unit": "count", "min": 1, "max": 2, "severity": "warning", "source": %1$s},
               {"field": "body", "unit": "graphemes", "max": 20, "severity": "blocking", "source": %1$s},
               {"field": "body", "unit": "graphemes", "max": 30, "severity": "blocking",
                "validFrom": "2025-06-01",
                "source": {"title": "aide d’Agora", "checked": "2025-08-01", "confidence": "official"}}],
              "forbids": [{"field": "body", "characters": "<>", "severity": "blocking", "source": %1$s}],
              "requires": [
               {"field": "title", "severity": "warning", "source": %1$s},
               {"field": "moderationOwner", "severity": "warning", "source": %1$s},
               {"field": "other", "fr": "jeton d’accès", "en": "access token", "severity": "info", "source": %1$s}]}]}
            """.formatted("""
                    {"title": "fiche d’Agora", "checked": "2025-08-01", "confidence": "official"}""".strip());

    private static final ChannelCatalog CATALOG =
            ChannelCatalog.standard().overlaidBy(ChannelCatalog.parse("agora.json", Utf8.of(NETWORK)));

    private final ChannelCheck check = new ChannelCheck(CATALOG);

    private static MediaAsset image(String altText) {
        return MediaAsset.of("port.jpg", "image/jpeg", new byte[] {1}, altText, "Ville");
    }

    private static Communication on(String channel, List<MediaAsset> media, Section... sections) {
        return SampleCommunications.draft()
                .variant(Variant.french(ChannelId.of(channel), sections).withMedia(media))
                .build();
    }

    private List<Finding> findings(List<MediaAsset> media, Section... sections) {
        return findings(check, on("agora", media, sections));
    }

    private static List<Finding> findings(Check check, Communication communication) {
        return SampleReviews.findings(check, communication, SampleReviews.monday());
    }

    private static final Section TITLE = Section.title("Le port");
    private static final List<MediaAsset> ONE = List.of(image("Le port"));

    @Test
    void theTextBelowAContentWarningHasTheRestOfTheRoom() {
        Section warning = new Section(SectionRole.CONTENT_WARNING, "é".repeat(100));

        List<Finding> findings =
                findings(check, on("mastodon", List.of(), warning, Section.body("a".repeat(399) + " bc")));

        assertThat(findings)
                .extracting(Finding::ruleId, Finding::locus)
                .contains(tuple("CAN-01", Locus.of("/variants/0/sections/1/text", 400, 402)));
        assertThat(findings(check, on("mastodon", List.of(), warning, Section.body("a".repeat(400)))))
                .extracting(Finding::ruleId)
                .doesNotContain("CAN-01");
    }

    @Nested
    class ANetworkThatIsDataOnly {

        @Test
        void takesWhatFits() {
            assertThat(findings(ONE, TITLE, Section.body("Il rouvre lundi."))).isEmpty();
        }

        @Test
        void saysWhichFieldIsTooLong() {
            assertThat(findings(ONE, Section.title("Le port rouvre"), Section.body("Enfin.")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CAN-01");
                        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                        assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/0/text", 10, 14));
                        assertThat(finding.message().fr()).isEqualTo("Agora, titre : 14 caractères pour 10 au plus.");
                        assertThat(finding.message().en()).isEqualTo("Agora, title: 14 characters, at most 10.");
                        assertThat(finding.excerpt()).isEqualTo("uvre");
                    });
        }

        @Test
        void measuresEachTextAlternativeWhereItStands() {
            assertThat(findings(List.of(image("Le port"), image("La jetée au matin")), TITLE, Section.body("Enfin.")))
                    .extracting(Finding::ruleId, Finding::locus)
                    .containsExactly(tuple("CAN-01", Locus.of("/variants/0/media/1/altText", 12, 17)));
        }

        @Test
        void countsTheImages() {
            assertThat(findings(List.of(image("a"), image("b"), image("c")), TITLE, Section.body("Enfin.")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CAN-02");
                        assertThat(finding.message().fr()).isEqualTo("Agora, images : 3 pour 2 au plus.");
                    });
        }

        @Test
        void asksForAnImageWhereItTakesNothingWithout() {
            assertThat(findings(List.of(), TITLE, Section.body("Enfin.")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CAN-04");
                        assertThat(finding.message().fr()).isEqualTo("Agora, images : il en faut (de 1 à 2).");
                        assertThat(finding.message().en()).isEqualTo("Agora, images: needed (1 to 2).");
                    });
        }

        @Test
        void namesTheCharactersThatItRefusesFromTheFirstOn() {
            assertThat(findings(ONE, TITLE, Section.body("Lundi > mardi <b>")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CAN-03");
                        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                        assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/1/text", 6, 7));
                        assertThat(finding.message().fr()).contains("« > », « < » ne sont pas acceptés");
                    });
        }

        @Test
        void asksForTheFieldsThatItRequires() {
            assertThat(findings(ONE, Section.body("Enfin."))).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("CAN-04");
                assertThat(finding.message().fr()).isEqualTo("Agora : il manque : titre.");
            });
        }

        @Test
        void asksForWhatOnlyTheMakersKnowWhereThereIsASheet() {
            ProductionSheet empty = (communication, variant, requirement) -> false;
            ProductionSheet moderated =
                    (communication, variant, requirement) -> requirement.field() == RequiredField.MODERATION_OWNER;

            assertThat(findings(new ChannelCheck(CATALOG, empty), on("agora", ONE, TITLE, Section.body("Enfin."))))
                    .extracting(finding -> finding.message().fr())
                    .containsExactly(
                            "Agora : il manque : responsable de la modération.", "Agora : il manque : jeton d’accès.");
            assertThat(findings(new ChannelCheck(CATALOG, moderated), on("agora", ONE, TITLE, Section.body("Enfin."))))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.INFO);
        }
    }

    @Nested
    class SourcesThatDisagree {

        @Test
        void areSaidWhereTheTextFitsOneAndNotTheOther() {
            assertThat(findings(ONE, TITLE, Section.body("x".repeat(25))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("CAN-06");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().fr())
                                .isEqualTo("Agora, corps : 25, et les sources se contredisent : 20 caractères au plus ;"
                                        + " 30 caractères au plus depuis le 1er juin 2025.");
                        assertThat(finding.sources())
                                .extracting(Source::title)
                                .containsExactly("fiche d’Agora", "aide d’Agora");
                        assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/1/text", 20, 25));
                    });
        }

        @Test
        void areOneVoiceWhereTheTextIsTooLongForBoth() {
            assertThat(findings(ONE, TITLE, Section.body("x".repeat(31))))
                    .extracting(Finding::ruleId, finding -> finding.locus().start())
                    .containsExactly(tuple("CAN-01", 30));
        }

        @Test
        void areNotMentionedWhereAllFits() {
            assertThat(findings(ONE, TITLE, Section.body("x".repeat(20)))).isEmpty();
        }
    }

    @Nested
    class ANetworkThatWeighsCharacters {

        private final ChannelCheck weighing = new ChannelCheck(ChannelCatalog.parse("fanal.json", Utf8.of("""
                {"channels": [{"id": "fanal", "kind": "social", "fr": "Fanal", "en": "Beacon", "reach": "public",
                  "typography": true, "recognises": "x",
                  "weights": {"scale": 10, "default": 30, "ranges": [[0, 255, 10]], "emoji": 50, "link": 4},
                  "rules": [
                   {"field": "text", "unit": "weighted", "max": 20, "severity": "blocking", "source": %1$s},
                   {"field": "links", "unit": "count", "max": 1, "severity": "warning", "source": %1$s},
                   {"field": "hashtag", "unit": "graphemes", "max": 5, "severity": "warning", "source": %1$s}],
                  "requires": [{"field": "title", "severity": "info", "source": %1$s}]}]}
                """.formatted(
                        "{\"title\": \"fiche\", \"checked\": \"2025-08-01\", \"confidence\": \"official\"}"))));

        private List<String> found(Section... sections) {
            return findings(weighing, on("fanal", List.of(), sections)).stream()
                    .map(finding -> finding.ruleId() + " " + finding.message().en() + " [" + finding.excerpt() + "]")
                    .toList();
        }

        @Test
        void weighsLettersEmojiAndLinksByItsData() {
            assertThat(found(Section.title("Le port"), Section.body("a €🎉"))).isEmpty();
            assertThat(found(Section.title("Le port"), Section.body("rouvre €🎉")))
                    .containsExactly("CAN-01 Beacon: 23 weighted characters, at most 20. [🎉]");
            assertThat(found(Section.title("a"), Section.body("https://exemple.fr/une/adresse/bien/plus/longue")))
                    .isEmpty();
        }

        @Test
        void countsLinksAndMarksTheFirstThatIsTooMuch() {
            assertThat(found(Section.title("a"), Section.body("exemple.fr et exemple.nc")))
                    .containsExactly("CAN-02 Beacon, links: 2, at most 1. [exemple.nc]");
        }

        @Test
        void measuresEachHashtag() {
            assertThat(found(Section.title("#port"), Section.body("#marina")))
                    .containsExactly("CAN-01 Beacon, hashtag: 6 characters, at most 5. [#marina]");
        }

        @Test
        void asksForItsFields() {
            assertThat(found(Section.body("a"))).containsExactly("CAN-04 Beacon: missing title. []");
        }
    }

    @Nested
    class TheNetworksThemselves {

        private List<Finding> found(String channel, String day, Section... sections) {
            return SampleReviews.findings(
                    check,
                    on(channel, List.of(image("Le port")), sections),
                    SampleReviews.published(SampleAuthorities.montDore(), day + "T09:00"));
        }

        private List<Finding> found(String channel, String text) {
            return found(channel, "2026-11-28", Section.body(text));
        }

        @Test
        void xCountsALinkForTwentyThreeHoweverLongItIs() {
            String link = "https://exemple.fr/" + "a".repeat(300);

            assertThat(found("x", "x".repeat(256) + " " + link)).isEmpty();
            assertThat(found("x", "x".repeat(257) + " " + link)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("CAN-01");
                assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                assertThat(finding.locus().start()).isEqualTo(258);
            });
        }

        @Test
        void xCountsAnEmojiForTwo() {
            assertThat(found("x", "👩\u200D👧".repeat(140))).isEmpty();
            assertThat(found("x", "👩\u200D👧".repeat(141))).hasSize(1);
        }

        @Test
        void mastodonCountsAnAccountOfAnotherServerByItsName() {
            assertThat(found("mastodon", "x".repeat(492) + " @mairie@un-serveur.exemple.fr"))
                    .isEmpty();
            assertThat(found("mastodon", "x".repeat(493) + " @mairie@un-serveur.exemple.fr"))
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(tuple("CAN-01", Severity.WARNING));
        }

        @ParameterizedTest
        @CsvSource({
            "5, 2026-11-28, ",
            "6, 2026-11-28, CAN-06",
            "30, 2026-11-28, CAN-06",
            "31, 2026-11-28, CAN-02",
            "30, 2025-12-18, "
        })
        void instagramIsAsManyHashtagsAsOneBelieves(int hashtags, String day, String rule) {
            StringBuilder text = new StringBuilder("Le port rouvre");
            for (int i = 0; i < hashtags; i++) {
                text.append(" #port").append(i);
            }

            assertThat(found("instagram", day, Section.body(text.toString())))
                    .extracting(Finding::ruleId)
                    .isEqualTo(rule == null ? List.of() : List.of(rule));
        }

        @Test
        void instagramTakesNothingWithoutAMedium() {
            assertThat(findings(check, on("instagram", List.of(), Section.body("Le port rouvre"))))
                    .extracting(Finding::ruleId, finding -> finding.message().fr())
                    .containsExactly(tuple("CAN-04", "Compte Instagram, médias : il en faut (de 1 à 10)."));
        }

        @Test
        void youTubeRefusesAngleBracketsAndLongTitles() {
            assertThat(found("youtube", "2026-11-28", Section.title("x".repeat(101)), Section.body("a < b")))
                    .extracting(Finding::ruleId)
                    .containsExactly("CAN-01", "CAN-04", "CAN-03");
        }

        @Test
        void frAlertIsFifteenPages() {
            assertThat(found("fr-alert", "x".repeat(93 * 15))).isEmpty();
            assertThat(found("fr-alert", "x".repeat(93 * 15 + 1)))
                    .extracting(Finding::ruleId)
                    .containsExactly("CAN-01");
        }
    }

    @Nested
    class LimitsThatGrowOld {

        @ParameterizedTest
        @CsvSource({"2025-08-01T09:00, 0", "2026-01-28T09:00, 0", "2026-01-29T09:00, 1"})
        void areSaidOnceForAChannelAfterAHundredAndEightyDays(String hour, int said) {
            List<Finding> findings = SampleReviews.findings(
                    check,
                    on("agora", ONE, TITLE, Section.body("Enfin.")),
                    SampleReviews.published(SampleAuthorities.montDore(), hour));

            assertThat(findings).hasSize(said).allSatisfy(finding -> {
                assertThat(finding.ruleId()).isEqualTo("CAN-05");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message().fr()).contains("180 jours").contains("1er août 2025");
                assertThat(finding.sources()).hasSize(2);
            });
        }

        @Test
        void onlyInformWhereNoneOfThemBlocks() {
            assertThat(SampleReviews.findings(
                            check,
                            on("facebook", List.of(), Section.body("Enfin.")),
                            SampleReviews.published(SampleAuthorities.montDore(), "2027-09-01T09:00")))
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(tuple("CAN-05", Severity.INFO));
        }
    }
}
