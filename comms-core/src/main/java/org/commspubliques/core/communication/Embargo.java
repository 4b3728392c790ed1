package org.commspubliques.core.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.core.time.ZoneWording;

/**
 * Embargo: the instant before which a text given to the press must not be made public. It bars delivery to the public,
 * not to the press, who get the text with the embargo written on it. Immutable and thread-safe.
 *
 * @param until the first instant at which the text may be public
 */
public record Embargo(Instant until) {

    /** Refuses a missing instant. */
    public Embargo {
        Objects.requireNonNull(until, "until");
    }

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * Returns what is written on the text, in the time of those who issue it and, where it is another, in that of Paris,
     * where the national press is: « Embargo jusqu’au jeudi 4 septembre 2025, 12 h (heure de Nouméa ; 3 h à Paris) ». The
     * day in Paris is said where it is another day; an hour that comes twice, when clocks go back, says which it is.
     *
     * @param zone the zone of those who issue it
     * @return the wording, to the minute; an instant within a minute is told as the next, so that nobody is early
     */
    public Wording wording(ZoneId zone) {
        ZonedDateTime here = minute().atZone(zone);
        Wording moment = DateWording.moment(here);
        Wording which = twice(here);
        Wording name = ZoneWording.timeOf(zone);
        Wording there = zone.equals(PARIS) ? Wording.same("") : inParis(here);
        return Wording.of(
                "Embargo jusqu’au " + moment.fr() + " (" + name.fr() + which.fr() + there.fr() + ")",
                "Under embargo until " + moment.en() + " (" + name.en() + which.en() + there.en() + ")");
    }

    /**
     * Returns whether the text must still not be made public.
     *
     * @param at the instant asked about
     * @return true before the embargo ends
     */
    public boolean holdsAt(Instant at) {
        return at.isBefore(until);
    }

    private Instant minute() {
        long beyond = Math.floorMod(until.getEpochSecond(), 60L);
        return beyond == 0 && until.getNano() == 0
                ? until
                : until.minusNanos(until.getNano()).plusSeconds(60 - beyond);
    }

    private static Wording inParis(ZonedDateTime here) {
        ZonedDateTime paris = here.withZoneSameInstant(PARIS);
        Wording hour = DateWording.hour(paris.toLocalTime());
        Wording which = twice(paris);
        Wording day = Wording.same("");
        if (!paris.toLocalDate().equals(here.toLocalDate())) {
            Wording date = DateWording.dayAndMonth(paris.toLocalDate());
            day = Wording.of(" le " + date.fr(), " on " + date.en());
        }
        return Wording.of(
                " ; " + hour.fr() + which.fr() + day.fr() + " à Paris",
                "; " + hour.en() + which.en() + day.en() + " in Paris");
    }

    /** An hour that comes twice is told by its distance from universal time, which needs no name of a season. */
    private static Wording twice(ZonedDateTime moment) {
        if (moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                < 2) {
            return Wording.same("");
        }
        return Wording.same(", UTC" + distance(moment.getOffset()));
    }

    private static String distance(ZoneOffset offset) {
        Duration apart = Duration.ofSeconds(Math.abs(offset.getTotalSeconds()));
        String minutes =
                apart.toMinutesPart() == 0 ? "" : ":" + (apart.toMinutesPart() < 10 ? "0" : "") + apart.toMinutesPart();
        return (offset.getTotalSeconds() < 0 ? "−" : "+") + apart.toHours() + minutes;
    }
}
