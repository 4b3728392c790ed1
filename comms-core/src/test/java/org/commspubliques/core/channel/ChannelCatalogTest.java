package org.commspubliques.core.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Iterables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.network.LinkStyle;
import org.commspubliques.core.network.WeightedCount;
import org.commspubliques.core.sms.SmsEncoding;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelCatalogTest {

    private static final String BOARD = """
            {"channels": [
             {"id": "panneau", "kind": "displayBoard", "fr": "Panneau de la mairie", "en": "Town hall board",
              "reach": "public", "typography": false,
              "rules": [
               {"field": "text", "unit": "boardPages", "max": 2, "rows": 8, "columns": 16,
                "severity": "blocking",
                "validFrom": "2026-01-01", "validTo": "2026-12-31",
                "source": {"title": "fiche", "checked": "2026-11-23", "confidence": "official"}}]},
             {"id": "panneau-port", "kind": "displayBoard", "fr": "Panneau du port", "en": "Harbour board",
              "reach": "public", "typography": false}
            ]}
            """;

    private static final List<String> IDS = List.of(
            "site",
            "intranet",
            "facebook",
            "instagram",
            "threads",
            "linkedin",
            "x",
            "mastodon",
            "bluesky",
            "tiktok-video",
            "tiktok-photo",
            "youtube",
            "whatsapp",
            "courriel",
            "courrier",
            "sms",
            "notification",
            "appel",
            "bulletin",
            "journal-interne",
            "presse",
            "affiche",
            "affichage",
            "panneau",
            "participation",
            "reunion",
            "evenement",
            "alerte-cap",
            "fr-alert",
            "interne");

    private static ChannelCatalog parse(String json) {
        return ChannelCatalog.parse("canaux.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Channel standard(String id) {
        return ChannelCatalog.standard().get(ChannelId.of(id));
    }

    @Nested
    class Standard {

        @Test
        void everyChannelOfAnAuthorityIsThere() {
            assertThat(ChannelCatalog.standard().all())
                    .extracting(channel -> channel.id().value())
                    .containsExactlyElementsOf(IDS);
        }

        @Test
        void everyKindOfChannelIsThere() {
            assertThat(ChannelCatalog.standard().all())
                    .extracting(Channel::kind)
                    .contains(ChannelKind.values());
        }

        @Test
        void typographyIsOffWhereItCostsMoneyOrCannotBeShown() {
            assertThat(ChannelCatalog.standard().all())
                    .filteredOn(channel -> !channel.appliesTypography())
                    .extracting(Channel::kind)
                    .containsExactly(ChannelKind.SMS, ChannelKind.DISPLAY_BOARD, ChannelKind.ALERT, ChannelKind.ALERT);
        }

        @Test
        void whatThePressAndTheStaffReceiveIsNotForThePublic() {
            assertThat(standard("presse").reach()).isEqualTo(ChannelReach.PRESS);
            assertThat(standard("interne").reach()).isEqualTo(ChannelReach.INTERNAL);
            assertThat(ChannelCatalog.standard().all())
                    .filteredOn(channel -> channel.reach() != ChannelReach.PUBLIC)
                    .extracting(channel -> channel.id().value())
                    .containsExactly("intranet", "journal-interne", "presse", "interne");
        }

        @ParameterizedTest
        @CsvSource({
            "facebook, TEXT ≤ 63206 UTF16_UNITS, WARNING, THIRD_PARTY",
            "instagram, TEXT ≤ 2200 UTF16_UNITS, WARNING, OFFICIAL",
            "instagram, 1 ≤ MEDIA ≤ 10 COUNT, WARNING, THIRD_PARTY",
            "threads, TEXT ≤ 500 EMOJI_AS_BYTES, WARNING, OFFICIAL",
            "linkedin, TEXT ≤ 3000 UTF16_UNITS, WARNING, THIRD_PARTY",
            "mastodon, ALT_TEXT ≤ 1500 CODE_POINTS, WARNING, OFFICIAL",
            "x, TEXT ≤ 280 WEIGHTED, BLOCKING, OFFICIAL",
            "mastodon, TEXT ≤ 500 NETWORK_CHARACTERS, WARNING, OFFICIAL",
            "bluesky, TEXT ≤ 300 GRAPHEMES, BLOCKING, OFFICIAL",
            "bluesky, TEXT ≤ 3000 UTF8_BYTES, BLOCKING, OFFICIAL",
            "bluesky, IMAGE_BYTES ≤ 2000000 BYTES, BLOCKING, OFFICIAL",
            "tiktok-video, VIDEO_BYTES ≤ 4000000 KILOBYTES, WARNING, THIRD_PARTY",
            "tiktok-photo, BODY ≤ 4000 UTF16_UNITS, WARNING, OFFICIAL",
            "youtube, TITLE ≤ 100 UTF16_UNITS, BLOCKING, OFFICIAL",
            "youtube, BODY ≤ 5000 UTF8_BYTES, BLOCKING, OFFICIAL",
            "whatsapp, TEXT ≤ 4096 CODE_POINTS, WARNING, THIRD_PARTY",
            "courriel, ADDRESS ≤ 254 UTF8_BYTES, BLOCKING, STANDARD",
            "courriel, SUBJECT ≤ 78 LINE_CHARACTERS, INFO, STANDARD",
            "sms, TEXT ≤ 6 SMS_PARTS, WARNING, THIRD_PARTY",
            "fr-alert, TEXT ≤ 15 CELL_BROADCAST_PAGES, WARNING, STANDARD",
            "alerte-cap, HEADLINE ≤ 160 CODE_POINTS, INFO, TO_VERIFY"
        })
        void whatIsKnownOfAChannelIsThere(String channel, String limit, Severity severity, Confidence confidence) {
            assertThat(standard(channel).rules())
                    .filteredOn(rule -> rule.toString().equals(limit))
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.severity()).isEqualTo(severity);
                        assertThat(rule.source().confidence()).isEqualTo(confidence);
                    });
        }

        @Test
        void whatNobodyHasConfirmedBlocksNowhere() {
            assertThat(ChannelCatalog.standard().all())
                    .flatExtracting(Channel::rules)
                    .filteredOn(rule -> rule.severity() == Severity.BLOCKING)
                    .isNotEmpty()
                    .allMatch(rule -> rule.source().confidence().isConfirmed());
        }

        @ParameterizedTest
        @ValueSource(strings = {"site", "intranet", "affiche", "presse", "interne", "bulletin", "reunion"})
        void noLimitIsInventedWhereThereIsNone(String id) {
            assertThat(standard(id).rules()).isEmpty();
        }

        @Test
        void whatHasNoLengthHasRequiredFieldsInstead() {
            assertThat(standard("bulletin").requirements())
                    .extracting(ChannelRequirement::field)
                    .contains(
                            RequiredField.COPY_DEADLINE,
                            RequiredField.PRINT_DEADLINE,
                            RequiredField.QUANTITY,
                            RequiredField.PRINTER);
            assertThat(standard("participation").requirements())
                    .extracting(ChannelRequirement::field)
                    .contains(RequiredField.MODERATION_OWNER);
            assertThat(standard("evenement").requirements())
                    .extracting(ChannelRequirement::field)
                    .contains(RequiredField.GUEST_LIST);
        }

        @Test
        void instagramAndThePressDoNotAgreeSinceTheDayOfTheAnnouncement() {
            assertThat(standard("instagram").conflictsOn(LocalDate.of(2025, 12, 18)))
                    .isEmpty();
            assertThat(standard("instagram").conflictsOn(LocalDate.of(2025, 12, 19)))
                    .singleElement()
                    .satisfies(conflict -> {
                        assertThat(conflict.strictest()).hasToString("HASHTAGS ≤ 5 COUNT");
                        assertThat(conflict.mildest()).hasToString("HASHTAGS ≤ 30 COUNT");
                        assertThat(conflict.rules())
                                .extracting(ChannelRule::source)
                                .doesNotHaveDuplicates();
                    });
        }

        @Test
        void xWeighsAsItsOwnLibraryDoes() {
            assertThat(standard("x").weights()).contains(WeightedCount.x().weights());
            assertThat(standard("x").recognises()).isEqualTo(LinkStyle.X);
            assertThat(standard("facebook").recognises()).isEqualTo(LinkStyle.PLAIN);
        }

        @Test
        void aRecommendationBesideALimitIsNoConflict() {
            assertThat(standard("courriel").rules())
                    .filteredOn(rule -> rule.field() == ChannelField.SUBJECT)
                    .hasSize(2);
            assertThat(standard("courriel").conflictsOn(LocalDate.of(2026, 11, 28)))
                    .isEmpty();
        }

        @Test
        void peopleCanAnswerWhereTheyMeetAndOnNetworks() {
            assertThat(ChannelCatalog.standard().all())
                    .filteredOn(Channel::isInteractive)
                    .extracting(channel -> channel.id().value())
                    .contains("facebook", "participation", "reunion")
                    .doesNotContain("affiche", "site", "sms", "fr-alert");
        }

        @Test
        void everythingAPersonReadsIsThereInBothLanguages() {
            assertThat(ChannelCatalog.standard().all()).allSatisfy(channel -> {
                assertThat(channel.label().en())
                        .isNotBlank()
                        .isNotEqualTo(channel.kind().name());
                assertThat(channel.kind().label().fr()).isNotBlank();
                assertThat(channel.reach().label().fr()).isNotBlank();
            });
            assertThat(ChannelField.TEXT.label().in(Locale.FRENCH)).isEqualTo("texte entier");
            assertThat(SmsEncoding.GSM_7.label().in(Locale.FRENCH)).isEqualTo("GSM 7 bits");
        }
    }

    @Nested
    class Overlay {

        private final ChannelCatalog overlay = ChannelCatalog.standard().overlaidBy(parse(BOARD));

        @Test
        void aChannelOfTheSameIdIsReplacedInItsPlaceAndANewOneComesLast() {
            assertThat(overlay.all())
                    .extracting(channel -> channel.id().value())
                    .containsExactlyElementsOf(Iterables.concat(IDS, List.of("panneau-port")));
            assertThat(overlay.get(ChannelId.of("panneau")).label().fr()).isEqualTo("Panneau de la mairie");
        }

        @Test
        void theOwnersDataSheetIsAConfirmedSourceAndCanBlock() {
            assertThat(overlay.get(ChannelId.of("panneau")).rules())
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.severity()).isEqualTo(Severity.BLOCKING);
                        assertThat(rule.grid()).contains(new BoardGrid(8, 16));
                    });
        }

        @Test
        void theHashChangesWithTheDataAndOnlyWithIt() {
            assertThat(ChannelCatalog.standard().sha256())
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(ChannelCatalog.standard().sha256())
                    .isNotEqualTo(overlay.sha256());
            assertThat(overlay.sha256())
                    .isEqualTo(
                            ChannelCatalog.standard().overlaidBy(parse(BOARD)).sha256());
        }
    }

    @Nested
    class Recheck {

        private final Channel board = parse(BOARD).get(ChannelId.of("panneau"));

        @ParameterizedTest
        @CsvSource({"2026-11-01, 0", "2027-05-22, 0"})
        void aLimitIsTakenAsItWasReadForAHundredAndEightyDays(LocalDate day, int due) {
            Channel endless =
                    parse(BOARD.replace(", \"validTo\": \"2026-12-31\"", "")).get(ChannelId.of("panneau"));

            assertThat(endless.sourcesDueOn(day)).hasSize(due);
            assertThat(endless.sourcesDueOn(LocalDate.of(2027, 5, 23))).hasSize(1);
        }

        @Test
        void aLimitThatIsNoLongerInForceNeedNotBeReadAgain() {
            assertThat(board.sourcesDueOn(LocalDate.of(2028, 1, 1))).isEmpty();
        }

        @Test
        void whatNobodyHasReadIsNotReadAgain() {
            assertThat(standard("panneau").sourcesDueOn(LocalDate.of(2030, 1, 1)))
                    .isEmpty();
        }

        @Test
        void aSourceOfSeveralLimitsIsReadOnce() {
            assertThat(standard("tiktok-video").sourcesDueOn(LocalDate.of(2028, 1, 1)))
                    .hasSize(2);
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2026-12-31, 1", "2027-01-01, 0"})
        void aRuleHoldsFromItsFirstToItsLastDay(LocalDate day, int inForce) {
            assertThat(parse(BOARD).get(ChannelId.of("panneau")).rulesOn(day)).hasSize(inForce);
        }

        @Test
        void aRuleWithoutDatesAlwaysHolds() {
            assertThat(standard("sms").rulesOn(LocalDate.MIN)).hasSize(1);
            assertThat(standard("sms").rulesOn(LocalDate.MAX)).hasSize(1);
        }

        @Test
        void theDatesAreGivenBack() {
            ChannelRule rule = parse(BOARD).get(ChannelId.of("panneau")).rules().get(0);

            assertThat(rule.validFrom()).contains(LocalDate.of(2026, 1, 1));
            assertThat(rule.validTo()).contains(LocalDate.of(2026, 12, 31));
        }
    }

    @Nested
    class Lookup {

        @Test
        void whichChannelWasMeantIsToldWhereOneIsAlike() {
            ChannelCatalog catalog = ChannelCatalog.standard();
            assertThat(catalog.nearest(ChannelId.of("facebok"))).contains(ChannelId.of("facebook"));
            assertThat(catalog.nearest(ChannelId.of("pigeon-voyageur"))).isEmpty();
        }

        @Test
        void anUnknownChannelIsAnsweredWithTheKnownOnesAndTheOneThatWasMeant() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> standard("facebok"))
                    .withMessage(
                            "no channel 'facebok'; did you mean 'facebook'?" + " known: " + String.join(", ", IDS));
        }

        @Test
        void nothingIsGuessedWhereNothingIsNear() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> standard("radio-locale"))
                    .withMessage("no channel 'radio-locale'; known: " + String.join(", ", IDS));
            assertThat(ChannelCatalog.standard().find(ChannelId.of("radio-locale")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "SMS", "panneau_port", "-sms", "sms-", "a--b", "é", " sms"})
        void anIdIsLowerCaseWordsJoinedByHyphens(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ChannelId.of(id))
                    .withMessageContaining("'" + id + "'");
        }

        @Test
        void anIdHasAtMost64Characters() {
            assertThat(ChannelId.of("x".repeat(64))).hasToString("x".repeat(64));
            assertThatIllegalArgumentException().isThrownBy(() -> ChannelId.of("x".repeat(65)));
        }
    }

    @Nested
    class BadData {

        private void isRefused(String part, String instead, int line, String field, String message) {
            assertThat(BOARD).contains(part);
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(BOARD.replace(part, instead)))
                    .withMessageContaining(message)
                    .satisfies(refused -> {
                        assertThat(refused.origin()).isEqualTo("canaux.json");
                        assertThat(refused.line()).isEqualTo(line);
                        assertThat(refused.column()).isPositive();
                        assertThat(refused.field()).isEqualTo(field);
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"thirdParty", "toVerify"})
        void aRuleThatBlocksOnHearsayIsRefusedWhereItSaysSo(String confidence) {
            isRefused("official", confidence, 6, "/channels/0/rules/0/severity", "ne peut bloquer que si sa source");
        }

        @Test
        void aTechnicalStandardMayBlock() {
            assertThat(parse(BOARD.replace("official", "standard")).all()).hasSize(2);
        }

        @Test
        void anEndBeforeTheBeginningIsRefused() {
            isRefused("2026-12-31", "2025-12-31", 7, "/channels/0/rules/0/validTo", "précède le début");
        }

        @Test
        void aChannelThatIsThereTwiceIsRefused() {
            isRefused("panneau-port", "panneau", 9, "/channels/1", "figure deux fois");
        }

        @Test
        void anIdThatIsNoneIsRefused() {
            isRefused("panneau-port", "Panneau Port", 9, "/channels/1/id", "identifiant en minuscules");
        }

        @Test
        void aMisspeltFieldIsRefused() {
            isRefused(
                    "\"columns\"",
                    "\"colums\"",
                    5,
                    "/channels/0/rules/0",
                    "le champ « columns » manque ; ajoutez-le (ou est-il mal écrit ici : « colums » ?)");
        }

        @Test
        void aGridOnARuleThatCountsNoScreensIsRefused() {
            isRefused("boardPages", "signs", 5, "/channels/0/rules/0/rows", "champ inconnu");
        }

        @Test
        void anUnknownUnitIsAnsweredWithTheKnownOnes() {
            isRefused(
                    "boardPages",
                    "pages",
                    5,
                    "/channels/0/rules/0/unit",
                    "graphemes, codePoints, utf16Units, emojiAsBytes, utf8Bytes");
        }

        @ParameterizedTest
        @CsvSource({"images, count", "imageBytes, 'bytes, kilobytes'", "videoSeconds, seconds"})
        void whatIsCountedOtherwiseIsAnsweredWithItsUnits(String field, String units) {
            isRefused(
                    "\"field\": \"text\"",
                    "\"field\": \"" + field + "\"",
                    5,
                    "/channels/0/rules/0/unit",
                    "ne se compte pas ainsi ; attendu : " + units);
        }

        @Test
        void weightedCharactersThatNothingWeighsAreRefused() {
            isRefused(
                    "\"boardPages\", \"max\": 2, \"rows\": 8, \"columns\": 16",
                    "\"weighted\", \"max\": 2",
                    5,
                    "/channels/0/rules/0/unit",
                    "ajoutez « weights »");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[[0, 9, 1], [9, 12, 1]] | /channels/0/weights/ranges/1/0 | de 10 à",
                    "[[0, 9]] | /channels/0/weights/ranges/0 | [premier, dernier, poids]",
                    "[[9, 8, 1]] | /channels/0/weights/ranges/0/1 | de 9 à",
                    "[[0, 1114111, 1], [0, 1, 1]] | /channels/0/weights/ranges/1 | dans l’ordre"
                })
        void rangesThatAreNotInOrderAreRefused(String ranges, String field, String message) {
            isRefused(
                    "\"typography\": false,",
                    "\"typography\": false, \"weights\": {\"scale\": 1, \"default\": 1, \"emoji\": 2, \"link\": 3, \"ranges\": "
                            + ranges + "},",
                    3,
                    field,
                    message);
        }

        @Test
        void aLeastAmountAboveTheLimitIsRefused() {
            isRefused("\"max\": 2", "\"max\": 2, \"min\": 3", 5, "/channels/0/rules/0/min", "un entier de 1 à 2");
        }

        @Test
        void aLimitOfNothingIsRefused() {
            isRefused("\"max\": 2", "\"max\": 0", 5, "/channels/0/rules/0/max", "un entier de 1 à");
        }
    }

    @Nested
    class RuleInCode {

        private final Source hearsay = Source.unchecked("on dit");

        @Test
        void itIsAWarningUnlessItIsSaidOtherwise() {
            ChannelRule rule = ChannelRule.builder(ChannelField.BODY, MeasureUnit.SIGNS, 10, hearsay)
                    .build();

            assertThat(rule.severity()).isEqualTo(Severity.WARNING);
            assertThat(rule.grid()).isEmpty();
            assertThat(rule.validFrom()).isEmpty();
            assertThat(rule.validTo()).isEmpty();
            assertThat(rule).hasToString("BODY ≤ 10 SIGNS");
        }

        @Test
        void itCannotBlockOnHearsayEither() {
            ChannelRule.Builder rule = ChannelRule.builder(ChannelField.BODY, MeasureUnit.SIGNS, 10, hearsay)
                    .severity(Severity.BLOCKING);

            assertThatIllegalArgumentException().isThrownBy(rule::build).withMessageContaining("confirmed");
        }

        @Test
        void itHasAGridIfAndOnlyIfItCountsScreens() {
            ChannelRule.Builder screens = ChannelRule.builder(ChannelField.TEXT, MeasureUnit.BOARD_PAGES, 1, hearsay);
            ChannelRule.Builder signs = ChannelRule.builder(ChannelField.TEXT, MeasureUnit.SIGNS, 1, hearsay)
                    .grid(new BoardGrid(1, 1));

            assertThatIllegalArgumentException().isThrownBy(screens::build).withMessageContaining("grid");
            assertThatIllegalArgumentException().isThrownBy(signs::build).withMessageContaining("grid");
        }

        @Test
        void itDoesNotEndBeforeItBegins() {
            ChannelRule.Builder rule = ChannelRule.builder(ChannelField.BODY, MeasureUnit.SIGNS, 10, hearsay)
                    .validFrom(LocalDate.of(2026, 2, 1))
                    .validTo(LocalDate.of(2026, 1, 31));

            assertThatIllegalArgumentException().isThrownBy(rule::build).withMessageContaining("2026-01-31");
        }

        @Test
        void itIsEqualToOneThatSaysTheSame() {
            ChannelRule rule = parse(BOARD).get(ChannelId.of("panneau")).rules().get(0);
            ChannelRule same = parse(BOARD).get(ChannelId.of("panneau")).rules().get(0);
            ChannelRule other = parse(BOARD.replace("16", "17"))
                    .get(ChannelId.of("panneau"))
                    .rules()
                    .get(0);

            assertThat(rule).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        }
    }
}
