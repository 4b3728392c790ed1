package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.commspubliques.core.time.WorkingHours;
import org.junit.jupiter.api.Test;

class PublicationHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PublicationHours sundayNight =
            new PublicationHours(Set.of(DayOfWeek.SUNDAY), WorkingHours.of(LocalTime.of(2, 15), LocalTime.of(2, 45)));

    private static Instant inParis(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @Test
    void beginOnTheNextDayThatHasThem() {
        assertThat(sundayNight.next(inParis("2026-03-17T12:00"), PARIS)).isEqualTo(inParis("2026-03-22T02:15"));
    }

    @Test
    void areNotPromisedForANightWhoseClocksPassOverThem() {
        Instant next = sundayNight.next(inParis("2026-03-29T01:59"), PARIS);

        assertThat(next).isEqualTo(inParis("2026-04-05T02:15"));
        assertThat(sundayNight.contain(next, PARIS)).isTrue();
    }

    @Test
    void endWithTheirLastMinute() {
        assertThat(sundayNight.contain(inParis("2026-03-22T02:44"), PARIS)).isTrue();
        assertThat(sundayNight.contain(inParis("2026-03-22T02:45"), PARIS)).isFalse();
    }
}
