package org.commspubliques.core.calendar;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Créneau d’un jour: a weekly slot on one day, as an instant. Where the clocks change, the local time of the slot may not
 * exist that day, or come twice; what was taken instead is said. Immutable and thread-safe.
 *
 * @param slot the slot
 * @param day the day
 * @param at the moment, in the zone of the authority; on that day, or, where the clocks skip midnight, just after it
 * @param clock what the clocks did
 */
public record SlotOccurrence(WeeklySlot slot, LocalDate day, ZonedDateTime at, Clock clock) {

    /** Horloge: what the clocks do to a local time. */
    public enum Clock implements Labelled {
        /** The local time comes once. */
        USUAL("heure habituelle", "usual time"),
        /** The clocks go forward over it: it comes out as much later as they skip. */
        SKIPPED("heure qui n’existe pas ce jour-là (passage à l’heure d’été)", "time that does not exist that day"),
        /** The clocks go back over it: it comes out the first of the two times. */
        TWICE("heure qui vient deux fois ce jour-là (passage à l’heure d’hiver)", "time that comes twice that day");

        private final Wording label;

        Clock(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /** Refuses a day on which the slot does not come out. */
    public SlotOccurrence {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(clock, "clock");
        Preconditions.checkArgument(slot.isOn(day), "slot %s does not come out on %s", slot.id(), day);
    }

    static SlotOccurrence of(WeeklySlot slot, LocalDate day, ZoneId zone) {
        LocalDateTime local = day.atTime(slot.time());
        Clock clock = switch (zone.getRules().getValidOffsets(local).size()) {
            case 0 -> Clock.SKIPPED;
            case 1 -> Clock.USUAL;
            default -> Clock.TWICE;
        };
        // An hour that is skipped is moved forward by what is skipped; of two, the first is taken: what java.time does.
        return new SlotOccurrence(slot, day, ZonedDateTime.of(local, zone), clock);
    }

    /**
     * Returns the occurrence in words.
     *
     * @return the rubric, the day and the hour, and what the clocks did, such as « Météo du dimanche, dimanche 30 mars 2025, 3 h
     *     30 (2 h 30 : heure qui n’existe pas ce jour-là) »
     */
    public Wording explanation() {
        Wording moment = DateWording.moment(at);
        Wording usual = Wording.of(slot.rubric() + ", " + moment.fr(), slot.rubric() + ", " + moment.en());
        if (clock == Clock.USUAL) {
            return usual;
        }
        Wording meant = DateWording.hour(slot.time());
        return Wording.of(
                usual.fr() + " (" + meant.fr() + " : " + clock.label().fr() + ")",
                usual.en() + " (" + meant.en() + ": " + clock.label().en() + ")");
    }
}
