package org.commspubliques.core.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EmbargoWordingTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static String worded(String until, String zone) {
        return new Embargo(Instant.parse(until)).wording(ZoneId.of(zone)).fr();
    }

    @Test
    void saysTheHourHereAndInParis() {
        assertThat(worded("2025-09-04T01:00:00Z", "Pacific/Noumea"))
                .isEqualTo("Embargo jusqu’au jeudi 4 septembre 2025, 12 h (heure de Nouméa ; 3 h à Paris)");
        assertThat(new Embargo(Instant.parse("2025-09-04T01:00:00Z"))
                        .wording(NOUMEA)
                        .en())
                .isEqualTo("Under embargo until Thursday 4 September 2025, 12:00 (Nouméa time; 03:00 in Paris)");
    }

    @Test
    void followsTheClocksOfParisNotOfNoumea() {
        assertThat(worded("2025-12-04T01:00:00Z", "Pacific/Noumea"))
                .isEqualTo("Embargo jusqu’au jeudi 4 décembre 2025, 12 h (heure de Nouméa ; 2 h à Paris)");
    }

    @Test
    void saysTheDayInParisWhereItIsAnother() {
        assertThat(worded("2025-09-03T20:30:00Z", "Pacific/Noumea"))
                .isEqualTo("Embargo jusqu’au jeudi 4 septembre 2025, 7 h 30 (heure de Nouméa ; 22 h 30 le 3 septembre à"
                        + " Paris)");
        assertThat(worded("2025-09-04T06:00:00Z", "Pacific/Tahiti"))
                .isEqualTo("Embargo jusqu’au mercredi 3 septembre 2025, 20 h (heure de Tahiti ; 8 h le 4 septembre à"
                        + " Paris)");
    }

    @Test
    void saysOneHourInParisItself() {
        assertThat(worded("2025-09-04T10:00:00Z", "Europe/Paris"))
                .isEqualTo("Embargo jusqu’au jeudi 4 septembre 2025, 12 h (heure de Paris)");
    }

    @Test
    void saysWhichOfTheTwoHoursWhenTheClocksGoBack() {
        assertThat(worded("2025-10-26T00:30:00Z", "Europe/Paris"))
                .isEqualTo("Embargo jusqu’au dimanche 26 octobre 2025, 2 h 30 (heure de Paris, UTC+2)");
        assertThat(worded("2025-10-26T01:30:00Z", "Europe/Paris"))
                .isEqualTo("Embargo jusqu’au dimanche 26 octobre 2025, 2 h 30 (heure de Paris, UTC+1)");
        assertThat(worded("2025-10-26T00:30:00Z", "Pacific/Noumea"))
                .isEqualTo(
                        "Embargo jusqu’au dimanche 26 octobre 2025, 11 h 30 (heure de Nouméa ; 2 h 30, UTC+2 à Paris)");
    }

    @Test
    void isNeverWordedBeforeItEnds() {
        assertThat(worded("2025-09-04T01:00:00.000000001Z", "Pacific/Noumea")).contains("12 h 01");
        assertThat(worded("2025-09-04T01:00:59Z", "Pacific/Noumea")).contains("12 h 01");
    }

    @Test
    void namesAPlaceTheRepublicHasNoNameFor() {
        assertThat(worded("2025-09-04T01:00:00Z", "Pacific/Port_Moresby")).contains("(heure : Port Moresby ; 3 h");
    }

    @Test
    void holdsUntilItsInstant() {
        Embargo embargo = new Embargo(Instant.parse("2025-09-04T01:00:00Z"));
        assertThat(embargo.holdsAt(Instant.parse("2025-09-04T00:59:59Z"))).isTrue();
        assertThat(embargo.holdsAt(embargo.until())).isFalse();
    }

    @Property(tries = 200)
    void twoMinutesRoundAChangeOfClocksAreNeverWordedAlike(@ForAll @IntRange(min = -180, max = 180) int minute) {
        Map<String, Integer> seen = new HashMap<>();
        for (String change : new String[] {"2025-03-30T01:00:00Z", "2025-10-26T01:00:00Z"}) {
            Instant at = Instant.parse(change).plusSeconds(60L * minute);
            for (int next = 0; next <= 90; next++) {
                String text =
                        new Embargo(at.plusSeconds(60L * next)).wording(PARIS).fr();
                Integer before = seen.put(change + text, next);
                assertThat(before).as(text).isNull();
            }
        }
    }
}
