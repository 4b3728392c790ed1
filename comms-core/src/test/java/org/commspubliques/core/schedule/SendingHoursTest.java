package org.commspubliques.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendingHoursTest {

    private static final SendingHours STANDARD = SendingHours.standard();
    private static final LocalAuthority MONT_DORE = SampleAuthorities.montDore();
    private static final LocalAuthority SAINT_AUBIN = SampleAuthorities.metropolitanTown();

    private static Instant at(LocalAuthority authority, String local) {
        return LocalDateTime.parse(local).atZone(authority.zone()).toInstant();
    }

    private static SendingHours parse(String json) {
        return SendingHours.parse("horaires.json", Utf8.of(json));
    }

    private static String rule(String id, String more) {
        return """
                {"hours": [{"id": "%s", "fr": "f", "en": "e", "channels": ["sms"], "natures": ["publicService"],
                 "holidays": true, "severity": "warning", %s,
                 "source": {"title": "arrêté du maire", "checked": "2026-11-28", "confidence": "official"}}]}
                """.formatted(id, more);
    }

    private static String open(String from, String to) {
        return "\"open\": [{\"days\": [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", \"saturday\", \"sunday\"],"
                + " \"from\": \"" + from + "\", \"to\": \"" + to + "\"}]";
    }

    @Nested
    class Standard {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2025-09-01T09:00, true",
            "2025-09-01T07:59, false",
            "2025-09-01T08:00, true",
            "2025-09-01T19:59, true",
            "2025-09-01T20:00, false",
            "2025-09-06T12:00, true",
            "2025-09-07T12:00, false",
            "2025-11-11T12:00, false"
        })
        void aPromotionalTextMessageLeavesFromMondayToSaturdayFromEightToTwentyButOnHolidays(
                String local, boolean open) {
            assertThat(STANDARD.isOpen(ChannelKind.SMS, MessageNature.PROMOTIONAL, at(SAINT_AUBIN, local), SAINT_AUBIN))
                    .isEqualTo(open);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2025-09-01T09:59, false",
            "2025-09-01T10:00, true",
            "2025-09-01T13:00, false",
            "2025-09-01T14:00, true",
            "2025-09-06T11:00, false",
            "2025-11-11T11:00, false",
            "2023-02-25T11:00, true"
        })
        void aProspectingCallIsMadeAtTheHoursOfTheConsumerCodeSinceTheyAreInForce(String local, boolean open) {
            assertThat(STANDARD.isOpen(
                            ChannelKind.VOICE, MessageNature.PROMOTIONAL, at(SAINT_AUBIN, local), SAINT_AUBIN))
                    .isEqualTo(open);
        }

        @Test
        void theHolidaysAreThoseOfTheTerritory() {
            Instant noumea = at(MONT_DORE, "2025-09-24T10:00");
            Instant paris = at(SAINT_AUBIN, "2025-09-24T10:00");

            assertThat(STANDARD.opening(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, noumea, MONT_DORE)
                            .closedBy())
                    .extracting(ClosedBy::closure)
                    .containsExactly(Closure.HOLIDAY);
            assertThat(STANDARD.isOpen(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, paris, SAINT_AUBIN))
                    .isTrue();
        }

        @Test
        void theHourIsThatOfTheAuthorityNotOfParis() {
            // 21 h on Sunday 31 August in UTC is Monday 8 h in Nouméa, and Sunday 23 h in Paris.
            Instant instant = Instant.parse("2025-08-31T21:00:00Z");

            assertThat(STANDARD.isOpen(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, instant, MONT_DORE))
                    .isTrue();
            assertThat(STANDARD.opening(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, instant, SAINT_AUBIN)
                            .closedBy())
                    .extracting(ClosedBy::closure)
                    .containsExactly(Closure.CLOSED_DAY);
        }

        @Test
        void aRuleThatNoHouseWroteIsSaidToBeAProposal() {
            assertThat(STANDARD.rules())
                    .filteredOn(rule -> rule.source().confidence() == Confidence.TO_VERIFY)
                    .hasSize(4)
                    .allSatisfy(rule -> {
                        assertThat(rule.label().fr()).startsWith("usage proposé par défaut : ");
                        assertThat(rule.label().en()).startsWith("proposed by default: ");
                    });
        }

        @Test
        void anUrgentMessageLeavesAtAnyTime() {
            assertThat(STANDARD.isOpen(
                            ChannelKind.SMS, MessageNature.URGENT, at(MONT_DORE, "2025-09-07T03:00"), MONT_DORE))
                    .isTrue();
        }

        @Test
        void aChannelOfWhichNoRuleSpeaksIsAlwaysOpen() {
            assertThat(STANDARD.isOpen(
                            ChannelKind.WEBSITE,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-09-07T03:00"),
                            MONT_DORE))
                    .isTrue();
        }

        @Test
        void aTerritoryWithoutAnEntryIsSaidToHaveNone() {
            Instant monday = at(MONT_DORE, "2025-09-01T09:00");
            Opening opening = STANDARD.opening(ChannelKind.SMS, MessageNature.PROMOTIONAL, monday, MONT_DORE);

            assertThat(opening.isOpen()).isTrue();
            assertThat(opening.known()).isFalse();
            assertThat(opening.explanation().fr()).contains("ne sont pas connus");
            assertThat(STANDARD.knows(ChannelKind.SMS, MessageNature.PROMOTIONAL, Territory.METROPOLE))
                    .isTrue();
            assertThat(STANDARD.knows(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, Territory.NEW_CALEDONIA))
                    .isTrue();
            assertThat(STANDARD.knows(ChannelKind.POSTER, MessageNature.PROMOTIONAL, Territory.NEW_CALEDONIA))
                    .isTrue();
        }

        @Test
        void aClosedMomentIsExplainedByItsRules() {
            Opening opening = STANDARD.opening(
                    ChannelKind.SMS, MessageNature.PROMOTIONAL, at(SAINT_AUBIN, "2025-09-07T07:00"), SAINT_AUBIN);

            assertThat(opening.closedBy())
                    .extracting(closed -> closed.rule().id())
                    .containsExactly("sms-promotionnel", "sms-service-public");
            assertThat(opening.explanation().fr()).startsWith("jour sans envoi (SMS promotionnels");
        }

        @Test
        void theNextOpeningOfASundayIsMondayAtEight() {
            assertThat(STANDARD.nextOpening(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-09-07T07:00"),
                            MONT_DORE))
                    .contains(at(MONT_DORE, "2025-09-08T08:00"));
        }

        @Test
        void theNextOpeningSkipsAHoliday() {
            assertThat(STANDARD.nextOpening(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-09-23T20:00"),
                            MONT_DORE))
                    .contains(at(MONT_DORE, "2025-09-25T08:00"));
        }

        @Test
        void noRuleThatNobodyHasConfirmedBlocks() {
            assertThat(STANDARD.rules())
                    .allSatisfy(rule -> assertThat(rule.territories().isEmpty())
                            .isEqualTo(rule.source().confidence() == Confidence.TO_VERIFY));
        }

        @Test
        void whatAnAlertIsMadeForIsUrgent() {
            assertThat(MessageNature.of(CommunicationPurpose.ALERT)).isEqualTo(MessageNature.URGENT);
            assertThat(MessageNature.of(CommunicationPurpose.PROMOTION)).isEqualTo(MessageNature.PROMOTIONAL);
            assertThat(MessageNature.of(CommunicationPurpose.SERVICE_INFORMATION))
                    .isEqualTo(MessageNature.PUBLIC_SERVICE);
        }
    }

    @Nested
    class Overlay {

        private final SendingHours own = parse(rule("sms-service-public", open("06:00", "24:00")));

        @Test
        void aRuleOfTheSameIdIsReplacedWhole() {
            SendingHours hours = STANDARD.overlaidBy(own);

            assertThat(hours.isOpen(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-09-07T23:59"),
                            MONT_DORE))
                    .isTrue();
            assertThat(hours.isOpen(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-09-08T00:00"),
                            MONT_DORE))
                    .isFalse();
            assertThat(hours.rules()).hasSameSizeAs(STANDARD.rules());
            assertThat(hours.sha256())
                    .matches("[0-9a-f]{64}")
                    .isNotEqualTo(STANDARD.sha256())
                    .isNotEqualTo(own.sha256());
        }

        @Test
        void aRuleHoldsBetweenItsDays() {
            SendingHours hours = parse(rule(
                    "ete", open("10:00", "11:00") + ", \"validFrom\": \"2025-07-01\", \"validTo\": \"2025-08-31\""));

            assertThat(hours.isOpen(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-08-31T09:00"),
                            MONT_DORE))
                    .isFalse();
            assertThat(hours.nextOpening(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-08-31T11:00"),
                            MONT_DORE))
                    .contains(at(MONT_DORE, "2025-09-01T00:00"));
        }

        @Test
        void rulesThatNeverMeetLeaveNoOpening() {
            SendingHours hours = parse(rule("matin", open("08:00", "09:00")))
                    .overlaidBy(parse(rule("soir", open("18:00", "19:00"))));

            assertThat(hours.nextOpening(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            at(MONT_DORE, "2025-09-01T08:30"),
                            MONT_DORE))
                    .isEmpty();
        }
    }

    @Nested
    class Clocks {

        private LocalAuthority in(Territory territory, String zone) {
            return LocalAuthority.builder("Commune", AuthorityKind.COMMUNE)
                    .territory(territory)
                    .population(5_000)
                    .zone(ZoneId.of(zone))
                    .currency(Currency.getInstance("EUR"))
                    .build();
        }

        @Test
        void hoursThatTheClocksSkipOpenOnTheNextDay() {
            SendingHours hours = parse(rule("nuit", open("02:00", "03:00")));
            LocalAuthority paris = in(Territory.METROPOLE, "Europe/Paris");

            assertThat(hours.nextOpening(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            Instant.parse("2025-03-30T00:30:00Z"),
                            paris))
                    .contains(Instant.parse("2025-03-31T00:00:00Z"));
        }

        @Test
        void hoursThatTheClocksCutIntoOpenWhenTheyChange() {
            SendingHours hours = parse(rule("nuit", open("02:30", "04:00")));
            LocalAuthority paris = in(Territory.METROPOLE, "Europe/Paris");

            assertThat(hours.nextOpening(
                            ChannelKind.SMS,
                            MessageNature.PUBLIC_SERVICE,
                            Instant.parse("2025-03-30T00:30:00Z"),
                            paris))
                    .contains(Instant.parse("2025-03-30T01:00:00Z"));
        }

        @Test
        void hoursThatComeTwiceOpenTwice() {
            SendingHours hours = parse(rule("nuit", open("01:00", "01:30")));
            LocalAuthority miquelon = in(Territory.of("PM"), "America/Miquelon");
            // On 2 November 2025 at 2 h (UTC-2) it is 1 h again (UTC-3): 1 h comes at 3 h and at 4 h UTC.
            Instant first = Instant.parse("2025-11-02T03:00:00Z");
            Instant second = Instant.parse("2025-11-02T04:00:00Z");

            assertThat(hours.nextOpening(
                            ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, first.minusSeconds(60), miquelon))
                    .contains(first);
            assertThat(hours.nextOpening(
                            ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, first.plusSeconds(1800), miquelon))
                    .contains(second);
        }
    }

    @Nested
    class Errors {

        @Test
        void aMisspeltFieldIsNamedWithItsPlace() {
            assertThatThrownBy(() -> parse(rule("a", open("08:00", "09:00") + ", \"hollidays\": true")))
                    .hasMessageContaining("/hours/0/hollidays");
        }

        @Test
        void anUnknownChannelIsNamed() {
            assertThatThrownBy(() -> parse(rule("a", open("08:00", "09:00")).replace("\"sms\"", "\"pigeon\"")))
                    .hasMessageContaining("/hours/0/channels/0")
                    .hasMessageContaining("sms");
        }

        @ParameterizedTest
        @ValueSource(strings = {"08:00", "07:00"})
        void anEndThatDoesNotFollowTheBeginningIsRefused(String end) {
            assertThatThrownBy(() -> parse(rule("a", open("08:00", end)))).hasMessageContaining("/hours/0/open/0/to");
        }

        @Test
        void aTimeThatIsNoneIsRefused() {
            assertThatThrownBy(() -> parse(rule("a", open("8 h", "09:00")))).hasMessageContaining("HH:MM");
        }

        @Test
        void anEmptyListIsRefused() {
            assertThatThrownBy(() -> parse(rule("a", "\"open\": []"))).hasMessageContaining("/hours/0/open");
        }

        @Test
        void aRuleBlocksOnlyWithAConfirmedSource() {
            String blocking = rule("a", open("08:00", "09:00")).replace("warning", "blocking");

            assertThat(parse(blocking).rules()).hasSize(1);
            assertThatThrownBy(() -> parse(blocking.replace("official", "thirdParty")))
                    .hasMessageContaining("/hours/0/severity");
        }

        @Test
        void anIdGivenTwiceIsRefused() {
            String one = rule("a", open("08:00", "09:00")).trim();
            String item = one.substring(one.indexOf('[') + 1, one.lastIndexOf(']'));

            assertThatThrownBy(() -> parse("{\"hours\": [" + item + "," + item + "]}"))
                    .hasMessageContaining("/hours/1");
        }

        @Test
        void daysTheWrongWayRoundAreRefused() {
            assertThatThrownBy(() -> parse(rule(
                            "a",
                            open("08:00", "09:00") + ", \"validFrom\": \"2025-07-01\", \"validTo\": \"2025-06-30\"")))
                    .hasMessageContaining("/hours/0/validTo");
        }
    }
}
