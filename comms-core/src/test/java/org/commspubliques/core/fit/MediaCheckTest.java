package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.MediaUsage.Shows;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.media.FileBytes;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.MediaFormat;
import org.commspubliques.core.media.PixelSize;
import org.commspubliques.core.media.TextEquivalent;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaCheckTest {

    private static final MediaCheck CHECK = new MediaCheck(ChannelCatalog.standard());
    private static final ChannelId POSTER = ChannelId.of("affiche");

    private static List<Finding> findings(Communication communication) {
        return SampleReviews.findings(CHECK, communication, SampleReviews.monday());
    }

    private static List<Finding> on(ChannelId channel, MediaAsset... media) {
        return findings(SampleCommunications.draft()
                .variant(Variant.french(channel, Section.body("Bal.")).withMedia(List.of(media)))
                .build());
    }

    private static MediaAsset photo(String alt, String credit) {
        return new MediaAsset("bal.jpg", "image/jpeg", "0".repeat(64), alt, credit);
    }

    private static MediaAsset showing(Shows shows, String alt) {
        return photo(alt, "C. D.").usedUnder(new MediaUsage(shows, "dossier 12", null, Provenance.human()));
    }

    private static MediaAsset licensed(@Nullable LocalDate until) {
        return photo("Le port", "C. D.").usedUnder(new MediaUsage(Shows.NOBODY, "", until, Provenance.human()));
    }

    @Nested
    class ACredit {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DR",
                    "© D.R.",
                    "Droits réservés",
                    "Photo : Internet",
                    "google images",
                    "crédit photo : inconnu",
                    "—"
                })
        void mayNameNobody(String credit) {
            assertThat(on(SampleCommunications.SITE, photo("Le port", credit)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("MED-01");
                        assertThat(finding.severity()).isEqualTo(Severity.INFO);
                        assertThat(finding.category()).isEqualTo(FindingCategory.IMAGE);
                        assertThat(finding.locus().pointer()).isEqualTo("/variants/0/media/0/credit");
                        assertThat(finding.message().fr()).isEqualTo("« bal.jpg » : le crédit ne nomme personne.");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ville du Mont-Dore", "© C. Durand", "Photo : service communication", ""})
        void thatNamesSomebodyOrIsMissingIsNotForThisCheck(String credit) {
            assertThat(on(SampleCommunications.SITE, photo("Le port", credit))).isEmpty();
        }
    }

    @Nested
    class AnAlternative {

        @Test
        void thatSpeaksOfPeopleNobodyNotedIsFound() {
            assertThat(on(SampleCommunications.SITE, photo("Des musiciens sur le port", "C. D.")))
                    .extracting(
                            Finding::ruleId,
                            Finding::severity,
                            Finding::excerpt,
                            finding -> finding.message().fr())
                    .containsExactly(tuple(
                            "MED-02",
                            Severity.INFO,
                            "musiciens",
                            "« bal.jpg » : le texte de remplacement parle de « musiciens », et personne n’a dit qui"
                                    + " l’on y reconnaît."));
            assertThat(on(SampleCommunications.SITE, showing(Shows.NOBODY, "Des musiciens sur le port")))
                    .extracting(finding -> finding.message().en())
                    .containsExactly(
                            "'bal.jpg': the text alternative speaks of 'musiciens', and the record says that it"
                                    + " shows nobody recognisable.");
            assertThat(on(SampleCommunications.SITE, showing(Shows.ADULTS, "Des musiciens sur le port")))
                    .isEmpty();
        }

        @Test
        void thatSpeaksOfChildrenTheRecordDoesNotKnowIsFound() {
            assertThat(on(
                            SampleCommunications.SITE,
                            showing(Shows.ADULTS, "Des agents et des élèves plantent un arbre")))
                    .extracting(Finding::ruleId, Finding::excerpt)
                    .containsExactly(tuple("MED-05", "élèves"));
            assertThat(on(
                            SampleCommunications.SITE,
                            showing(Shows.MINORS, "Des agents et des élèves plantent un arbre")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "Le port au soir",
                    "Aire de jeux pour enfants",
                    "Dessins d’enfants au mur",
                    "Une place vide, sans personne"
                })
        void thatSpeaksOfNobodyIsLeftAlone(String alt) {
            assertThat(on(SampleCommunications.SITE, photo(alt, "C. D."))).isEmpty();
        }

        @Test
        void ofASoundShowsNobody() {
            assertThat(on(
                            SampleCommunications.SITE,
                            new MediaAsset("chant.mp3", "audio/mpeg", "0".repeat(64), "Des enfants chantent", "C. D.")))
                    .isEmpty();
        }
    }

    @Nested
    class AChildNamedWithItsAge {

        private List<Finding> captioned(Shows shows, String caption) {
            return findings(SampleCommunications.draft()
                    .variant(Variant.french(SampleCommunications.SITE, new Section(SectionRole.CAPTION, caption))
                            .withMedia(List.of(showing(shows, "Le goûter"))))
                    .build());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Le goûter de Léa, 8 ans, au port|Léa, 8 ans",
                    "Tom (11 ans) a gagné.|Tom (11 ans",
                    "Avec Ana,\u00A017\u00A0ans|Ana,\u00A017\u00A0ans"
                })
        void besideItsPictureIsFound(String caption, String words) {
            assertThat(captioned(Shows.MINORS, caption)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("MED-05");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.locus().pointer()).isEqualTo("/variants/0/sections/0/text");
                assertThat(caption.substring(
                                finding.locus().start(), finding.locus().end()))
                        .isEqualTo(words);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Léa, 18 ans",
                    "Les 8 ans de la piscine",
                    "le goûter, 8 ans après",
                    "Léa a 8 ans",
                    "Léa, 8 rue",
                    "8, 9 ans"
                })
        void isNotReadIntoOtherWords(String caption) {
            assertThat(captioned(Shows.MINORS, caption)).isEmpty();
        }

        @Test
        void isLeftAloneWhereNoChildIsShown() {
            assertThat(captioned(Shows.ADULTS, "Un dessin de Léa, 8 ans")).isEmpty();
        }

        @Test
        void isFoundInTheAlternativeToo() {
            assertThat(on(SampleCommunications.SITE, showing(Shows.MINORS, "Léa, 8 ans, danse")))
                    .extracting(finding -> finding.locus().pointer())
                    .containsExactly("/variants/0/media/0/altText");
        }
    }

    @Nested
    class ALicence {

        private List<Finding> of(ChannelId channel, LocalDate until, @Nullable Instant valid) {
            Communication.Builder communication = SampleCommunications.draft()
                    .variant(Variant.french(channel, Section.body("Bal.")).withMedia(List.of(licensed(until))));
            if (valid != null) {
                communication.validUntil(valid);
            }
            return findings(communication.build());
        }

        @Test
        void thatEndsBeforeTheMessageDoesIsFound() {
            assertThat(of(POSTER, LocalDate.of(2025, 9, 10), Instant.parse("2025-09-11T13:00:00Z")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("MED-03");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().fr())
                                .isEqualTo("« bal.jpg » : la licence s’arrête le 10 septembre 2025, le message est"
                                        + " valable jusqu’au 11 septembre 2025.");
                    });
            assertThat(of(POSTER, LocalDate.of(2025, 9, 11), Instant.parse("2025-09-11T13:00:00Z")))
                    .isEmpty();
        }

        @Test
        void thatEndsWhileNothingSaysWhenTheMessageDoesIsARemarkWhereMessagesStay() {
            assertThat(of(SampleCommunications.SITE, LocalDate.of(2025, 9, 10), null))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.INFO);
            assertThat(of(POSTER, LocalDate.of(2025, 9, 10), null)).isEmpty();
        }

        @Test
        void thatIsOverAlreadyIsForTheRulePack() {
            assertThat(of(SampleCommunications.SITE, LocalDate.of(2025, 8, 31), null))
                    .isEmpty();
        }
    }

    @Nested
    class AFile {

        private List<Finding> of(ChannelId channel, String type, MediaFile file) {
            return on(channel, new MediaAsset("bal", type, "0".repeat(64), "Le port", "C. D.").measured(file));
        }

        @Test
        void thatIsNotWhatItIsDeclaredToBeIsFound() {
            assertThat(of(SampleCommunications.SITE, "image/jpeg", MediaFile.read(FileBytes.png(10, 10))))
                    .extracting(Finding::ruleId, finding -> finding.message().fr())
                    .containsExactly(
                            tuple("MED-04", "« bal » : le fichier est au format PNG, déclaré « image/jpeg »."));
            assertThat(of(SampleCommunications.SITE, "image/png", MediaFile.read(FileBytes.png(10, 10))))
                    .isEmpty();
            assertThat(of(SampleCommunications.SITE, "image/jpeg", MediaFile.read(new byte[] {1})))
                    .isEmpty();
        }

        @Test
        void thatBrowsersDoNotShowIsFoundOnLine() {
            MediaFile photo = MediaFile.of(MediaFormat.HEIC, 1_000);

            assertThat(of(SampleCommunications.SITE, "image/heic", photo))
                    .extracting(Finding::ruleId, finding -> finding.message().en())
                    .containsExactly(tuple("MED-04", "'bal': HEIC is not shown by every browser."));
            assertThat(of(POSTER, "image/heic", photo)).isEmpty();
            assertThat(of(ChannelId.of("facebook"), "image/heic", photo)).isEmpty();
            assertThat(of(ChannelId.of("inconnu"), "image/heic", photo)).isEmpty();
        }
    }

    /** A network whose limits are its owner’s, not those of any that exists. */
    @Nested
    class ALimit {

        private final MediaCheck check = new MediaCheck(ChannelCatalog.parse("r.json", Utf8.of("""
                {"channels": [{"id": "reseau", "kind": "social", "fr": "Le Réseau", "en": "The Network",
                 "reach": "public", "typography": true, "rules": [
                  {"field": "imageWidth", "unit": "pixels", "min": 200, "severity": "warning", SOURCE},
                  {"field": "imageRatio", "unit": "ratio", "min": 80, "severity": "warning", SOURCE},
                  {"field": "imageHeight", "unit": "pixels", "max": 3000, "severity": "warning", SOURCE},
                  {"field": "imageHeight", "unit": "pixels", "max": 5000, "severity": "warning", OTHER},
                  {"field": "imageBytes", "unit": "bytes", "max": 2000000, "severity": "blocking", SOURCE},
                  {"field": "imageWidth", "unit": "pixels", "max": 4000, "severity": "warning", SOURCE},
                  {"field": "imageRatio", "unit": "ratio", "max": 191, "severity": "warning", SOURCE},
                  {"field": "videoSeconds", "unit": "seconds", "max": 90, "severity": "warning", SOURCE},
                  {"field": "videoHeight", "unit": "pixels", "max": 1080, "severity": "warning",
                   "validFrom": "2026-01-01", SOURCE}],
                 "accepts": [{"field": "images", "types": ["image/png", "image/jpeg"], "severity": "warning", SOURCE}]}]}
                """.replace(
                        "OTHER", "\"source\": {\"title\": \"presse\", \"confidence\": \"toVerify\"}")
                .replace(
                        "SOURCE",
                        "\"source\": {\"title\": \"notice\", \"checked\": \"2026-11-23\","
                                + " \"confidence\": \"official\"}"))));

        private List<String> of(String type, MediaFile file) {
            MediaAsset medium = new MediaAsset("m", type, "0".repeat(64), "Le port", "C. D.")
                    .toldBy(TextEquivalent.transcript("Le port."))
                    .measured(file);
            Communication communication = SampleCommunications.draft()
                    .variant(Variant.french(ChannelId.of("reseau"), Section.body("Bal."))
                            .withMedia(List.of(medium)))
                    .build();
            return SampleReviews.findings(check, communication, SampleReviews.monday()).stream()
                    .map(finding -> finding.ruleId() + " " + finding.severity() + " "
                            + finding.message().fr())
                    .toList();
        }

        private MediaFile image(int width, int height, long bytes) {
            return MediaFile.of(MediaFormat.PNG, bytes).sized(new PixelSize(width, height));
        }

        @Test
        void thatIsKeptIsNotSpokenOf() {
            assertThat(of("image/png", image(1910, 1000, 2_000_000))).isEmpty();
            assertThat(of("video/mp4", MediaFile.read(FileBytes.mp4(1920, 1080, 900))))
                    .isEmpty();
            assertThat(of("image/png", MediaFile.of(MediaFormat.PNG, 10))).isEmpty();
        }

        @Test
        void ofWeightSizeAndProportionsIsSaidWithWhatTheFileHas() {
            assertThat(of("image/png", image(4001, 2000, 2_000_001)))
                    .containsExactly(
                            "MED-04 BLOCKING « m » : poids d’une image, 2,1 Mo pour 2 Mo au plus (Le Réseau).",
                            "MED-04 WARNING « m » : largeur d’une image, 4001 px pour 4000 px au plus (Le Réseau).",
                            "MED-04 WARNING « m » : proportions d’une image, 2,01:1 pour 1,91:1 au plus (Le Réseau).");
            assertThat(of("image/png", image(1911, 1000, 1))).hasSize(1);
        }

        @Test
        void ofDurationCountsTenths() {
            assertThat(of("video/mp4", MediaFile.read(FileBytes.mp4(1920, 1080, 901))))
                    .containsExactly("MED-04 WARNING « m » : durée d’une vidéo, 90,1 s pour 90 s au plus (Le Réseau).");
        }

        @Test
        void mayBeALeastAmount() {
            assertThat(of("image/png", image(199, 240, 1)))
                    .containsExactly(
                            "MED-04 WARNING « m » : largeur d’une image, 199 px pour 200 px au moins (Le Réseau).");
            assertThat(of("image/png", image(799, 1000, 1)))
                    .containsExactly(
                            "MED-04 WARNING « m » : proportions d’une image, 0,79:1 pour 0,8:1 au moins (Le Réseau).");
            assertThat(of("image/png", image(800, 1000, 1))).isEmpty();
        }

        @Test
        void onWhichSourcesDoNotAgreeIsTheMildest() {
            assertThat(of("image/png", image(3900, 4000, 1))).isEmpty();
            assertThat(of("image/png", image(4000, 5000, 1))).isEmpty();
            assertThat(of("image/png", image(4000, 5001, 1))).hasSize(2);
        }

        @Test
        void ofTypesIsHeldAgainstTheDeclaration() {
            assertThat(of("image/webp", MediaFile.of(MediaFormat.WEBP, 1)))
                    .containsExactly("MED-04 WARNING « m » : Le Réseau n’accepte pas « image/webp ».");
            assertThat(of("video/mp4", MediaFile.of(MediaFormat.MP4, 1))).isEmpty();
        }

        @Test
        void thatIsNotInForceYetIsNotLookedAt() {
            assertThat(of("video/mp4", MediaFile.read(FileBytes.mp4(1920, 4000, 10))))
                    .isEmpty();
        }

        @Test
        void ofARealNetworkIsKeptToo() {
            MediaAsset photo = new MediaAsset("m.png", "image/png", "0".repeat(64), "Le port", "C. D.")
                    .measured(MediaFile.of(MediaFormat.PNG, 2_000_001));

            assertThat(on(ChannelId.of("bluesky"), photo))
                    .extracting(Finding::ruleId, finding -> finding.message().fr())
                    .containsExactly(
                            tuple("MED-04", "« m.png » : poids d’une image, 2,1 Mo pour 2 Mo au plus (Bluesky)."));
        }

        @Test
        void ofImagesIsNotOneOfVideos() {
            assertThat(of("video/mp4", MediaFile.read(FileBytes.mp4(5000, 10, 10))))
                    .isEmpty();
        }
    }

    @Test
    void aVariantWithoutMediaIsLeftAlone() {
        assertThat(findings(SampleCommunications.article("Léa, 8 ans, danse."))).isEmpty();
        assertThat(CHECK.packs())
                .singleElement()
                .satisfies(pack -> assertThat(pack.id()).isEqualTo("channels"));
    }

    @Timeout(20)
    @ParameterizedTest
    @ValueSource(strings = {"Léa, ", "8 ans ", "enfants ", "pour ", ",(", "é", "A\u0301"})
    void longWordsAboutAnImageAreReadInLinearTime(String part) {
        assertThat(on(SampleCommunications.SITE, showing(Shows.MINORS, part.repeat(900_000 / part.length()))))
                .isNotNull();
    }

    @Property(tries = 200)
    void noWordsAboutAnImageAreRefused(@ForAll("words") String text) {
        assertThat(on(SampleCommunications.SITE, showing(Shows.MINORS, text), photo(text, text)))
                .allSatisfy(finding -> assertThat(finding.ruleId()).startsWith("MED-"));
    }

    @Provide
    Arbitrary<String> words() {
        return HostileTexts.enterable();
    }
}
