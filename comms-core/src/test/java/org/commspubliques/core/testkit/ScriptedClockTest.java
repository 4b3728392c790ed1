package org.commspubliques.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ScriptedClockTest {

    private final ScriptedClock clock = ScriptedClock.at("2025-08-18T09:00", SampleAuthorities.NOUMEA);

    @Test
    void standsStill() {
        assertThat(clock.instant()).isEqualTo("2025-08-17T22:00:00Z").isEqualTo(clock.instant());
    }

    @Test
    void readsInstants() {
        ScriptedClock utc = ScriptedClock.at("2025-08-17T22:00:00Z");

        assertThat(utc.instant()).isEqualTo(clock.instant());
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void goesOnAtAnHourOfItsZone() {
        clock.todayAt("17:30");
        assertThat(clock.instant()).isEqualTo("2025-08-18T06:30:00Z");

        clock.tomorrowAt("08:15");
        assertThat(clock.instant()).isEqualTo("2025-08-18T21:15:00Z");

        clock.moveTo("2025-09-01T08:00");
        assertThat(clock.instant()).isEqualTo("2025-08-31T21:00:00Z");
    }

    @Test
    void goesOnBySoMuch() {
        clock.advance(Duration.ofMinutes(30));
        clock.advanceHours(2);
        clock.advance(Period.ofMonths(1));

        assertThat(clock).hasToString("2025-09-18T11:30+11:00[Pacific/Noumea]");
    }

    @Test
    void keepsTheHourWhereADayHas25() {
        ScriptedClock paris = ScriptedClock.at("2025-10-25T09:00", SampleAuthorities.PARIS);

        paris.advanceDays(1);

        assertThat(paris.zoned()).hasToString("2025-10-26T09:00+01:00[Europe/Paris]");
        assertThat(Duration.between(Instant.parse("2025-10-25T07:00:00Z"), paris.instant()))
                .hasHours(25);
    }

    @Test
    void goesBackOnlyWhereItIsPutBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.moveTo("2025-08-18T08:59"))
                .withMessage("the script goes back from 2025-08-17T22:00:00Z to 2025-08-17T21:59:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advanceDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.todayAt("08:00"));

        clock.set("2025-08-01T00:00:00Z");
        assertThat(clock.instant()).isEqualTo("2025-08-01T00:00:00Z");
    }

    @Test
    void goesOnInEveryZoneAtOnce() {
        Clock other = clock.withZone(SampleAuthorities.PARIS);

        clock.advanceHours(1);

        assertThat(other.instant()).isEqualTo(clock.instant());
        assertThat(other.getZone()).isEqualTo(SampleAuthorities.PARIS);
    }
}
