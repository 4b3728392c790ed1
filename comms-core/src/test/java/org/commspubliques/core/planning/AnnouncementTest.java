package org.commspubliques.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Instant MONDAY = Instant.parse("2025-08-31T22:00:00Z");
    private static final CommunicationId MESSAGE = CommunicationId.of("relais-1");

    private final Announcement guide = Announcement.proposed(
            SampleCommunications.draft()
                    .variant(Variant.french(
                            SampleCommunications.SITE, Section.body("Le guide des associations est en ligne.")))
                    .build(),
            SampleCommunications.SITE,
            URI.create("https://mont-dore.example/guide"),
            MONDAY,
            ChannelAdvisor.standard(),
            SampleAuthorities.montDore(),
            3,
            Duration.ofDays(1));

    private ChannelId channel(int relay) {
        return guide.relays().get(relay).channel();
    }

    @Test
    void aNewContentIsProposedElsewhereOneChannelAfterAnother() {
        assertThat(guide.relays()).hasSize(3).allMatch(relay -> relay.state() == Announcement.State.PROPOSED);
        assertThat(guide.relays())
                .extracting(Announcement.Relay::channel)
                .doesNotContain(SampleCommunications.SITE)
                .doesNotHaveDuplicates();
        assertThat(guide.relays())
                .extracting(Announcement.Relay::due)
                .containsExactly(MONDAY, MONDAY.plus(Duration.ofDays(1)), MONDAY.plus(Duration.ofDays(2)));
    }

    @Test
    void whatIsNeitherSentNorDeclinedInTimeIsSaid() {
        Instant wednesday = MONDAY.plus(Duration.ofDays(2));
        assertThat(guide.overdue(MONDAY)).isEmpty();
        assertThat(guide.overdue(wednesday)).extracting(Finding::ruleId).containsExactly("ANN-01", "ANN-01");
        assertThat(guide.sent(channel(0), MESSAGE)
                        .declined(channel(1), "public trop étroit")
                        .overdue(wednesday))
                .isEmpty();
        assertThat(guide.planned(channel(0), MESSAGE).overdue(wednesday)).hasSize(2);
    }

    @Test
    void aRelayIsSettledOnceWithItsMessageOrItsReason() {
        Announcement sent = guide.planned(channel(0), MESSAGE).sent(channel(0), MESSAGE);
        assertThat(sent.relays().get(0).madeBy()).contains(MESSAGE);
        assertThatIllegalArgumentException().isThrownBy(() -> sent.declined(channel(0), "trop tard"));
        assertThatIllegalArgumentException().isThrownBy(() -> guide.declined(channel(1), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> guide.sent(SampleCommunications.SITE, MESSAGE));
    }

    @Test
    void aChannelIsThereOnce() {
        Announcement.Relay relay = guide.relays().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Announcement(
                        guide.content(),
                        guide.title(),
                        guide.address(),
                        guide.publishedOn(),
                        MONDAY,
                        List.of(relay, relay)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Announcement(
                        guide.content(), guide.title(), guide.address(), relay.channel(), MONDAY, List.of(relay)));
    }
}
