package org.commspubliques.core.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Source;

/** The arithmetic of caps, against a count of every window, one by one. */
class PressurePropertyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate START = LocalDate.of(2025, 3, 20);

    @Provide
    Arbitrary<List<SentMessage>> histories() {
        return Combinators.combine(
                        Arbitraries.of("habitants", "agents"),
                        Arbitraries.of(ChannelKind.SMS, ChannelKind.EMAIL),
                        Arbitraries.integers().between(0, 30 * 24 * 60),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(true, false, false, false))
                .as((audience, channel, minute, communication, exempt) -> new SentMessage(
                        audience, channel, at(minute), CommunicationId.of("action-" + communication), exempt))
                .list()
                .ofMaxSize(25);
    }

    private static Instant at(int minute) {
        return START.atStartOfDay(PARIS).toInstant().plusSeconds(60L * minute);
    }

    private static FatiguePolicy policy(int max, int days) {
        MessageCap cap = new MessageCap(
                "c", Set.of(), Set.of(ChannelKind.SMS), max, days, Severity.WARNING, Source.unchecked("s"));
        return new FatiguePolicy(ImmutableMap.of("c", cap), null, "");
    }

    /** How many communications reach the audience by text message in so many days from a day, and one more on its day. */
    private static int window(List<SentMessage> sent, LocalDate from, int days) {
        return (int) sent.stream()
                .filter(message -> message.audience().equals("habitants"))
                .filter(message -> message.channel() == ChannelKind.SMS && !message.exempt())
                .filter(message ->
                        !message.day(PARIS).isBefore(from) && message.day(PARIS).isBefore(from.plusDays(days)))
                .map(message -> message.communication() + " " + message.day(PARIS))
                .distinct()
                .count();
    }

    private static int fullest(List<SentMessage> sent, LocalDate day, int days) {
        int most = 0;
        for (int back = 0; back < days; back++) {
            most = Math.max(most, window(sent, day.minusDays(back), days) + 1);
        }
        return most;
    }

    @Property(tries = 500)
    void anExcessIsWhatTheFullestWindowHolds(
            @ForAll("histories") List<SentMessage> sent,
            @ForAll @IntRange(min = -5, max = 35) int offset,
            @ForAll @IntRange(min = 1, max = 5) int max,
            @ForAll @IntRange(min = 1, max = 15) int days) {
        LocalDate day = START.plusDays(offset);
        AudiencePressure pressure = new AudiencePressure(MessageHistory.of(sent), policy(max, days), PARIS);
        int fullest = fullest(sent, day, days);

        List<Excess> excesses = pressure.excesses("habitants", ChannelKind.SMS, day);

        if (fullest <= max) {
            assertThat(excesses).isEmpty();
        } else {
            assertThat(excesses).singleElement().satisfies(excess -> {
                assertThat(excess.count()).isEqualTo(fullest);
                assertThat(window(sent, excess.from(), days) + 1).isEqualTo(fullest);
            });
        }
    }

    @Property(tries = 300)
    void theNextFreeDayIsTheFirstWithRoom(
            @ForAll("histories") List<SentMessage> sent,
            @ForAll @IntRange(min = -5, max = 35) int offset,
            @ForAll @IntRange(min = 1, max = 5) int max,
            @ForAll @IntRange(min = 1, max = 15) int days) {
        LocalDate from = START.plusDays(offset);
        AudiencePressure pressure = new AudiencePressure(MessageHistory.of(sent), policy(max, days), PARIS);

        Optional<LocalDate> free = pressure.nextFreeDay("habitants", ChannelKind.SMS, from);

        LocalDate expected = from;
        while (fullest(sent, expected, days) > max) {
            expected = expected.plusDays(1);
        }
        assertThat(free).contains(expected);
    }
}
