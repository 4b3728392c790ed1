package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;

class PressureCheckTest {

    private static final ChannelId SMS = ChannelId.of("sms");

    /** Four text messages to residents in the week before Monday 1 September 2025. */
    private static final List<SentMessage> WEEK = IntStream.of(-4, -3, -2, -1)
            .mapToObj(day -> new SentMessage(
                    "habitants",
                    ChannelKind.SMS,
                    at("2025-09-01T10:00").plusSeconds(86_400L * day),
                    CommunicationId.of("action" + day),
                    false))
            .toList();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleAuthorities.NOUMEA).toInstant();
    }

    private static Communication.Builder sms() {
        return SampleCommunications.draft().variant(Variant.french(SMS, Section.body("Eau coupée.")));
    }

    private static List<Finding> findings(List<SentMessage> history, Communication communication) {
        PressureCheck check =
                new PressureCheck(MessageHistory.of(history), FatiguePolicy.standard(), ChannelCatalog.standard());
        return Review.of(List.of(check))
                .review(communication, SampleReviews.monday())
                .findings();
    }

    @Test
    void theFifthTextMessageOfAWeekIsSaidWithTheDayThatIsFree() {
        assertThat(findings(WEEK, sms().audience(Audience.RESIDENTS).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("PRE-01");
                    assertThat(finding.message().fr())
                            .isEqualTo("5e message SMS à « habitants » en 7 jours (plafond 3).");
                    assertThat(finding.message().en())
                            .isEqualTo("Message 5 by text message to 'residents' in 7 days (cap 3).");
                    assertThat(finding.proposals().get(0).advice().fr())
                            .endsWith("ou attendre le vendredi 5 septembre 2025.");
                });
    }

    @Test
    void otherAudiencesAndOtherChannelsAreFree() {
        assertThat(findings(WEEK, sms().audience(Audience.STAFF).build())).isEmpty();
        assertThat(findings(
                        WEEK,
                        SampleCommunications.draft()
                                .audience(Audience.RESIDENTS)
                                .variant(Variant.french(SampleCommunications.SITE, Section.body("Eau coupée.")))
                                .build()))
                .isEmpty();
    }

    @Test
    void anAlertLeavesWhateverWasSent() {
        assertThat(findings(
                        WEEK,
                        sms().audience(Audience.RESIDENTS)
                                .purpose(CommunicationPurpose.ALERT)
                                .build()))
                .isEmpty();
    }

    @Test
    void theMessageItselfIsNotCountedTwice() {
        List<SentMessage> planned = List.of(
                WEEK.get(2),
                WEEK.get(3),
                new SentMessage(
                        "habitants",
                        ChannelKind.SMS,
                        at("2025-09-01T09:30"),
                        CommunicationId.of("travaux-2025"),
                        false));

        assertThat(findings(planned, sms().audience(Audience.RESIDENTS).build()))
                .isEmpty();
    }

    @Test
    void aSecondLanguageIsTheSameMessage() {
        Communication two = sms().audience(Audience.RESIDENTS)
                .variant(new Variant(VariantId.of(SMS, Locale.ENGLISH), List.of(Section.body("No water.")), List.of()))
                .build();

        assertThat(findings(WEEK, two))
                .extracting(finding -> finding.locus().pointer())
                .containsExactly("/variants/0");
        assertThat(findings(WEEK.subList(0, 2), two)).isEmpty();
    }

    @Test
    void aReminderOnAnotherDayCounts() {
        VariantId english = VariantId.of(SMS, Locale.ENGLISH);
        Communication reminder = sms().audience(Audience.RESIDENTS)
                .variant(new Variant(english, List.of(Section.body("No water.")), List.of()))
                .plannedAt(at("2025-09-01T10:00"))
                .plannedAt(english, at("2025-09-03T10:00"))
                .build();

        assertThat(findings(WEEK.subList(2, 4), reminder))
                .extracting(finding -> finding.locus().pointer())
                .containsExactly("/variants/0", "/variants/1");
    }
}
