package org.commspubliques.core.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AudiencePressureTest {

    private static final FatiguePolicy STANDARD = FatiguePolicy.standard();
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(SampleAuthorities.NOUMEA).toInstant();
    }

    private static SentMessage sms(LocalDate day, String communication) {
        return new SentMessage("habitants", ChannelKind.SMS, noon(day), CommunicationId.of(communication), false);
    }

    /** One text message a day of so many days from Monday on. */
    private static List<SentMessage> daily(int days) {
        return IntStream.range(0, days)
                .mapToObj(i -> sms(MONDAY.plusDays(i), "action-" + i))
                .toList();
    }

    private static AudiencePressure pressure(List<SentMessage> sent) {
        return new AudiencePressure(MessageHistory.of(sent), STANDARD, SampleAuthorities.NOUMEA);
    }

    private static FatiguePolicy parse(String json) {
        return FatiguePolicy.parse("sobriete.json", Utf8.of(json));
    }

    private static String cap(String id, int max, int days, String more) {
        return """
                {"id": "%s", "channels": ["sms"], "max": %d, "days": %d, "severity": "warning"%s,
                 "source": {"title": "charte de la ville", "checked": "2026-11-28", "confidence": "official"}}
                """.formatted(id, max, days, more);
    }

    @Nested
    class Caps {

        @Test
        void theFifthTextMessageOfAWeekIsTooMuch() {
            assertThat(pressure(daily(4)).excesses("habitants", ChannelKind.SMS, MONDAY.plusDays(4)))
                    .singleElement()
                    .satisfies(excess -> {
                        assertThat(excess.cap().id()).isEqualTo("sms-semaine");
                        assertThat(excess.count()).isEqualTo(5);
                        assertThat(excess.explanation(Audience.RESIDENTS.name()))
                                .isEqualTo(Wording.of(
                                        "5e message SMS à « habitants » en 7 jours (plafond 3)",
                                        "message 5 by text message to 'residents' in 7 days (cap 3)"));
                    });
        }

        @Test
        void theThirdIsNot() {
            assertThat(pressure(daily(2)).excesses("habitants", ChannelKind.SMS, MONDAY.plusDays(2)))
                    .isEmpty();
        }

        @Test
        void theWindowRolls() {
            List<SentMessage> three = daily(3);

            assertThat(pressure(three).excesses("habitants", ChannelKind.SMS, MONDAY.plusDays(6)))
                    .hasSize(1);
            assertThat(pressure(three).excesses("habitants", ChannelKind.SMS, MONDAY.plusDays(7)))
                    .isEmpty();
        }

        @Test
        void whatIsPlannedAfterwardsCountsToo() {
            assertThat(pressure(daily(3)).excesses("habitants", ChannelKind.SMS, MONDAY.minusDays(3)))
                    .singleElement()
                    .satisfies(excess -> assertThat(excess.from()).isEqualTo(MONDAY.minusDays(4)));
            assertThat(pressure(daily(3)).excesses("habitants", ChannelKind.SMS, MONDAY.minusDays(5)))
                    .isEmpty();
        }

        @Test
        void eachAudienceAndEachChannelIsCountedOnItsOwn() {
            AudiencePressure pressure = pressure(daily(4));

            assertThat(pressure.excesses("agents", ChannelKind.SMS, MONDAY)).isEmpty();
            assertThat(pressure.excesses("habitants", ChannelKind.EMAIL, MONDAY))
                    .isEmpty();
            assertThat(pressure.excesses("habitants", ChannelKind.WEBSITE, MONDAY))
                    .isEmpty();
            assertThat(pressure.count("habitants", ChannelKind.SMS, MONDAY, MONDAY.plusDays(2)))
                    .isEqualTo(3);
        }

        @Test
        void theDayIsThatOfTheAuthority() {
            // Sunday 14 h in UTC is Monday 1 h in Nouméa.
            SentMessage sent = new SentMessage(
                    "habitants",
                    ChannelKind.SMS,
                    Instant.parse("2025-08-31T14:00:00Z"),
                    CommunicationId.of("eau"),
                    false);

            assertThat(pressure(List.of(sent)).count("habitants", ChannelKind.SMS, MONDAY, MONDAY))
                    .isOne();
        }

        @Test
        void twoLanguagesOfOneMessageAreOneMessage() {
            SentMessage french = sms(MONDAY, "eau");
            SentMessage english = new SentMessage(
                    "habitants", ChannelKind.SMS, french.at().plusSeconds(60), french.communication(), false);

            assertThat(pressure(List.of(french, english)).count("habitants", ChannelKind.SMS, MONDAY, MONDAY))
                    .isOne();
        }

        @Test
        void anAlertIsNeitherCountedNorHeldBack() {
            SentMessage alert =
                    new SentMessage("habitants", ChannelKind.SMS, noon(MONDAY), CommunicationId.of("cyclone"), true);

            assertThat(pressure(List.of(alert)).count("habitants", ChannelKind.SMS, MONDAY, MONDAY))
                    .isZero();
            assertThat(pressure(daily(5)).excesses(alert)).isEmpty();
        }
    }

    @Nested
    class Plans {

        @Test
        void eachMessageOfAPlanIsLookedAtWithTheOthers() {
            assertThat(pressure(List.of()).check(daily(4)))
                    .extracting(Excess::day, Excess::count)
                    .containsExactly(
                            tuple(MONDAY, 4),
                            tuple(MONDAY.plusDays(1), 4),
                            tuple(MONDAY.plusDays(2), 4),
                            tuple(MONDAY.plusDays(3), 4));
            assertThat(pressure(List.of()).check(daily(3))).isEmpty();
        }

        @Test
        void whatTheHistoryHasAlreadyCountsOnce() {
            assertThat(pressure(daily(3)).check(daily(3))).isEmpty();
        }

        @Test
        void theNextFreeDayComesWhenTheWindowHasRolledOn() {
            assertThat(pressure(daily(3)).nextFreeDay("habitants", ChannelKind.SMS, MONDAY.plusDays(3)))
                    .contains(MONDAY.plusDays(7));
            assertThat(pressure(daily(3)).nextFreeDay("habitants", ChannelKind.EMAIL, MONDAY))
                    .contains(MONDAY);
        }

        @Test
        void aMessageLeavesItsOwnDayWhenItIsMoved() {
            assertThat(pressure(daily(4)).nextFreeDay(sms(MONDAY.plusDays(3), "action-3")))
                    .contains(MONDAY.plusDays(7));
        }

        @Test
        void wherePlansFillTheYearThereIsNoFreeDay() {
            assertThat(pressure(daily(500)).nextFreeDay("habitants", ChannelKind.SMS, MONDAY))
                    .isEmpty();
        }

        @Test
        void aCommunicationSaysWhatItWillSend() {
            Instant at = LocalDateTime.parse("2025-09-02T10:00")
                    .atZone(SampleAuthorities.NOUMEA)
                    .toInstant();
            Communication communication = SampleCommunications.draft()
                    .audience(Audience.RESIDENTS)
                    .audience(Audience.PARENTS)
                    .variant(Variant.french(ChannelId.of("sms"), Section.body("Eau coupée.")))
                    .variant(Variant.french(ChannelId.of("crieur"), Section.body("Eau coupée.")))
                    .plannedAt(at)
                    .build();

            assertThat(AudiencePressure.planOf(communication, ChannelCatalog.standard(), STANDARD))
                    .extracting(SentMessage::audience, SentMessage::channel, SentMessage::at, SentMessage::exempt)
                    .containsExactly(
                            tuple("habitants", ChannelKind.SMS, at, false),
                            tuple("parents-eleves", ChannelKind.SMS, at, false));
        }

        @Test
        @Timeout(10)
        void aHundredThousandMessagesAreLookedThroughAtOnce() {
            Random random = new Random(6);
            List<SentMessage> sent = new ArrayList<>();
            for (int i = 0; i < 100_000; i++) {
                sent.add(new SentMessage(
                        "public-" + random.nextInt(20),
                        random.nextBoolean() ? ChannelKind.SMS : ChannelKind.EMAIL,
                        noon(MONDAY.minusDays(random.nextInt(3_000))),
                        CommunicationId.of("action-" + i),
                        false));
            }
            AudiencePressure pressure = pressure(sent);

            long tooMuch = IntStream.range(0, 3_000)
                    .filter(i -> !pressure.excesses("public-" + i % 20, ChannelKind.SMS, MONDAY.minusDays(i))
                            .isEmpty())
                    .count();

            assertThat(tooMuch).isPositive();
        }
    }

    @Nested
    class Policies {

        @Test
        void theStandardOneExemptsAlertsAndIsAProposal() {
            assertThat(STANDARD.isExempt(CommunicationPurpose.ALERT)).isTrue();
            assertThat(STANDARD.isExempt(CommunicationPurpose.INFORMATION)).isFalse();
            assertThat(STANDARD.caps())
                    .allSatisfy(cap ->
                            assertThat(cap.source().confidence().isConfirmed()).isFalse());
        }

        @Test
        void aCapOfTheSameIdIsReplacedAndExemptionsStayUnlessSaid() {
            FatiguePolicy loose = STANDARD.overlaidBy(parse("{\"caps\": [" + cap("sms-semaine", 9, 7, "") + "]}"));

            assertThat(new AudiencePressure(MessageHistory.of(daily(4)), loose, SampleAuthorities.NOUMEA)
                            .excesses("habitants", ChannelKind.SMS, MONDAY.plusDays(4)))
                    .isEmpty();
            assertThat(loose.caps()).hasSameSizeAs(STANDARD.caps());
            assertThat(loose.isExempt(CommunicationPurpose.ALERT)).isTrue();
            assertThat(STANDARD.overlaidBy(parse("{\"caps\": [], \"exempt\": []}"))
                            .exemptPurposes())
                    .isEmpty();
            assertThat(loose.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(STANDARD.sha256());
        }

        @Test
        void aCapMayBeOnOneAudience() {
            FatiguePolicy policy = parse(
                    "{\"caps\": [" + cap("associations-mois", 1, 30, ", \"audiences\": [\"associations\"]") + "]}");

            assertThat(policy.caps("associations", ChannelKind.SMS)).hasSize(1);
            assertThat(policy.caps("habitants", ChannelKind.SMS)).isEmpty();
        }

        @Test
        void errorsNameTheirPlace() {
            assertThatThrownBy(() -> parse("{\"caps\": [" + cap("a", 0, 7, "") + "]}"))
                    .hasMessageContaining("/caps/0/max");
            assertThatThrownBy(() -> parse("{\"caps\": [" + cap("a", 1, 367, "") + "]}"))
                    .hasMessageContaining("/caps/0/days");
            assertThatThrownBy(() -> parse("{\"caps\": [" + cap("a", 1, 7, ", \"hours\": 3") + "]}"))
                    .hasMessageContaining("/caps/0/hours");
            assertThatThrownBy(() -> parse("{\"caps\": [" + cap("a", 1, 7, "") + "," + cap("a", 1, 7, "") + "]}"))
                    .hasMessageContaining("/caps/1");
            assertThatThrownBy(() -> parse("{\"caps\": ["
                            + cap("a", 1, 7, "")
                                    .replace("official", "thirdParty")
                                    .replace("warning", "blocking")
                            + "]}"))
                    .hasMessageContaining("/caps/0/severity");
            assertThatThrownBy(() -> parse("{\"caps\": [], \"exempt\": [\"urgence\"]}"))
                    .hasMessageContaining("/exempt/0");
        }

        @Test
        void anExcessIsMoreThanTheCap() {
            MessageCap cap = STANDARD.caps().get(0);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Excess("habitants", ChannelKind.SMS, MONDAY, cap, cap.max(), MONDAY));
        }
    }
}
